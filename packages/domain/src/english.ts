import * as z from 'zod'
import { CalendarDate } from './calendar-date.ts'
import type { LocalText } from './local-text.ts'

/**
 * What the English of each piece was made from, by the piece's path: the digest of the Swedish of that day, and since when the
 * Swedish has said something else; null while it says the same.
 */
export const EnglishMarks = z.record(z.string(), z.object({ of: z.string(), since: CalendarDate.nullable() }))
export type EnglishMarks = z.infer<typeof EnglishMarks>

/** What was written before, and its marks. */
export type EnglishBefore = { pieces: ReadonlyMap<string, LocalText>; marks: EnglishMarks }

export type EnglishEdit = {
  /** The day of the edit, in Sweden. */
  day: CalendarDate
  digest: (text: string) => string
  /** Paths of English that somebody has read beside the Swedish and found to still hold. */
  redone?: ReadonlySet<string>
}

/**
 * The marks after an edit; pieces as from `piecesOf`. English that was written anew, or confirmed, is made from the Swedish of
 * now. Other English is older than its source when the Swedish is not what it was made from, since the day that it moved away.
 * Pieces without English have no mark.
 */
export function englishAfter(
  before: EnglishBefore,
  now: ReadonlyMap<string, LocalText>,
  { day, digest, redone = new Set() }: EnglishEdit,
): EnglishMarks {
  const marks: EnglishMarks = {}
  for (const [path, { sv, en }] of now) {
    if (en === undefined) continue
    const earlier = before.pieces.get(path)
    const isKept = earlier?.en === en && !redone.has(path)
    const of = digest(sv)
    // What has no mark was made from the Swedish that it stood beside.
    const mark = isKept ? (before.marks[path] ?? { of: digest(earlier.sv), since: null }) : { of, since: null }
    marks[path] = { of: mark.of, since: mark.of === of ? null : (mark.since ?? day) }
  }
  return marks
}

/** Paths whose English is older than its Swedish, with the day that the Swedish moved away; the oldest first. */
export function staleIn(marks: EnglishMarks): { path: string; since: CalendarDate }[] {
  const stale = Object.entries(marks).flatMap(([path, { since }]) => (since === null ? [] : [{ path, since }]))
  return stale.toSorted((one, other) => (one.since < other.since ? -1 : Number(one.since > other.since)))
}
