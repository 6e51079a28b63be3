import * as z from 'zod'
import type { CalendarDate } from './calendar-date.ts'
import { later, type Instant } from './instant.ts'

/** Hours and minutes as a clock in Sweden shows them: "08:30". */
export const ClockTime = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
  .brand<'ClockTime'>()
export type ClockTime = z.infer<typeof ClockTime>

/** What calendar and clock show in Sweden. */
export type CivilTime = { day: CalendarDate; time: ClockTime }

const HOUR = 3_600_000
const DAY_LENGTH = 'YYYY-MM-DD'.length
const inSweden = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** What calendar and clock show at a moment. */
export function civilTimeOf(moment: Instant): CivilTime {
  const shown = inSweden.format(Date.parse(moment))
  return { day: shown.slice(0, DAY_LENGTH) as CalendarDate, time: shown.slice(DAY_LENGTH + 1) as ClockTime }
}

/**
 * The moment at which calendar and clock show this; for days since 1980, when summer time came. The first of the two in the
 * hour that comes twice in autumn; null in the hour that is skipped in spring, when no clock shows it.
 */
export function momentOf({ day, time }: CivilTime): Instant | null {
  const inUtc = `${day}T${time}:00.000Z` as Instant
  const inSummer = later(inUtc, -2 * HOUR)
  const inWinter = later(inUtc, -HOUR)
  return [inSummer, inWinter].find((moment) => shows(moment, { day, time })) ?? null
}

function shows(moment: Instant, { day, time }: CivilTime): boolean {
  const shown = civilTimeOf(moment)
  return shown.day === day && shown.time === time
}
