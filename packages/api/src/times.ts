import { changeDays, firstDay, mayHaveCome, type CalendarDate, type FuzzyDate, type Period } from '@samordning/domain'

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

/** Whether something with this date belongs on a page of the day. Without a date only on one of today or later: nobody knows when it came. */
export function isShown(date: FuzzyDate | null, { on, today }: Pick<Times, 'on' | 'today'>): boolean {
  return on >= today || (date !== null && mayHaveCome(date, on))
}

/** The names that a body takes while it is somewhere: what it is called elsewhere in time changes nothing there. */
export function namesDuring(period: Period, agency: { names: readonly AgencyName[] } | undefined): Period[] {
  return changeDays(agency?.names ?? [])
    .filter((day) => mayHold(period, day))
    .map((day) => ({ from: day, until: null }))
}

/** Cuts a list of what was published or happened off at a day that has been. From today on, nothing is cut. */
export function upTo({ on, today }: Pick<Times, 'on' | 'today'>): { until?: CalendarDate } {
  return on < today ? { until: on } : {}
}

/** The same for a list that is read whole. What has no day was not there on any day that has been. */
export function hadHappened(date: FuzzyDate | null, { on, today }: Pick<Times, 'on' | 'today'>): boolean {
  return on >= today || (date !== null && mayHold({ from: date, until: null }, on))
}

/** @param facts everything that the answer is made of, also what it leaves out on this day */
export function timesOf({ on, known, today }: Omit<Times, 'days'>, facts: readonly Period[]): Times {
  return { on, known, today, days: changeDays(facts) }
}
