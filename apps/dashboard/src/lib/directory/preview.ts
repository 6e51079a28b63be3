import { m } from '@samordning/messages'
import { dayInWords, periodInWords } from '@samordning/messages/date-words'
import type { Dating } from './dating.ts'
import { dayBefore, isDay, marked, type Ends, type Piece } from './marked.ts'

/** Something that is so for a time, in words. */
export type Said = Ends & { words: string }

/** What is said on a day, of what stands in order of time: what has begun by then and is not over; else what is said now, if anything. */
export function saidOn(line: readonly Said[], day: string): Said | undefined {
  return line.findLast(({ from, until }) => hasBegun(from, day) && (until === null || day < firstOf(until)))
}

/**
 * What will be true when, if the change is made: a sentence for each time, in order. Nothing while the day, or what is to be said, is missing.
 * @param line what stands now, in order of time
 */
export function preview(
  line: readonly Said[],
  { how, day }: Pick<Dating, 'how' | 'day'>,
  next: { words: string; today: string },
): Piece[][] {
  if (next.words === '') return []
  if (how === 'always') return corrected(saidOn(line, next.today) ?? line.at(-1), next.words)
  if (!isDay(day)) return []
  const eve = dayBefore(day)
  const before = saidOn(line, eve)
  const replaced = line.filter(({ from }) => from !== null && firstOf(from) > day)
  return [
    ...(before ? [marked(m.directory_preview_through({ day: dayInWords(eve), words: before.words }), [eve])] : []),
    marked(m.directory_preview_from({ day: dayInWords(day), words: next.words }), [day]),
    ...replaced.map(({ words, from }) => [
      { words: m.directory_preview_replaced({ words, period: periodInWords({ from, until: null }) }) },
    ]),
  ]
}

function corrected(instead: Said | undefined, words: string): Piece[][] {
  if (!instead) return []
  return [
    [{ words: m.directory_preview_corrected({ before: instead.words, after: words, period: periodInWords(instead) }) }],
  ]
}

function hasBegun(from: string | null, day: string): boolean {
  return from === null || firstOf(from) <= day
}

/** The first day that a date may mean, as far as text tells: "2008" sorts before "2008-05-01", and "../2009" is open backwards. */
function firstOf(date: string): string {
  return date.startsWith('..') ? date.slice(3) : (date.split('/')[0] ?? date)
}
