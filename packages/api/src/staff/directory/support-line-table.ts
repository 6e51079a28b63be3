import { agencies, supportLines, type Known } from '@samordning/db'
import {
  nameOn,
  slugOf,
  standing,
  termsOn,
  type CalendarDate,
  type LocalText,
  type SupportLine,
} from '@samordning/domain'
import { z } from 'zod'
import type { Column } from './csv.ts'
import { sorted, tableInput } from './tables.ts'

/** `q` matches every name and number that a line ever had. */
export const SupportLineTable = z.strictObject(tableInput(['name', 'assured', 'changed']))

type Input = Omit<z.output<typeof SupportLineTable>, 'cursor' | 'limit'>

/** Support lines as rows of a table, filtered and in order, as they are on a day. Seven queries, however many they are. */
export async function supportLineRows(at: Known, today: CalendarDate, input: Input) {
  const wanted = slugOf(input.q)
  const lines = await supportLines.list(at)
  const owners = [...new Set(lines.flatMap((line) => ownersOn(line, today)))]
  const names = new Map((await agencies.list(at, owners)).map((body) => [body.slug, nameOn(body, today).name]))
  const rows = lines
    .filter(({ terms }) => terms.some(({ name, number }) => slugOf(`${name.sv} ${number ?? ''}`).includes(wanted)))
    .map((line) => toRow(line, today, names))
  const keyOf = (row: SupportLineRow) =>
    input.sort === 'name' ? row.name.sv : input.sort === 'assured' ? (row.lastAssured?.on ?? '') : row.changed
  return sorted(rows, input, { keyOf, idOf: (row) => row.slug })
}

/** Bodies that run a line, or may, on a day. */
export function ownersOn({ owners }: Pick<SupportLine, 'owners'>, on: CalendarDate): string[] {
  return owners.filter((owner) => standing(owner, on) !== 'does-not-hold').map(({ agency }) => agency)
}

type SupportLineRow = ReturnType<typeof toRow>

function toRow(line: SupportLine, today: CalendarDate, names: ReadonlyMap<string, LocalText>) {
  const { name, number, audiences } = termsOn(line, today)
  const facts = [line, ...line.terms, ...line.owners]
  return {
    slug: line.slug,
    name,
    number,
    audiences,
    owners: ownersOn(line, today).flatMap((owner) => names.get(owner) ?? []),
    lastAssured: line.lastAssured,
    from: line.from,
    until: line.until,
    standing: standing(line, today),
    /** The day on which something was last entered about it. */
    changed: facts.map(({ provenance }) => provenance.recorded).reduce((one, other) => (one > other ? one : other)),
  }
}

export const SUPPORT_LINE_COLUMNS: Column<SupportLineRow>[] = [
  { heading: { sv: 'Namn', en: 'Name' }, of: (row) => row.name.sv },
  { heading: { sv: 'Nummer', en: 'Number' }, of: (row) => row.number },
  { heading: { sv: 'För vem', en: 'For whom' }, of: (row) => row.audiences.join(' ') },
  { heading: { sv: 'Drivs av', en: 'Run by' }, of: (row) => row.owners.map((owner) => owner.sv).join(', ') },
  { heading: { sv: 'Senast försäkrad', en: 'Last assured' }, of: (row) => row.lastAssured?.on ?? null },
  { heading: { sv: 'Från', en: 'From' }, of: (row) => row.from },
  { heading: { sv: 'Till', en: 'Until' }, of: (row) => row.until },
  { heading: { sv: 'Ändrad', en: 'Changed' }, of: (row) => row.changed },
  { heading: { sv: 'Adressnamn', en: 'Address name' }, of: (row) => row.slug },
]
