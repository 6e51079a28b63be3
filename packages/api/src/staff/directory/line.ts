import type { Entry, FactRef, FactTable, NewFact } from '@samordning/db'
import { inOrderOfTime, versionOn, type CalendarDate, type Period, type Provenance } from '@samordning/domain'

/** The facts of one kind that stand of one thing: its names, a group's members. */
export type Line<T> = { table: FactTable; of: string | null; entries: readonly Entry<T>[] }

export function lineOf<T>(table: FactTable, of: string | null, entries: readonly Entry<T>[]): Line<T> {
  return { table, of, entries }
}

export function factsOf<T>({ entries }: Pick<Line<T>, 'entries'>): T[] {
  return entries.map(({ fact }) => fact)
}

/** Those of a line that are about the same: one body's memberships of a group. */
export function only<T>(line: Line<T>, isMeant: (fact: T) => boolean): Line<T> {
  return { ...line, entries: line.entries.filter(({ fact }) => isMeant(fact)) }
}

/** The one that holds on a day: see `versionOn`. */
export function currentOf<T extends Period>(line: Line<T>, on: CalendarDate): T {
  return versionOn(inOrderOfTime(factsOf(line)), on)
}

/** What a change withdraws and adds. */
export type Plan = { withdrawn: FactRef[]; added: NewFact[] }

export function together(...plans: readonly Plan[]): Plan {
  return { withdrawn: plans.flatMap((plan) => plan.withdrawn), added: plans.flatMap((plan) => plan.added) }
}

/** Other facts in the place of some in a line. */
export function planOf<T extends { provenance: Provenance }>(
  { table, of, entries }: Line<T>,
  revision: { withdrawn: readonly T[]; added: readonly T[] },
): Plan {
  const gone = entries.filter((entry) => revision.withdrawn.includes(entry.fact))
  return {
    withdrawn: gone.map(({ id }) => ({ table, id })),
    added: revision.added.map((fact) => ({ table, of, fact })),
  }
}

/** What stands in a line once it is changed so. */
export function lineAfter<T extends { provenance: Provenance }>(
  { entries }: Line<T>,
  revision: { withdrawn: readonly T[]; added: readonly T[] },
): T[] {
  return [...factsOf({ entries }).filter((fact) => !revision.withdrawn.includes(fact)), ...revision.added]
}
