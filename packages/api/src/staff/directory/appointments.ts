import { agencies, changes, people, type Known } from '@samordning/db'
import { Slug, nameOn, slugOf, standing, type Appointment, type CalendarDate, type Resource } from '@samordning/domain'
import { z } from 'zod'
import { found } from '../../trpc.ts'
import { judge, router, staffProcedure } from '../trpc.ts'
import { checkBody } from './bodies.ts'
import { correctDated } from './correcting.ts'
import { toCsv, type Column } from './csv.ts'
import { contactsAfterEnding } from './holders.ts'
import { additionOf, dayIn, RowId, changeOf, eventOf, SourceGiven } from './inputs.ts'
import { lineOf, only, together, type Line, type Plan } from './line.ts'
import { AppointmentSaid, Ends } from './parts.ts'
import { reachOn } from './reach.ts'
import { makeChange, type Asking, type Making } from './record-change.ts'
import { changedLine, ended, refuseFor, withAdded } from './revising.ts'
import { standingEntry } from './stale.ts'
import { pageOf, sorted, tableInput } from './tables.ts'

const Table = z.strictObject({
  ...tableInput(['person', 'agency', 'until']),
  agency: Slug.optional(),
  office: AppointmentSaid.office.optional(),
})
const New = additionOf(AppointmentSaid)
const Change = changeOf({ id: RowId, ...AppointmentSaid })
const Ending = eventOf({ id: RowId })
const Correction = z.strictObject({
  id: RowId,
  instead: z.strictObject({ ...Ends, ...AppointmentSaid }).nullable(),
  source: SourceGiven,
})

/** Appointments (uppdragsinnehav): who holds which office for which body, over time. */
export const appointmentsRouter = router({
  /** A part of the table of all appointments that stand, and how many there are. */
  list: staffProcedure('directory.read', Table.prefault({})).query(async ({ ctx, input }) =>
    pageOf(await rowsOf(ctx, input), input),
  ),

  /** The same table, whole, as a file. */
  export: staffProcedure('directory.read', Table.omit({ cursor: true, limit: true }).prefault({})).query(
    async ({ ctx, input }) => {
      const rows = (await rowsOf(ctx, input)).map(({ row }) => row)
      return { name: `uppdragsinnehav-${ctx.today}.csv`, csv: toCsv(rows, COLUMNS, ctx.account.locale) }
    },
  ),

  /** Somebody holds an office from a day on. 400 `overlap` when they do already. */
  add: staffProcedure('appointment.change', New, ({ ctx, input }) => ofHeld(ctx, input)).mutation(
    async ({ ctx, input }) => {
      const { person, nameVariants, role, office, agency, counties, from, until } = input
      const said = { person, nameVariants, role, office, agency, counties, from, until }
      const making = await about(ctx, 'appointment-added', { ...input, from: dayIn(input.from) })
      return makeChange(ctx, making, async ({ at, provenance }) => {
        await checkBody(at, said.agency, 'agency')
        return withAdded(only(await lineAt(at, said.agency), isSame(said)), { ...said, provenance })
      })
    },
  ),

  /** The same person's office is another from a day on, or has been all along: its role, body or counties. */
  change: staffProcedure('appointment.change', Change, ofEntry).mutation(async ({ ctx, input }) => {
    judge(ctx, 'appointment.change', await ofHeld(ctx, input))
    const held = await heldBy(ctx, input.id)
    const making = await about(ctx, 'appointment-changed', { ...held, source: input.source, from: input.from })
    return makeChange(ctx, making, async ({ at, provenance }) => {
      const line = await lineAt(at, held.agency)
      const { fact: instead } = await standingEntry(at, line, input.id)
      await checkBody(at, input.agency, 'agency')
      const { person, nameVariants, role, office, agency, counties } = input
      const kept = { ...provenance, fact: instead.provenance.fact }
      const fact = { ...instead, ...{ person, nameVariants, role, office, agency, counties }, provenance: kept }
      return ofOwnBody(
        changedLine(
          only(line, (one) => one === instead),
          { ...input, acceptGap: true },
          { fact, instead },
        ),
      )
    })
  }),

  /** Somebody holds an office no more. Their contacts go to their body's function address: the answer says which. 400 `no-function-address`. */
  end: staffProcedure('appointment.change', Ending, ofEntry).mutation(async ({ ctx, input }) => {
    const held = await heldBy(ctx, input.id)
    const making = await about(ctx, 'appointment-ended', { ...held, source: input.source, from: input.from })
    return makeChange(ctx, making, async (given) => {
      const line = await lineAt(given.at, held.agency)
      const { fact } = await standingEntry(given.at, line, input.id)
      const contacts = await contactsAfterEnding(given, [fact], input.from)
      return { ...together(ended(line, fact, input.from), contacts), moved: contacts.moved ?? [] }
    })
  }),

  /** One has never been so: another in its place, or none. */
  correct: staffProcedure('appointment.change', Correction, ofEntry).mutation(async ({ ctx, input }) => {
    if (input.instead) judge(ctx, 'appointment.change', await ofHeld(ctx, input.instead))
    const held = await heldBy(ctx, input.id)
    const making = await about(ctx, 'appointment-corrected', { ...held, source: input.source, from: undefined })
    return makeChange(ctx, making, async ({ at, provenance }) => {
      const line = await lineAt(at, held.agency)
      const { fact } = await standingEntry(at, line, input.id)
      await checkBody(at, input.instead?.agency ?? null, 'instead.agency')
      const kept = { ...provenance, fact: fact.provenance.fact }
      const instead = input.instead && { ...input.instead, provenance: kept }
      const alone = only(line, (one) => one === fact)
      return ofOwnBody(await correctDated(at, alone, { id: input.id, acceptGap: true, instead, mayBeNone: true }))
    })
  }),
})

