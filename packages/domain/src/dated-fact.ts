import type * as z from 'zod'
import { dayBefore, type CalendarDate } from './calendar-date.ts'
import { dayBounds, firstDay, type FuzzyDate } from './fuzzy-date.ts'
import { Period, hasBegun, standing } from './period.ts'
import { Provenance, wasKnown } from './provenance.ts'

/**
 * The one shape of every dated fact, a name, a membership, a rule or an appointment: when it is true, when the platform
 * knew it, where it comes from and how sure it is. It is never changed: what turns out otherwise is superseded by another.
 */
export const DatedFact = Period.extend({ provenance: Provenance })
export type DatedFact = z.infer<typeof DatedFact>

/** What the platform knew on a day. What it learned later is not among it; what it has corrected since is. */
export function knownOn<T extends Pick<DatedFact, 'provenance'>>(facts: readonly T[], on: CalendarDate): T[] {
  return facts.filter((fact) => wasKnown(fact.provenance, on))
}

/**
 * Which of several versions of the same thing holds on a day: one that surely does, else one that may. Where none does, the last
 * that had begun, else the first: the reader needs something to call it by, and the thing's own period says if it was there.
 * @param versions at least one, in order of time
 */
export function versionOn<T extends Period>(versions: readonly T[], on: CalendarDate): T {
  const sure = versions.findLast((version) => standing(version, on) === 'holds')
  const possible = versions.find((version) => standing(version, on) === 'may-hold')
  const begun = versions.findLast((version) => hasBegun(version, on))
  return (sure ?? possible ?? begun ?? versions[0])!
}

/** Versions of the same thing in order of time: by the first day on which each may have begun. What nobody knows the start of comes first. */
export function inOrderOfTime<T extends Pick<Period, 'from'>>(versions: readonly T[]): T[] {
  const startOf = ({ from }: T) => (from === null ? '' : firstDay(from))
  return versions.toSorted((one, other) => (startOf(one) < startOf(other) ? -1 : Number(startOf(one) > startOf(other))))
}

/** A thing of which more than its name may change: what is said of it from a day until a day. */
type WithTerms<T extends DatedFact> = { terms: readonly T[] }

/** The terms of a body, a group or a support line on a day: see `versionOn`. */
export function termsOn<T extends DatedFact>({ terms }: WithTerms<T>, on: CalendarDate): T {
  return versionOn(terms, on)
}

/** A thing with what is said of it on a day in the place of all that is ever said, and where that comes from. */
export type StateOn<T extends WithTerms<DatedFact>> = Omit<T, 'terms'> &
  Omit<T['terms'][number], keyof DatedFact> & { termsProvenance: Provenance }

/** A body, a group or a support line as it was on a day: its own period and provenance, and the terms of the day. */
export function stateOn<T extends WithTerms<DatedFact>>(thing: T, on: CalendarDate): StateOn<T> {
  const { terms, ...itself } = thing
  const { provenance: termsProvenance, ...then } = versionOn(terms, on)
  return { ...then, ...itself, termsProvenance } as unknown as StateOn<T>
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
