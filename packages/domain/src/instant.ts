import * as z from 'zod'
import { dayAfter, type CalendarDate } from './calendar-date.ts'

/** A moment, in UTC with milliseconds: "2026-11-22T17:50:00.000Z". Sorts and compares as text. */
export const Instant = z.iso.datetime({ precision: 3 }).brand<'Instant'>()
export type Instant = z.infer<typeof Instant>

/** A moment as text. */
export function instant(moment: Date): Instant {
  return moment.toISOString() as Instant
}

/** The moment so many milliseconds later, or earlier when they are negative. */
export function later(moment: Instant, milliseconds: number): Instant {
  return instant(new Date(Date.parse(moment) + milliseconds))
}

const HOUR = 3_600_000
const inSweden = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' })

/** The moment at which a day begins in Sweden; for days since 1980, when summer time came. */
export function startOfDay(day: CalendarDate): Instant {
  const inSummer = later(`${day}T00:00:00.000Z` as Instant, -2 * HOUR)
  return inSweden.format(Date.parse(inSummer)) === day ? inSummer : later(inSummer, HOUR)
}

/** The last moment of a day in Sweden. */
export function endOfDay(day: CalendarDate): Instant {
  return later(startOfDay(dayAfter(day)), -1)
}
