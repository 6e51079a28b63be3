import type { Appointment, ContactPoint, SupportLine } from '@samordning/domain'
import type { Database } from './database.ts'
import { fromJson, toJson, toPeriod } from './columns.ts'
import {
  FACT_COLUMNS,
  asEntered,
  asKnown,
  documentColumns,
  factColumns,
  toDocument,
  toProvenance,
  type Known,
} from './known.ts'

/** Appointments, of one agency or all, in the order they were entered. */
export async function listAppointments(at: Known, filter: { agency?: string } = {}): Promise<Appointment[]> {
  const rows = await at.db
    .selectFrom('appointment')
    .select(['person', 'name_variants', 'role', 'office', 'agency', 'counties', ...FACT_COLUMNS])
    .where(asKnown(at))
    .$if(filter.agency !== undefined, (query) => query.where('agency', '=', filter.agency!))
    .orderBy(asEntered(at))
    .execute()
  return rows.map((row) => ({
    ...toPeriod(row),
    person: row.person,
    nameVariants: fromJson(row.name_variants),
    role: fromJson(row.role),
    office: row.office as Appointment['office'],
    agency: row.agency,
    counties: fromJson(row.counties),
    provenance: toProvenance(row),
  }))
}

export async function saveAppointment(db: Database, appointment: Appointment) {
  await db
    .insertInto('appointment')
    .values({
      person: appointment.person,
      name_variants: toJson(appointment.nameVariants),
      role: toJson(appointment.role),
      office: appointment.office,
      agency: appointment.agency,
      counties: toJson(appointment.counties),
      ...factColumns(appointment),
    })
    .execute()
}

export async function listContactPoints(at: Known, agencies: readonly string[]): Promise<ContactPoint[]> {
  if (agencies.length === 0) return []
  const rows = await at.db
    .selectFrom('contact_point')
    .select(['agency', 'kind', 'value', 'purpose', ...FACT_COLUMNS])
    .where(asKnown(at))
    .where('agency', 'in', agencies)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...toPeriod(row),
    agency: row.agency,
    kind: row.kind as ContactPoint['kind'],
    value: row.value,
    purpose: fromJson(row.purpose),
    provenance: toProvenance(row),
  }))
}

export async function saveContactPoint(db: Database, contact: ContactPoint) {
  const { agency, kind, value } = contact
  await db
    .insertInto('contact_point')
    .values({
      agency,
      kind,
      value,
      purpose: toJson(contact.purpose),
      ...factColumns(contact),
    })
    .execute()
}

export async function listSupportLines(at: Known): Promise<SupportLine[]> {
  const rows = await at.db
    .selectFrom('support_line')
    .select('document')
    .where(asKnown(at))
    .orderBy('position')
    .execute()
  return rows.map((row) => toDocument<SupportLine>(row))
}

export async function saveSupportLine(db: Database, line: SupportLine, position: number) {
  await db
    .insertInto('support_line')
    .values({ slug: line.slug, position, ...documentColumns(line) })
    .execute()
}
