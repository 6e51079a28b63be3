import {
  changeDays,
  dayBefore,
  dayBounds,
  firstDay,
  hasSurelyCome,
  hasBegun,
  termsOn,
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

/** What is shown from the day on which it surely has happened: the last one that its date may mean. */
export function shownFrom(dates: readonly (FuzzyDate | null)[]): Period[] {
  return dates
    .map((date) => ({ from: date && dayBounds(date).latest, until: null }))
    .filter(({ from }) => from !== null)
}

/** What its own page tells of from the first day that its date may mean, as something nobody knows the day of. */
export function perhapsFrom(dates: readonly (FuzzyDate | null)[]): Period[] {
  return dates.filter((date) => date !== null).map((date) => ({ from: firstDay(date), until: null }))
}

/** The names that a body takes on the days on which it is shown. */
export function namesWhile(agency: Agency | undefined, isShown: (day: CalendarDate) => boolean): Period[] {
  return changeDays(agency?.names ?? [])
    .filter(isShown)
    .map((day) => ({ from: day, until: null }))
}

/** The days on which something else is said of a thing, in what is shown of its terms, than on the day before. */
export function termDays<T extends DatedFact>(thing: { terms: readonly T[] }, shown: (terms: T) => unknown): Period[] {
  const shownOn = (day: CalendarDate) => JSON.stringify(shown(termsOn(thing, day)))
  return changeDays(thing.terms)
    .filter((day) => shownOn(day) !== shownOn(dayBefore(day)))
    .map((day) => ({ from: day, until: null }))
}

/** All that terms say, for `termDays`. */
export function whole<T extends DatedFact>(terms: T) {
  return { ...terms, from: null, until: null }
}

/** Cuts a list of what was published or happened off at a day that has been. From today on, nothing is cut. */
export function upTo({ on, today }: Pick<Times, 'on' | 'today'>): { until?: CalendarDate } {
  return on < today ? { until: on } : {}
}

/** The same for a list that is read whole. What may have come later is not shown on a day that has been, nor what has no day at all. */
export function hadHappened(date: FuzzyDate | null, { on, today }: Pick<Times, 'on' | 'today'>): boolean {
  return on >= today || (date !== null && hasSurelyCome(date, on))
}

/** @param facts everything that the answer is made of, also what it leaves out on this day */
export function timesOf({ on, known, today }: Omit<Times, 'days'>, facts: readonly Period[]): Times {
  return { on, known, today, days: shownDays(facts) }
}

/**
 * Whether it is known that something can have been there on the day. Where no source says when it began, nothing is known of
 * a day that has been, but for those since it was entered here.
 */
export function isStartKnown(
  { from, provenance }: Pick<DatedFact, 'from' | 'provenance'>,
  { on, today }: Pick<Times, 'on' | 'today'>,
): boolean {
  return from !== null || on >= today || on >= provenance.recorded
}

/** Whether a list of a day names it: from its start on; without a known start not before the first day that anything is known of. */
export function isTold(fact: Period, { on, today, days }: Times): boolean {
  const [first] = days
  return fact.from === null ? on >= today || (first !== undefined && on >= first) : hasBegun(fact, on)
}

/** The days on which something in a view of these changes: also those on which they are told of for the first time. */
export function shownDays(facts: readonly Period[]): CalendarDate[] {
  return changeDays([...facts, ...shownFrom(facts.map(({ from }) => from))])
}
