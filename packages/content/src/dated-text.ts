import { dayBefore, dayBounds, plainText, type CalendarDate, type FuzzyDate, type Period } from '@samordning/domain'

/** Days that a text speaks of, both ends included; null is open. */
export type Span = { first: CalendarDate | null; last: CalendarDate | null }

/** A Swedish text and the days it speaks of. */
export type DatedText = { words: string; span: Span }

/**
 * The Swedish texts of a row, each of the days of the nearest thing around it that has a date of its own. A note looks
 * back on what it is a note on, and may speak of any later day. What has no date around it is left out.
 */
export function* datedTexts(value: unknown, around: Span | null = null): Generator<DatedText> {
  if (typeof value !== 'object' || value === null) return
  const span = spanOf(value as Record<string, unknown>) ?? around
  if (span && 'sv' in value) yield { words: plainText(String(value.sv)), span }
  // How a list prints the name of a member: no translation, and no more than a name.
  if (span && 'listedAs' in value && typeof value.listedAs === 'string') yield { words: value.listedAs, span }
  for (const [key, part] of Object.entries(value)) {
    const isNote = key === 'note' || ('type' in value && value.type === 'note')
    yield* datedTexts(part, span && isNote ? { ...span, last: null } : span)
  }
}

/** Whether a period may hold on any of the days. */
export function meets(period: Period, { first, last }: Span): boolean {
  const { start, end } = edgesOf(period)
  return (start === null || last === null || start <= last) && (end === null || first === null || first < end)
}

/** "2009-09-30", "2008-09-01 to 2014-12-31" */
export function daysOf({ first, last }: Span): string {
  return first === last ? String(first) : `${first ?? '…'} to ${last ?? '…'}`
}

/** The days of a thing's own date. */
export function spanOf(thing: Record<string, unknown>): Span | null {
  // An act speaks of the time when it has begun to apply, from the day it is decided.
  const date = ['date', 'decided', 'published', 'on', 'period'].find((key) => key in thing)
  const days = [date && thing[date], thing['inForce']].filter((one) => typeof one === 'string').map(boundsOf)
  if (days.length > 0) return { first: days[0]!.earliest, last: days.at(-1)!.latest }
  if ('from' in thing && 'until' in thing) {
    const { start, end } = edgesOf(thing as Period)
    return { first: start, last: end && dayBefore(end) }
  }
  return null
}

/** The first day on which a period may hold, and the first on which it surely does not any more. */
function edgesOf({ from, until }: Period): { start: CalendarDate | null; end: CalendarDate | null } {
  return { start: from && boundsOf(from).earliest, end: until && boundsOf(until).latest }
}

function boundsOf(date: string) {
  return dayBounds(date as FuzzyDate)
}
