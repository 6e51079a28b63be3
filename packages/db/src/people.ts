import type { Appointment, ContactPoint, SupportLine } from '@samordning/domain'
import type { Database } from './database.ts'
import { fromJson, periodColumns, toJson, toPeriod } from './columns.ts'

/** Appointments, of one agency or all, in the order they were entered. */
export async function listAppointments(db: Database, filter: { agency?: string } = {}): Promise<Appointment[]> {
  const rows = await db
    .selectFrom('appointment')
    .select([
      'person',
      'name_variants',
      'role',
      'office',
      'agency',
      'counties',
      'valid_from',
      'valid_until',
      'provenance',
    ])
    .$if(filter.agency !== undefined, (query) => query.where('agency', '=', filter.agency!))
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...toPeriod(row),
    person: row.person,
    nameVariants: fromJson(row.name_variants),
    role: fromJson(row.role),
    office: row.office as Appointment['office'],
    agency: row.agency,
    counties: fromJson(row.counties),
    provenance: fromJson(row.provenance),
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
      ...periodColumns(appointment),
      provenance: toJson(appointment.provenance),
    })
    .execute()
}

export async function listContactPoints(db: Database, agencies: readonly string[]): Promise<ContactPoint[]> {
  if (agencies.length === 0) return []
  const rows = await db
    .selectFrom('contact_point')
    .select(['agency', 'kind', 'value', 'purpose', 'valid_from', 'valid_until', 'provenance'])
    .where('agency', 'in', agencies)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...toPeriod(row),
    agency: row.agency,
    kind: row.kind as ContactPoint['kind'],
    value: row.value,
    purpose: fromJson(row.purpose),
    provenance: fromJson(row.provenance),
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
      ...periodColumns(contact),
      provenance: toJson(contact.provenance),
    })
    .execute()
}

export async function listSupportLines(db: Database): Promise<SupportLine[]> {
  const rows = await db.selectFrom('support_line').select('document').orderBy('position').execute()
  return rows.map((row) => fromJson<SupportLine>(row.document))
}

export async function saveSupportLine(db: Database, line: SupportLine, position: number) {
  await db
    .insertInto('support_line')
    .values({ slug: line.slug, position, document: toJson(line) })
    .execute()
}
