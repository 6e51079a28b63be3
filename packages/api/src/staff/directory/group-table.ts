import { groups, type Known } from '@samordning/db'
import {
  CountyCode,
  membersOn,
  slugOf,
  standing,
  termsOn,
  type CalendarDate,
  type PublicGroup,
} from '@samordning/domain'
import { z } from 'zod'
import type { Column } from './csv.ts'
import { GroupLevel } from './parts.ts'
import { sorted, tableInput } from './tables.ts'

/** Filters of the table of groups; `q` matches every name they ever had. */
export const GroupTable = z.strictObject({
  ...tableInput(['name', 'level', 'changed']),
  level: GroupLevel.optional(),
  county: CountyCode.optional(),
})

type Input = Omit<z.output<typeof GroupTable>, 'cursor' | 'limit'>

/** Groups as rows of a table, filtered and in order, as they are on a day. Five queries, however many they are. */
export async function groupRows(at: Known, today: CalendarDate, input: Input) {
  const wanted = slugOf(input.q)
  const rows = (await groups.list(at))
    .filter((group) => namesOf(group).some((name) => slugOf(name).includes(wanted)))
    .map((group) => toRow(group, today))
    .filter(({ level }) => input.level === undefined || level === input.level)
    .filter(({ counties }) => input.county === undefined || counties.includes(input.county))
  const keyOf = (row: GroupRow) => (input.sort === 'name' ? row.name.sv : row[input.sort])
  return sorted(rows, input, { keyOf, idOf: (row) => row.slug })
}

type GroupRow = ReturnType<typeof toRow>

function namesOf({ terms }: PublicGroup): string[] {
  return terms.flatMap(({ name, aliases }) => [name.sv, name.en ?? '', ...aliases])
}

function toRow(group: PublicGroup, today: CalendarDate) {
  const { name, counties } = termsOn(group, today)
  const facts = [group, ...group.terms, ...group.members, ...group.conveners, ...group.history]
  return {
    slug: group.slug,
    name,
    level: group.level,
    counties,
    /** Bodies that are or may be members today. */
    members: membersOn(group, today).length,
    from: group.from,
    until: group.until,
    standing: standing(group, today),
    /** The day on which something was last entered about it. */
    changed: facts.map(({ provenance }) => provenance.recorded).reduce((one, other) => (one > other ? one : other)),
  }
}

export const GROUP_COLUMNS: Column<GroupRow>[] = [
  { heading: { sv: 'Namn', en: 'Name' }, of: (row) => row.name.sv },
  { heading: { sv: 'Namn på engelska', en: 'Name in English' }, of: (row) => row.name.en ?? null },
  { heading: { sv: 'Nivå', en: 'Level' }, of: (row) => row.level },
  { heading: { sv: 'Län', en: 'Counties' }, of: (row) => row.counties.join(' ') },
  { heading: { sv: 'Medlemmar', en: 'Members' }, of: (row) => row.members },
  { heading: { sv: 'Från', en: 'From' }, of: (row) => row.from },
  { heading: { sv: 'Till', en: 'Until' }, of: (row) => row.until },
  { heading: { sv: 'Ändrad', en: 'Changed' }, of: (row) => row.changed },
  { heading: { sv: 'Adressnamn', en: 'Address name' }, of: (row) => row.slug },
]
