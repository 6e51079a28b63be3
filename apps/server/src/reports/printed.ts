import { type CompiledReport, type Locale, type SurveyEdition } from '@samordning/domain'
import { aboutOf, attachmentsOf, coverOf, type CoverLine } from './printed-about.ts'
import { partsOf, type PrintedPart } from './printed-parts.ts'
import { plain, wordSetter, type Setting, type Words } from './printed-words.ts'
import { m } from '@samordning/messages/surveys'

/**
 * An edition as it is set on paper, in one language: every word chosen, every address whole, each footnote where it is first referred to.
 * What makes a PDF or a Word file of it decides nothing but how it looks.
 */
export type PrintedEdition = {
  lang: Locale
  /** The title of the document, without markup. */
  name: string
  title: Words
  cover: CoverLine[]
  contents: string
  /** At the foot of each page. */
  foot: string
  /** The whole report, with its attachments and what is told of the edition as chapters of their own. */
  parts: PrintedPart[]
  notes: { number: number; words: Words }[]
}

/** The edition as it is set on paper. */
export function printedEdition(edition: SurveyEdition, setting: Setting): PrintedEdition {
  const { report } = edition
  const setter = wordSetter(setting, new Set(report.footnotes.map(({ number }) => number)))
  const { locale } = setting
  const title = setter.words(report.title)
  return {
    lang: locale,
    name: plain(title),
    title,
    cover: coverOf(edition, setter, locale),
    contents: m.printed_contents({}, { locale }),
    foot: m.printed_edition_number({ number: edition.number }, { locale }),
    parts: [
      ...partsOf(report, setter, locale),
      ...attachmentsOf(report, setter, locale),
      ...aboutOf(edition, setter, locale),
    ],
    notes: notesOf(report, setting),
  }
}

/** Notes refer to no other notes. */
function notesOf({ footnotes }: CompiledReport, setting: Setting): PrintedEdition['notes'] {
  const setter = wordSetter(setting, new Set())
  return footnotes.map(({ number, text }) => ({ number, words: setter.words(text) }))
}
