import {
  agencies,
  changes,
  facts,
  kindOf,
  people,
  revisions,
  seats,
  type Change,
  type ChangedFact,
  type FactTable,
  type Known,
} from '@samordning/db'
import type {
  Appointment,
  ContactPoint,
  Convenership,
  DatedFact,
  Membership,
  Representation,
  Resource,
  SupportLineOwner,
} from '@samordning/domain'
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
  if (change.verb === 'created') await checkUnused(at, change)
  const plan = { withdrawn: change.added, added: before.map(({ table, of, fact }) => ({ table, of, fact })) }
  for (const table of Object.keys(LINES) as FactTable[]) await checkLines(at, table, plan)
  return plan
}

/** What tells the lines of a thing apart in which no two facts hold at once, in the tables that have such. */
const LINES: Partial<Record<FactTable, (fact: never) => string>> = {
  agency_name: () => '',
  agency_terms: () => '',
  group_terms: () => '',
  support_line_terms: () => '',
  membership: ({ agency }: Membership) => agency,
  convenership: ({ agency }: Convenership) => agency,
  representation: ({ agency, person }: Representation) => `${agency} ${person}`,
  support_line_owner: ({ agency }: SupportLineOwner) => agency,
  appointment: ({ person, role }: Appointment) => `${person} ${role.sv}`,
  contact_point: ({ kind, value, purpose }: ContactPoint) => `${kind} ${value} ${purpose.sv}`,
}

type Said = { of: string | null; fact: unknown }

/** What stood before has to fit with what has come since. @throws 400 `overlap` */
async function checkLines(at: Known, table: FactTable, plan: Plan): Promise<void> {
  const added = plan.added.filter((one) => one.table === table)
  if (added.length === 0) return
  const lineOf = ({ of, fact }: Said) => `${of} ${LINES[table]!(fact as never)}`
  const things = [...new Set(added.flatMap(({ of }) => of ?? []))]
  const standing = Map.groupBy(await facts.list(at, kindOf(table), { of: things }), lineOf)
  const gone = new Set(plan.withdrawn.filter((ref) => ref.table === table).map(({ id }) => id))
  const datesOf = (some: readonly Said[]) => some.map(({ fact }) => fact as DatedFact)
  for (const [line, some] of Map.groupBy(added, lineOf)) {
    const before = standing.get(line) ?? []
    refuseProblems(datesOf(before), datesOf([...before.filter(({ id }) => !gone.has(id)), ...some]), true)
  }
}

/** @throws 409 `in-use` when something leans on what would be gone */
async function checkUnused(at: Known, change: Change): Promise<void> {
  const leaning = change.kind === 'agency' ? await leaningOnAgency(at, change.subject) : await saidSince(at, change)
  if (leaning.length === 0 || change.added.length === 0) return
  refuse('CONFLICT', 'Something leans on it', { reason: 'in-use', fields: { id: IN_USE } })
}

async function leaningOnAgency(at: Known, agency: string): Promise<unknown[]> {
  const sits = await seats.listSeats(at, agency)
  const { successions } = await agencies.listEntries(at, agency)
  return [
    ...Object.values(sits).flat(),
    ...successions,
    ...(await people.listAppointmentEntries(at, { agency })),
    ...(await people.listContactEntries(at, [agency])),
    ...(await agencies.listUnits(at, agency)),
  ]
}

/** What else has been said of a group or a line: who sits in it, what happened, what is told of it, who runs it. */
async function saidSince(at: Known, { kind, subject, added }: Change): Promise<unknown[]> {
  const own = new Set(added.map(changes.keyOf))
  const found: unknown[] = []
  for (const table of kind === 'group' ? OF_GROUPS : OF_LINES) {
    const entries = await facts.list(at, kindOf(table), { of: [subject] })
    found.push(...entries.filter(({ id }) => !own.has(changes.keyOf({ table, id }))))
  }
  const text = kind === 'group' ? await revisions.findDocument(at.db, 'group-text', subject) : undefined
  return text ? [...found, text] : found
}

const OF_GROUPS = ['membership', 'convenership', 'representation', 'group_event'] as const
const OF_LINES = ['support_line_owner'] as const

const IN_USE = {
  sv: 'Annat hänvisar hit. Ta bort det först.',
  en: 'Something else refers to this. Remove that first.',
}
