import * as z from 'zod'
import { calendarDate, dayBefore, type CalendarDate } from './calendar-date.ts'
import { FuzzyDate, dayBounds, mayHaveCome } from './fuzzy-date.ts'

/**
 * When something is true: `from` inclusive, `until` exclusive (an act ceases to apply *on* its day of repeal,
 * so that day is already outside). `null` is open. Either end may be fuzzy.
 */
export const Period = z.object({ from: FuzzyDate.nullable(), until: FuzzyDate.nullable() })
export type Period = z.infer<typeof Period>

const FIRST_DAY = calendarDate('0001-01-01')

/** What can be said of a day: it is inside for sure, it may be, or it is not. */
export type Standing = 'holds' | 'may-hold' | 'does-not-hold'

/** How a period stands on a day. Only fuzzy ends give `may-hold`. */
export function standing(period: Period, on: CalendarDate): Standing {
  const from = period.from ? dayBounds(period.from) : null
  const until = period.until ? dayBounds(period.until) : null
  const isBeforeStart = from !== null && from.earliest !== null && on < from.earliest
  const isAfterEnd = until !== null && until.latest !== null && on >= until.latest
  if (isBeforeStart || isAfterEnd) return 'does-not-hold'
  const hasStarted = from === null || (from.latest !== null && from.latest <= on)
  const isNotOver = until === null || (until.earliest !== null && on < until.earliest)
  return hasStarted && isNotOver ? 'holds' : 'may-hold'
}

/** Whether the period can be said to hold on the day: surely or possibly. */
export function mayHold(period: Period, on: CalendarDate): boolean {
  return standing(period, on) !== 'does-not-hold'
}

/**
 * Whether it had begun by the day, surely or possibly. What had ended by then had begun. Of what began "at the latest" on a
 * day the sources tell nothing before it: it had begun from that day on.
 */
export function hasBegun({ from }: Pick<Period, 'from'>, on: CalendarDate): boolean {
  return from === null || mayHaveCome(from, on)
}

/** Whether the end surely comes after the start. Periods with an open end are in order. */
export function isInOrder(period: Period): boolean {
  if (!period.from || !period.until) return true
  const { earliest } = dayBounds(period.from)
  const { latest } = dayBounds(period.until)
  return earliest === null || latest === null || earliest < latest
}

/** Whether two periods surely share a day: with fuzzy ends only an overlap beyond doubt counts. */
export function overlaps(one: Period, other: Period): boolean {
  const sureStarts = [one, other].map((period) => (period.from ? dayBounds(period.from).latest : FIRST_DAY))
  return sureStarts.some((day) => day !== null && standing(one, day) === 'holds' && standing(other, day) === 'holds')
}

/** A day on which the period surely holds: its surest first day. `null` when no day is sure. */
export function sureDay(period: Period): CalendarDate | null {
  const day = period.from ? dayBounds(period.from).latest : lastSureDay(period)
  return day !== null && standing(period, day) === 'holds' ? day : null
}

function lastSureDay({ until }: Period): CalendarDate | null {
  const end = until ? dayBounds(until).earliest : null
  return end === null ? null : dayBefore(end)
}
