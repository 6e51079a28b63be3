import { dayInWords, periodInWords } from '@samordning/messages/date-words'

/** A piece of a sentence; one that says a day also has it as `YYYY-MM-DD`. */
export type Piece = { words: string; day?: string }

/** A sentence in pieces, so that its days can be marked up as times. */
export function marked(sentence: string, days: readonly string[]): Piece[] {
  const [day, ...others] = days
  if (day === undefined) return [{ words: sentence }]
  const said = dayInWords(day)
  return sentence
    .split(said)
    .flatMap((words, index) => [...(index > 0 ? [{ words: said, day }] : []), ...marked(words, others)])
    .filter(({ words }) => words !== '')
}

/** The ends of something, as they are kept: the day it ends is the first on which it is no longer so. */
export type Ends = { from: string | null; until: string | null }

export function isDay(date: string | null): date is string {
  return date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date)
}

export function dayBefore(day: string): string {
  const before = new Date(`${day}T00:00Z`)
  before.setUTCDate(before.getUTCDate() - 1)
  return before.toISOString().slice(0, 10)
}

/** The words for a period in pieces: its last day is said, and not the day after. */
export function markedPeriod({ from, until }: Ends): Piece[] {
  const days = [...(isDay(from) ? [from] : []), ...(isDay(until) ? [dayBefore(until)] : [])]
  return marked(periodInWords({ from, until }), days)
}
