import {
  civilTimeOf,
  dayBefore,
  type CompiledReport,
  type Locale,
  type LocalText,
  type SurveyEdition,
} from '@samordning/domain'
import { m } from '@samordning/messages/surveys'
import type { PrintedPart } from './printed-parts.ts'
import type { Words, WordSetter } from './printed-words.ts'

/** A line of the cover: what is told, and each of it. */
export type CoverLine = { label: string; values: Words[] }

/** What the cover tells beside the title. */
export function coverOf({ number, change, report }: SurveyEdition, setter: WordSetter, locale: Locale): CoverLine[] {
  const { publishers, groups, period, on, summary } = report
  const { day } = setter
  const names = (all: readonly { name: LocalText }[]) => all.map(({ name }) => setter.words(name))
  return [
    { label: m.printed_publishers({}, { locale }), values: names(publishers) },
    { label: m.printed_groups({ count: groups.length }, { locale }), values: names(groups) },
    {
      label: m.printed_period({}, { locale }),
      values: [setter.own(`${day(period.from)} – ${day(dayBefore(period.until))}`)],
    },
    { label: m.printed_day({}, { locale }), values: [setter.own(day(on))] },
    { label: m.printed_edition({}, { locale }), values: [setter.own(`${number}`)] },
    ...(change === null ? [] : [{ label: m.printed_change({}, { locale }), values: [setter.words(change)] }]),
    { label: m.printed_summary({}, { locale }), values: [setter.words(summary)] },
  ]
}

/** What belongs to the report without standing in it. */
export function attachmentsOf({ attachments }: CompiledReport, setter: WordSetter, locale: Locale): PrintedPart[] {
  if (attachments.length === 0) return []
  const items = attachments.map(({ title, address }) => {
    const { lang, runs } = setter.words(title)
    const href = address === null ? null : setter.address(address)
    if (href !== null) return { lang, runs: runs.map((run) => ('note' in run ? run : { ...run, href })) }
    return { lang, runs: [...runs, { text: ` (${m.printed_attachment_missing({}, { locale: lang })})`, href: null }] }
  })
  const title = setter.own(m.printed_attachments({}, { locale }))
  return [
    { is: 'heading', level: 1, words: title },
    { is: 'list', items },
  ]
}

/** What is told of the edition itself, on a last page: which it is, since when, and how to see that it is whole. */
export function aboutOf({ number, hash, frozen, report }: SurveyEdition, setter: WordSetter, locale: Locale) {
  const address = setter.address(`/rapporter/${report.slug}/utgava/${number}`)!
  const { day, time } = civilTimeOf(frozen)
  const told = (text: string, ...more: Words[]): PrintedPart => {
    const runs = [setter.own(text), ...more].flatMap((words) => words.runs)
    return { is: 'paragraph', words: { lang: locale, runs }, isBlank: false, mark: null }
  }
  const link = (to: string) => setter.own(to, to)
  const heading: PrintedPart = { is: 'heading', level: 1, words: setter.own(m.printed_about({}, { locale })) }
  return [
    heading,
    told(m.printed_about_frozen({ number, date: setter.day(day), time }, { locale })),
    told(`${m.printed_about_where({}, { locale })} `, link(address)),
    told(`${m.printed_about_hash({}, { locale })} `, setter.own(hash)),
    told(`${m.printed_about_verify({}, { locale })} `, link(`${address}.json`)),
  ]
}
