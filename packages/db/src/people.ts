import type { Appointment, ContactPoint } from '@samordning/domain'
import { sql, type SqlBool } from 'kysely'
import type { Database } from './database.ts'
import { fromJson, toJson, toPeriod } from './columns.ts'
import * as facts from './facts.ts'
import type { Entry, FactKind } from './facts.ts'
import { FACT_COLUMNS, factColumns, toProvenance, type Known } from './known.ts'

const appointments: FactKind<'appointment', Appointment> = {
  table: 'appointment',
  of: 'agency',
  columns: ['person', 'name_variants', 'role', 'office', 'agency', 'counties', ...FACT_COLUMNS],
  read: (row) => ({
    ...toPeriod(row),
    person: row.person,
    nameVariants: fromJson(row.name_variants),
    role: fromJson(row.role),
    office: row.office as Appointment['office'],
    agency: row.agency,
    counties: fromJson(row.counties),
    provenance: toProvenance(row),
  }),
  write: (appointment) => ({
    person: appointment.person,
    name_variants: toJson(appointment.nameVariants),
    role: toJson(appointment.role),
    office: appointment.office,
    counties: toJson(appointment.counties),
    ...factColumns(appointment),
  }),
}

const contacts: FactKind<'contact_point', ContactPoint> = {
  table: 'contact_point',
  of: 'agency',
  columns: ['agency', 'kind', 'value', 'purpose', 'audience', 'holder', ...FACT_COLUMNS],
  read: (row) => ({
    ...toPeriod(row),
    agency: row.agency,
    kind: row.kind as ContactPoint['kind'],
    value: row.value,
    purpose: fromJson(row.purpose),
    audience: row.audience as ContactPoint['audience'],
    holder: row.holder,
    provenance: toProvenance(row),
  }),
  write: (contact) => ({
    kind: contact.kind,
    value: contact.value,
    purpose: toJson(contact.purpose),
    audience: contact.audience,
    holder: contact.holder,
    ...factColumns(contact),
  }),
}

/** Who acts for a body, and how it is reached. */
export const PEOPLE_FACTS = { appointments, contacts }

/** Whose appointments: one agency's, or all. */
type Filter = { agency?: string }

/** Appointments in the order they were entered. */
export async function listAppointments(at: Known, filter: Filter = {}): Promise<Appointment[]> {
  return (await listAppointmentEntries(at, filter)).map(({ fact }) => fact)
}

/** The same, each with its number. */
export async function listAppointmentEntries(at: Known, { agency }: Filter = {}): Promise<Entry<Appointment>[]> {
  return await facts.list(at, appointments, agency === undefined ? {} : { of: [agency] })
}

export async function saveAppointment(db: Database, fact: Appointment) {
  await facts.insert(db, appointments, { of: fact.agency, fact })
}

/** How anyone may reach these bodies: their function addresses. What a person holds, or members only may see, is left out. */
export async function listContactPoints(at: Known, agencies: readonly string[]): Promise<ContactPoint[]> {
  const isForAll = sql<SqlBool>`audience = 'public' and holder is null`
  return (await facts.list(at, contacts, { of: agencies, where: isForAll })).map(({ fact }) => fact)
}

/** All ways to reach a body, for members too, each with its number. */
export async function listContactEntries(at: Known, agencies: readonly string[]): Promise<Entry<ContactPoint>[]> {
  return await facts.list(at, contacts, { of: agencies })
}

/** The same of all bodies. */
export async function listAllContactEntries(at: Known): Promise<Entry<ContactPoint>[]> {
  return await facts.list(at, contacts)
}

export async function saveContactPoint(db: Database, fact: ContactPoint) {
  await facts.insert(db, contacts, { of: fact.agency, fact })
}
