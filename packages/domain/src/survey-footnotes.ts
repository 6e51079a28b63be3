import type { LocalText } from './local-text.ts'
import { piecesOf, withPieces } from './pieces.ts'
import type { Arrangement } from './survey-arrangement.ts'
import type { CompiledReport } from './survey-edition.ts'

type Notes = Arrangement['footnotes']

/** Footnotes that a text refers to and that are not there, and notes that no text refers to. */
export type FootnoteProblems = { missing: string[]; unused: string[] }

/** Numbers the footnotes from 1 in the order in which the Swedish text first refers to them, and says those numbers in the texts. */
export function renumbered(report: CompiledReport, notes: Notes): CompiledReport {
  const texts = new Map(notes.map(({ key, text }) => [key, text]))
  const numbers = new Map<string, number>()
  for (const { note } of refsIn(report.parts)) if (texts.has(note)) number(numbers, note)
  const parts = withPieces(report.parts, (_, text) =>
    inBoth(text, (said) => withFootnotes(said, (note) => numbers.get(note)?.toString() ?? null)),
  )
  const footnotes = [...numbers].map(([key, at]) => ({ number: at, text: texts.get(key)! }))
  return { ...report, parts, footnotes }
}

/** What is wrong with the footnotes of an arrangement, where its own texts refer to them. */
export function footnoteProblems(
  { chapters, edits }: Pick<Arrangement, 'chapters' | 'edits'>,
  notes: Notes,
): FootnoteProblems {
  const keys = new Set<string>(notes.map(({ key }) => key))
  const used = new Set(refsIn([chapters, edits]).map(({ note }) => note))
  return { missing: [...used].filter((key) => !keys.has(key)), unused: [...keys].filter((key) => !used.has(key)) }
}

function number(numbers: Map<string, number>, note: string) {
  if (!numbers.has(note)) numbers.set(note, numbers.size + 1)
}

function refsIn(parts: object): { note: string }[] {
  const texts = [...piecesOf(parts).values()].flatMap(({ sv, en = '' }) => [sv, en])
  return texts.flatMap((text) => footnoteRefs(text).flatMap(({ note }) => (note === null ? [] : [{ note }])))
}

function inBoth({ sv, en }: LocalText, make: (text: string) => string): LocalText {
  return en === undefined ? { sv: make(sv) } : { sv: make(sv), en: make(en) }
}

const REFERENCE = /\[\^([a-z0-9-]+)\]/g

/** Splits a text at its references to footnotes. */
export function footnoteRefs(text: string): { text: string; note: string | null }[] {
  const parts: { text: string; note: string | null }[] = []
  let end = 0
  for (const match of text.matchAll(REFERENCE)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), note: null })
    parts.push({ text: match[0], note: match[1]! })
    end = match.index + match[0].length
  }
  if (end < text.length) parts.push({ text: text.slice(end), note: null })
  return parts
}

/** The same text with another name for each footnote; a reference that gets none is left out. */
export function withFootnotes(text: string, nameOf: (note: string) => string | null): string {
  return text.replaceAll(REFERENCE, (_, note: string) => {
    const name = nameOf(note)
    return name === null ? '' : `[^${name}]`
  })
}
