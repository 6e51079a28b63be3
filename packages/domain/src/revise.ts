import type { CalendarDate } from './calendar-date.ts'
import { inOrderOfTime, type DatedFact } from './dated-fact.ts'
import { dayBounds, fuzzyDate, type FuzzyDate } from './fuzzy-date.ts'
import type { Period } from './period.ts'

/** A change of what is said: facts that no longer stand, and those that take their place. What is kept is in neither. */
export type Revision<T> = { withdrawn: T[]; added: T[] }

/**
 * From a day on something else holds. What held before is kept, and ends on that day; what was to begin on it or later is
 * withdrawn. The next value holds as long as the line did, where its end surely comes later; else it has no end.
 * @param facts versions of the same thing
 */
export function changedFrom<T extends Period>(
  facts: readonly T[],
  day: CalendarDate,
  next: Omit<T, keyof Period>,
): Revision<T> {
  const ended = facts.map((fact) => endedOn(fact, day))
  const added = { ...next, from: day, until: endOfLine(facts, day) } as T
  return {
    withdrawn: ended.flatMap(({ withdrawn }) => withdrawn),
    added: [...ended.flatMap((one) => one.added), added],
  }
}

/** Something was never so: something else is said in its place. */
export function corrected<T>(fact: T, instead: T): Revision<T> {
  return { withdrawn: [fact], added: [instead] }
}

/**
 * Something ends: the day is the first on which it is no longer so. One that was to begin then or later is withdrawn, and
 * nothing takes its place; one that was surely over is left as it is.
 */
export function endedOn<T extends Period>(fact: T, day: CalendarDate): Revision<T> {
  if (isOver(fact, day)) return { withdrawn: [], added: [] }
  if (beginsLater(fact, day)) return { withdrawn: [fact], added: [] }
  return { withdrawn: [fact], added: [{ ...fact, until: endBy(fact.until, day) }] }
}

/** What is said after a change, in order of time. */
export function revised<T extends Period>(facts: readonly T[], { withdrawn, added }: Revision<T>): T[] {
  return inOrderOfTime([...facts.filter((fact) => !withdrawn.includes(fact)), ...added])
}

/** The change that takes a change back. */
export function undone<T>({ withdrawn, added }: Revision<T>): Revision<T> {
  return { withdrawn: added, added: withdrawn }
}

/** A change as it is entered: what is added was not known before that day. */
export function recordedOn<T extends Pick<DatedFact, 'provenance'>>(
  { withdrawn, added }: Revision<T>,
  today: CalendarDate,
): Revision<T> {
  const entered = (fact: T): T => ({ ...fact, provenance: { ...fact.provenance, recorded: today, superseded: null } })
  return { withdrawn, added: added.map(entered) }
}

function isOver({ until }: Period, day: CalendarDate): boolean {
  const latest = until && dayBounds(until).latest
  return latest !== null && latest <= day
}

function beginsLater({ from }: Period, day: CalendarDate): boolean {
  const earliest = from && dayBounds(from).earliest
  return earliest !== null && earliest >= day
}

/** An end that has come by a day, and before it is as sure as it was: of what was last seen in 2015, "2015/2027-01-10". */
function endBy(until: FuzzyDate | null, day: CalendarDate): FuzzyDate {
  if (until === null) return day
  const { earliest } = dayBounds(until)
  if (earliest !== null && earliest >= day) return day
  const [first] = until.includes('/') ? until.split('/') : [earliest]
  return fuzzyDate(`${first}/${day}`)
}

/** The last of the ends that are still to come on a day, null when one of them is open or may have come by then. */
function endOfLine(facts: readonly Period[], day: CalendarDate): FuzzyDate | null {
  const ends = facts.filter((fact) => !isOver(fact, day)).map(({ until }) => until)
  const firstOf = (until: FuzzyDate | null) => (until === null ? null : dayBounds(until).earliest)
  if (ends.some((until) => (firstOf(until) ?? day) <= day)) return null
  const inOrder = ends.toSorted((one, other) => (firstOf(one)! < firstOf(other)! ? -1 : 1))
  return inOrder.at(-1) ?? null
}
