import { changeDays, type CalendarDate, type FuzzyDate, type Period } from '@samordning/domain'

/** When an answer holds: the day it is about, as it was known when (null: now), and in order the days on which something in it changes. */
export type Times = { on: CalendarDate; known: CalendarDate | null; today: CalendarDate; days: CalendarDate[] }

/** What happens on a day has happened from then on. */
export function happenedOn(events: readonly { on: FuzzyDate | null }[]): Period[] {
  return events.map(({ on }) => ({ from: on, until: null }))
}

/** @param facts everything that the answer is made of, also what it leaves out on this day */
export function timesOf({ on, known, today }: Omit<Times, 'days'>, facts: readonly Period[]): Times {
  return { on, known, today, days: changeDays(facts) }
}
