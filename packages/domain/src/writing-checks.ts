import type { CalendarDate } from './calendar-date.ts'
import type { DocumentContent } from './document.ts'
import { firstDay } from './fuzzy-date.ts'
import type { Term } from './glossary.ts'
import type { LawReference } from './law-note.ts'
import type { Locale } from './local-text.ts'
import type { PenaltyScale } from './offence.ts'
import { readingOf, type Reading } from './reading.ts'
import { plainText, type RichText } from './rich-text.ts'
import { abbreviationFindings } from './writing-abbreviations.ts'
import type { Finding, Passage } from './writing-finding.ts'
import { figureFindings, headingFindings, linkFindings, type CheckedBlock } from './writing-structure.ts'
import { avoidedWordFindings, mixedTermFindings, offenceNameFindings, type LawOfText } from './writing-terms.ts'

/** What a text is read against. `on` is the day that a text without a date of its own speaks of: today. */
export type WritingRules = {
  locale: Locale
  on: CalendarDate
  terms: readonly Term[]
  scales: readonly PenaltyScale[]
}

/**
 * What the writer of a content should look at, in one language, in reading order: headings, links, pictures,
 * abbreviations, and the terms of the glossary and the law. Pieces that are not written in that language are left out.
 */
export function findingsIn(content: DocumentContent, rules: WritingRules): Finding[] {
  const { locale, terms } = rules
  const blocks = blocksIn(content.value.body, locale)
  const passages = [...headOf(content.value, locale), ...blocks.flatMap((block) => block.passages)]
  const own = passages.filter(({ isQuoted }) => !isQuoted)
  const law = lawOf(content, rules)
  const found = [
    ...headingFindings(blocks),
    ...blocks.flatMap(figureFindings),
    ...passages.flatMap(linkFindings),
    ...abbreviationFindings(own, rules),
    ...own.flatMap((passage) => [
      ...avoidedWordFindings(passage, terms, locale),
      ...mixedTermFindings(passage, terms, locale),
      ...offenceNameFindings(passage, law, locale),
    ]),
  ]
  const order = new Map(passages.map(({ path }, index) => [path, index]))
  const last = passages.length
  return found.toSorted(
    (one, other) => (order.get(one.path) ?? last) - (order.get(other.path) ?? last) || one.offset - other.offset,
  )
}

/** The reading ease of all that is written of a content in a language: see `readingOf`. */
export function readingOfContent({ value }: DocumentContent, locale: Locale): Reading {
  return readingOf(piecesBelow(value, '', locale).map(({ text }) => plainText(text)))
}

function headOf(value: { body: RichText }, locale: Locale): Passage[] {
  const head = piecesBelow({ ...value, body: null }, '', locale)
  return head.map((piece) => ({ ...piece, within: 'head', isQuoted: false }))
}

function blocksIn(body: RichText, locale: Locale): CheckedBlock[] {
  return body.map((block, index) => {
    const path = `body/${block.key ?? index}`
    const passages = piecesBelow(block, path, locale).map((piece) => ({
      ...piece,
      within: block.type,
      isQuoted: block.type === 'quote' && piece.path === `${path}/text`,
    }))
    return { path, block, passages }
  })
}

/** Every piece in a language with its path. Where a content comes from is not part of what is written. */
function piecesBelow(value: unknown, path: string, locale: Locale): { path: string; text: string }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('sv' in value && typeof value.sv === 'string') {
    const text = (value as { sv: string; en?: string })[locale]
    return text === undefined ? [] : [{ path, text }]
  }
  return Object.entries(value)
    .filter(([key]) => key !== 'provenance')
    .flatMap(([key, part]) => piecesBelow(part, path === '' ? key : `${path}/${key}`, locale))
}

/** A text of a day is judged by that day's law, unless it says which law it describes. */
function lawOf({ kind, value }: DocumentContent, { on, scales }: WritingRules): LawOfText {
  const describes: readonly LawReference[] = value.describes
  if (kind === 'news') return { describes, on: value.date ?? on, scales }
  if (kind === 'report') return { describes, on: value.published ? firstDay(value.published) : on, scales }
  return { describes, on, scales }
}
