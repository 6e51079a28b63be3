import { people, type Known } from '@samordning/db'
import {
  contactsAfter,
  type CalendarDate,
  type ContactPoint,
  type LocalText,
  type Provenance,
  type Slug,
} from '@samordning/domain'
import type { Given, PlanWithMoves } from './record-change.ts'
import { factsOf, lineOf, planOf, together, type Line } from './line.ts'
import { refuseFor } from './revising.ts'

/** A way to reach somebody that ended, and the function address that has its purpose from now on. */
export type Moved = { agency: Slug; purpose: LocalText; to: string }

/** All ways to reach a body that stand. */
export async function contactLine(at: Known, agency: Slug): Promise<Line<ContactPoint>> {
  return lineOf('contact_point', agency, await people.listContactEntries(at, [agency]))
}

type Ending = { agency: Slug | null; provenance: Provenance }

/**
 * Ends the ways to reach people whose appointments or representations end on a day; the function address of their body takes over
 * what they were for.
 *
 * @throws 400 `no-function-address` where the body has none
 */
export async function contactsAfterEnding(
  { at, provenance }: Given,
  ending: readonly Ending[],
  day: CalendarDate,
): Promise<PlanWithMoves> {
  const plans: PlanWithMoves[] = []
  for (const { agency, provenance: held } of ending) {
    if (agency === null) continue
    const line = await contactLine(at, agency)
    const { problems, withdrawn, added } = contactsAfter({ provenance: held }, factsOf(line), day)
    const [problem] = problems
    if (problem) refuseFor(problem, 'from')
    const entered = added.map((fact) => (fact.holder === null ? { ...fact, provenance } : fact))
    const moved = entered.filter(({ holder }) => holder === null)
    plans.push({
      ...planOf(line, { withdrawn, added: entered }),
      moved: moved.map(({ purpose, value }) => ({ agency, purpose, to: value })),
    })
  }
  return { ...together(...plans), moved: plans.flatMap((plan) => plan.moved ?? []) }
}
