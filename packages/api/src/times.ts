import {
  changeDays,
  firstDay,
  knownOn,
  mayHaveCome,
  type Agency,
  type CalendarDate,
  type DatedFact,
  type FuzzyDate,
  type Period,
} from '@samordning/domain'

/** When an answer holds: the day it is about, as it was known when (null: now), and in order the days on which something in it changes. */
export type Times = { on: CalendarDate; known: CalendarDate | null; today: CalendarDate; days: CalendarDate[] }

/** What happens on a day has happened from then on. */
export function happenedOn(events: readonly { on: FuzzyDate | null }[]): Period[] {
  return events.map(({ on }) => ({ from: on, until: null }))
}

/** What is shown from the first day that its date may mean. */
export function shownFrom(dates: readonly (FuzzyDate | null)[]): Period[] {
  return dates.filter((date) => date !== null).map((date) => ({ from: firstDay(date), until: null }))
}

/** The names that a body takes on the days on which it is shown. */
export function namesWhile(agency: Agency | undefined, isShown: (day: CalendarDate) => boolean): Period[] {
  return changeDays(agency?.names ?? [])
    .filter(isShown)
    .map((day) => ({ from: day, until: null }))
}

/** Cuts a list of what was published or happened off at a day that has been. From today on, nothing is cut. */
export function upTo({ on, today }: Pick<Times, 'on' | 'today'>): { until?: CalendarDate } {
  return on < today ? { until: on } : {}
}

/** The same for a list that is read whole. What has no day is not shown on any day that has been: nobody knows when it came. */
export function hadHappened(date: FuzzyDate | null, { on, today }: Pick<Times, 'on' | 'today'>): boolean {
  return on >= today || (date !== null && mayHaveCome(date, on))
}

/** What was known of rows that a table can't be asked for by knowledge: reports, events and news. */
export function knownIn<T extends Pick<DatedFact, 'provenance'>>(
  { known }: Pick<Times, 'known'>,
  rows: readonly T[],
): T[] {
  return known === null ? [...rows] : knownOn(rows, known)
}

/** @param facts everything that the answer is made of, also what it leaves out on this day */
export function timesOf({ on, known, today }: Omit<Times, 'days'>, facts: readonly Period[]): Times {
  return { on, known, today, days: changeDays(facts) }
}
