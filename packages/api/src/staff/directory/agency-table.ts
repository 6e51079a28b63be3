import { agencies, groups, type Known } from '@samordning/db'
import {
  AgencyKind,
  CountyCode,
  Slug,
  allNames,
  convenersOn,
  existsOn,
  membersOn,
  nameOn,
  slugOf,
  termsOn,
  type Agency,
  type CalendarDate,
} from '@samordning/domain'
import { z } from 'zod'
import type { Column } from './csv.ts'
import { sorted, tableInput } from './tables.ts'

/** Filters of the table of agencies; `q` matches every name they ever had. */
export const AgencyTable = z.strictObject({
  ...tableInput(['name', 'kind', 'changed']),
  kind: AgencyKind.optional(),
  county: CountyCode.optional(),
  group: Slug.optional(),
})

type Input = Omit<z.output<typeof AgencyTable>, 'cursor' | 'limit'>

/** Agencies as rows of a table, filtered and in order, as they are on a day. Eight queries, however many they are. */
export async function agencyRows(at: Known, today: CalendarDate, input: Input) {
  const wanted = slugOf(input.q)
  const all = await agencies.list(at)
  const seats = await seatsOn(at, today)
  const rows = all
    .filter((agency) => allNames(agency).some((name) => slugOf(name).includes(wanted)))
    .map((agency) => toRow(agency, today, seats.get(agency.slug) ?? []))
    .filter(({ kind }) => input.kind === undefined || kind === input.kind)
    .filter(({ counties }) => input.county === undefined || counties.includes(input.county))
    .filter((row) => input.group === undefined || row.groups.includes(input.group))
  const keyOf = (row: AgencyRow) => (input.sort === 'name' ? row.name.sv : row[input.sort])
  return sorted(rows, input, { keyOf, idOf: (row) => row.slug })
}

type AgencyRow = ReturnType<typeof toRow>

function toRow(agency: Agency, today: CalendarDate, seats: Slug[]) {
  const { kind, counties } = termsOn(agency, today)
  const facts = [agency, ...agency.names, ...agency.terms]
  return {
    slug: agency.slug,
    name: nameOn(agency, today).name,
    kind,
    counties,
    groups: seats,
    from: agency.from,
    until: agency.until,
    standing: existsOn(agency, today),
    /** The day on which something was last entered about it. */
    changed: facts.map(({ provenance }) => provenance.recorded).reduce((one, other) => (one > other ? one : other)),
  }
}

async function seatsOn(at: Known, today: CalendarDate): Promise<Map<Slug, Slug[]>> {
  const seats = new Map<Slug, Set<Slug>>()
  for (const group of await groups.list(at))
    for (const { agency } of [...membersOn(group, today), ...convenersOn(group, today)])
      seats.set(agency, (seats.get(agency) ?? new Set()).add(group.slug))
  return new Map([...seats].map(([agency, some]) => [agency, [...some]]))
}

export const AGENCY_COLUMNS: Column<AgencyRow>[] = [
  { heading: { sv: 'Namn', en: 'Name' }, of: (row) => row.name.sv },
  { heading: { sv: 'Namn på engelska', en: 'Name in English' }, of: (row) => row.name.en ?? null },
  { heading: { sv: 'Slag', en: 'Kind' }, of: (row) => row.kind },
  { heading: { sv: 'Län', en: 'Counties' }, of: (row) => row.counties.join(' ') },
  { heading: { sv: 'Grupper', en: 'Groups' }, of: (row) => row.groups.join(' ') },
  { heading: { sv: 'Från', en: 'From' }, of: (row) => row.from },
  { heading: { sv: 'Till', en: 'Until' }, of: (row) => row.until },
  { heading: { sv: 'Ändrad', en: 'Changed' }, of: (row) => row.changed },
  { heading: { sv: 'Adressnamn', en: 'Address name' }, of: (row) => row.slug },
]
