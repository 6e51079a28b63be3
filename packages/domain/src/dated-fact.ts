import * as z from 'zod'
import { dayBefore, type CalendarDate } from './calendar-date.ts'
import { dayBounds, type FuzzyDate } from './fuzzy-date.ts'
import { Period, standing } from './period.ts'
import { Provenance, wasKnown } from './provenance.ts'

/**
 * The one shape of every dated fact, a name, a membership, a rule or an appointment: when it is true, when the platform
 * knew it, where it comes from and how sure it is. It is never changed: what turns out otherwise is superseded by another.
 */
export const DatedFact = z.object({ ...Period.shape, provenance: Provenance })
export type DatedFact = z.infer<typeof DatedFact>

/** What the platform knew on a day. What it learned later is not among it; what it has corrected since is. */
export function knownOn<T extends Pick<DatedFact, 'provenance'>>(facts: readonly T[], on: CalendarDate): T[] {
  return facts.filter((fact) => wasKnown(fact.provenance, on))
}

/**
 * The days, in order, on which something else can be said of these periods than on the day before. An end that is
 * fuzzy gives two: the first on which it may have come, and the first on which it surely has.
 */
export function changeDays(periods: readonly Period[]): CalendarDate[] {
  const days = periods.flatMap((period) =>
    [...boundsOf(period.from), ...boundsOf(period.until)].filter(
      (day) => standing(period, day) !== standing(period, dayBefore(day)),
    ),
  )
  return [...new Set(days)].sort()
}

function boundsOf(date: FuzzyDate | null): CalendarDate[] {
  if (date === null) return []
  const { earliest, latest } = dayBounds(date)
  return [earliest, latest].filter((day) => day !== null)
}