type Held = Pick<Appointment, 'agency' | 'counties'>

/** What an appointment belongs to: its body's people; without a body, the groups of its counties. */
async function ofHeld(ctx: Asking, { agency, counties }: Held): Promise<Resource> {
  const reach = await reachOn({ db: ctx.db, known: null }, ctx.today, agency === null ? [] : [agency])
  return agency === null ? reach.counties(counties) : reach.agency(agency)
}

async function ofEntry({ ctx, input: { id } }: { ctx: Asking; input: { id: number } }): Promise<Resource> {
  return ofHeld(ctx, await heldBy(ctx, id))
}

/** 404 when there never was one. */
async function heldBy({ db }: Asking, id: number): Promise<Appointment> {
  const [entry] = (await changes.listFacts(db, [{ table: 'appointment', id }])).values()
  return found(entry, 'appointment').fact as Appointment
}

/** All that stand for a body; for none, those that name none. */
async function lineAt(at: Known, agency: Slug | null): Promise<Line<Appointment>> {
  const entries = await people.listAppointmentEntries(at, agency === null ? {} : { agency })
  return lineOf(
    'appointment',
    agency,
    entries.filter(({ fact }) => fact.agency === agency),
  )
}

/** @NOTE The body is a column of its own, and may be another than before. */
function ofOwnBody(plan: Plan) {
  return { ...plan, added: plan.added.map((added) => ({ ...added, of: (added.fact as Appointment).agency })) }
}

const isSame = (said: Pick<Appointment, 'person' | 'role'>) => (other: Appointment) =>
  other.person === said.person && other.role.sv === said.role.sv

type Said = Held & { source: SourceGiven; from: CalendarDate | undefined }

/** Whose history it stands in: the body's; without one, that of the first group in its counties. */
async function about(ctx: Asking, verb: string, said: Said): Promise<Making> {
  const { agency, from, source } = said
  const rest = { verb, action: 'appointment.change' as const, from, source }
  if (agency !== null) return { kind: 'agency', subject: agency, ...rest }
  const [group] = (await ofHeld(ctx, said)).groups ?? []
  if (group === undefined) refuseFor({ code: 'no-such-thing', message: NOBODYS }, 'agency')
  return { kind: 'group', subject: group, ...rest }
}

const NOBODYS = {
  sv: 'Ange vilken myndighet uppdraget hör till, eller ett län där det finns en grupp.',
  en: 'Say which body the appointment belongs to, or a county where there is a group.',
}

async function rowsOf({ db, today }: Asking, input: Omit<z.output<typeof Table>, 'cursor' | 'limit'>) {
  const at = { db, known: null }
  const wanted = slugOf(input.q)
  const names = new Map((await agencies.list(at)).map((body) => [body.slug, nameOn(body, today).name]))
  const rows = (await people.listAppointmentEntries(at))
    .map(({ id, fact }) => {
      const { provenance, ...said } = fact
      const agencyName = (fact.agency === null ? undefined : names.get(fact.agency)) ?? null
      return { id, ...said, agencyName, standing: standing(fact, today), fact: provenance.fact }
    })
    .filter((row) => slugOf(`${row.person} ${row.role.sv} ${row.agencyName?.sv ?? ''}`).includes(wanted))
    .filter((row) => input.agency === undefined || row.agency === input.agency)
    .filter((row) => input.office === undefined || row.office === input.office)
  const keyOf = (row: Row) =>
    input.sort === 'agency' ? (row.agencyName?.sv ?? '') : ((input.sort === 'until' ? row.until : row.person) ?? '')
  return sorted(rows, input, { keyOf, idOf: (row) => String(row.id) })
}

type Row = Omit<Appointment, 'provenance'> & { id: number; agencyName: Appointment['role'] | null }

const COLUMNS: Column<Row>[] = [
  { heading: { sv: 'Namn', en: 'Name' }, of: (row) => row.person },
  { heading: { sv: 'Uppdrag', en: 'Role' }, of: (row) => row.role.sv },
  { heading: { sv: 'Slag', en: 'Office' }, of: (row) => row.office },
  { heading: { sv: 'Myndighet', en: 'Agency' }, of: (row) => row.agencyName?.sv ?? null },
  { heading: { sv: 'Län', en: 'Counties' }, of: (row) => row.counties.join(' ') },
  { heading: { sv: 'Från', en: 'From' }, of: (row) => row.from },
  { heading: { sv: 'Till', en: 'Until' }, of: (row) => row.until },
]
