import {
  agencies,
  changes,
  facts,
  kindOf,
  people,
  seats,
  type Change,
  type ChangedFact,
  type FactTable,
  type Known,
} from '@samordning/db'
import type { ContactPoint, DatedFact, Representation, Resource } from '@samordning/domain'
import { refuse } from '../../faults.ts'
import { ofContact } from './contacts.ts'
import type { Plan } from './line.ts'
import { reachOfAgency, reachOn } from './reach.ts'
import type { Asking } from './record-change.ts'
import { refuseProblems } from './revising.ts'
import { refuseStale } from './stale.ts'

/** What a change was made to: whoever may make it may take it back. */
export async function resourceOfChange(ctx: Asking, change: Change): Promise<Resource> {
  const at = { db: ctx.db, known: null }
  switch (change.kind) {
    case 'agency': {
      if (change.action !== 'contact.change') return reachOfAgency(at, ctx.today, change.subject)
      const [contact] = (await changes.listFacts(ctx.db, [...change.withdrawn, ...change.added])).values()
      return ofContact(ctx, contact!.fact as ContactPoint)
    }
    case 'group': {
      const touched = [...(await changes.listFacts(ctx.db, [...change.withdrawn, ...change.added])).values()]
      return { groups: [change.subject], agencies: bodiesRepresented(touched) }
    }
    case 'support-line': {
      const owners = await facts.list(at, kindOf('support_line_owner'), { of: [change.subject] })
      const running = owners.map(({ fact }) => (fact as unknown as Representation).agency)
      return (await reachOn(at, ctx.today, running)).agencies(running)
    }
  }
}

/** The body whose representatives were changed, when it is one alone. */
function bodiesRepresented(touched: readonly ChangedFact[]): string[] {
  const spoken = touched.filter(({ table }) => table === 'representation').map(({ fact }) => fact as Representation)
  const bodies = [...new Set(spoken.map(({ agency }) => agency))]
  return bodies.length === 1 ? bodies : []
}

/** What an undoing withdraws and adds. @throws 409 `stale` or `in-use`; 400 `overlap` or `gap` when what was before no longer fits */
export async function planOfUndoing(at: Known, change: Change): Promise<Plan> {
  const since = [...(await changes.listFacts(at.db, change.added)).values()].filter(({ stands }) => !stands)
  if (since.length > 0) await refuseStale(at.db, since)
  const before = [...(await changes.listFacts(at.db, change.withdrawn)).values()]
  if (change.kind === 'agency' && change.verb === 'created') await checkUnused(at, change)
  const plan = { withdrawn: change.added, added: before.map(({ table, of, fact }) => ({ table, of, fact })) }
  for (const table of WITHOUT_GAPS) await checkLine(at, table, plan)
  return plan
}

const WITHOUT_GAPS: readonly FactTable[] = ['agency_name', 'agency_terms', 'group_terms', 'support_line_terms']

/** What stood before has to fit with what has come since. */
async function checkLine(at: Known, table: FactTable, plan: Plan): Promise<void> {
  const added = plan.added.filter((one) => one.table === table)
  const [of] = added.map((one) => one.of)
  if (of == null) return
  const standing = (await facts.list(at, kindOf(table), { of: [of] })).map(({ id, fact }) => ({
    id,
    fact: fact as DatedFact,
  }))
  const gone = new Set(plan.withdrawn.filter((ref) => ref.table === table).map(({ id }) => id))
  const kept = standing.filter(({ id }) => !gone.has(id))
  const before = [...kept.map(({ fact }) => fact), ...added.map(({ fact }) => fact as DatedFact)]
  refuseProblems(
    standing.map(({ fact }) => fact),
    before,
    true,
  )
}

/** @throws 409 `in-use` when something leans on a body that would be gone */
async function checkUnused(at: Known, { subject, added }: Change): Promise<void> {
  const sits = await seats.listSeats(at, subject)
  const { successions } = await agencies.listEntries(at, subject)
  const leaning = [
    ...Object.values(sits).flat(),
    ...successions,
    ...(await people.listAppointmentEntries(at, { agency: subject })),
    ...(await people.listContactEntries(at, [subject])),
    ...(await agencies.listUnits(at, subject)),
  ]
  if (leaning.length === 0 || added.length === 0) return
  refuse('CONFLICT', 'Something leans on it', { reason: 'in-use', fields: { id: IN_USE } })
}

const IN_USE = {
  sv: 'Myndigheten används på andra ställen. Ta bort det som hänvisar till den först.',
  en: 'The agency is used elsewhere. Remove what refers to it first.',
}
