import type { CalendarDate } from './calendar-date.ts'
import type { DocumentContent } from './document.ts'
import { firstDay } from './fuzzy-date.ts'
import type { Term } from './glossary.ts'
import type { LawReference } from './law-note.ts'
import type { Locale } from './local-text.ts'
import type { PenaltyScale } from './offence.ts'
import { piecesOf } from './pieces.ts'
import { readingOf, type Reading } from './reading.ts'
import { plainText, type Block, type RichText } from './rich-text.ts'
import { abbreviationFindings } from './writing-abbreviations.ts'
import type { Finding, Passage } from './writing-finding.ts'
import { figureFindings, headingFindings, linkFindings, type CheckedBlock } from './writing-structure.ts'
import { termFindings, type LawOfText } from './writing-terms.ts'

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
  const pieces = piecesIn(content.value, locale)
  const blocks = blocksIn(content.value.body, pieces)
  const passages = [...headOf(pieces), ...blocks.flatMap((block) => block.passages)]
  const own = passages.filter(({ isQuoted }) => !isQuoted)
  const found = [
    ...headingFindings(blocks),
    ...blocks.flatMap(figureFindings),
    ...passages.flatMap(linkFindings),
    ...abbreviationFindings(own, rules),
    ...termFindings(own, { locale, terms, law: lawOf(content, rules) }),
  ]
  const order = new Map(passages.map(({ path }, index) => [path, index]))
  const last = passages.length
  return found.toSorted(
    (one, other) => (order.get(one.path) ?? last) - (order.get(other.path) ?? last) || one.offset - other.offset,
  )
}

/** The reading ease of all that is written of a content in a language: see `readingOf`. */
export function readingOfContent({ value }: DocumentContent, locale: Locale): Reading {
  return readingOf(piecesIn(value, locale).map(({ text }) => plainText(text)))
}

type Piece = Pick<Passage, 'path' | 'text'>

/** Every piece in a language with its path. Where a content comes from is not part of what is written. */
function piecesIn(value: object, locale: Locale): Piece[] {
  return [...piecesOf(value)].flatMap(([path, { [locale]: text }]) =>
    text === undefined || path.split('/').includes('provenance') ? [] : [{ path, text }],
  )
}

function headOf(pieces: readonly Piece[]): Passage[] {
  return pieces
    .filter(({ path }) => !path.startsWith('body/'))
    .map((piece) => ({ ...piece, within: 'head', isQuoted: false }))
}

function blocksIn(body: RichText, pieces: readonly Piece[]): CheckedBlock[] {
  const byBlock = new Map<string, Piece[]>(body.map((block, index) => [pathOf(block, index), []]))
  for (const piece of pieces) byBlock.get(piece.path.split('/', 2).join('/'))?.push(piece)
  return body.map((block, index) => {
    const path = pathOf(block, index)
    const isQuote = block.type === 'quote'
    const passages = byBlock.get(path)!.map((piece) => ({
      ...piece,
      within: block.type,
      isQuoted: isQuote && piece.path === `${path}/text`,
    }))
    return { path, block, passages }
  })
}

function pathOf(block: Block, index: number): string {
  return `body/${block.key ?? index}`
}

/** A text of a day is judged by that day's law, unless it says which law it describes. */
function lawOf({ kind, value }: DocumentContent, { on, scales }: WritingRules): LawOfText {
  const describes: readonly LawReference[] = value.describes
  if (kind === 'news') return { describes, on: value.date ?? on, scales }
  if (kind === 'report') return { describes, on: value.published ? firstDay(value.published) : on, scales }
  return { describes, on, scales }
}
