import type { CalendarDate } from '@samordning/domain'
import { sql, type Expression, type Selectable, type SqlBool } from 'kysely'
import type { Database } from './database.ts'
import { asEntered, asKnown, type Known } from './known.ts'
import type { Schema } from './schema.ts'

/** The tables of the directory whose rows are facts: each has a number, says when it was known, and is never changed. */
export type FactTable =
  | 'agency_record'
  | 'agency_name'
  | 'agency_terms'
  | 'succession'
  | 'group_record'
  | 'group_terms'
  | 'membership'
  | 'convenership'
  | 'representation'
  | 'group_event'
  | 'appointment'
  | 'contact_point'
  | 'support_line_record'
  | 'support_line_terms'
  | 'support_line_owner'

/** A fact and its number, by which it is superseded. */
export type Entry<T> = { id: number; fact: T }

/** How facts of one kind become rows, and rows facts. */
export type FactKind<Table extends FactTable, T> = {
  table: Table
  /** The column of the thing that they are said of. */
  of: keyof Schema[Table] & string
  /** The columns of what they say. */
  columns: readonly (keyof Schema[Table] & string)[]
  read(row: Selectable<Schema[Table]>): T
  write(fact: T): object
}

/** Which facts: those said of some things, and those that a condition keeps. All, unless it says otherwise. */
export type Which = { of?: readonly string[] | Expression<string>; where?: Expression<SqlBool> }

/** Kysely has no name for "any table with these columns": one that has them stands for all. */
type Any = 'agency_name'

/** Facts of a kind in the order they were entered, each with the thing that it is said of. One query, or none for no things. */
export async function list<Table extends FactTable, T>(
  at: Known,
  kind: FactKind<Table, T>,
  { of, where }: Which = {},
): Promise<(Entry<T> & { of: string })[]> {
  if (Array.isArray(of) && of.length === 0) return []
  const rows = await at.db
    .selectFrom(kind.table as Any)
    .select(['id', `${kind.of} as of`, ...kind.columns] as never)
    .where(asKnown(at))
    .$if(of !== undefined, (query) => query.where(kind.of as 'agency', 'in', of as readonly string[]))
    .$if(where !== undefined, (query) => query.where(where!))
    .orderBy(asEntered(at))
    .execute()
  return (rows as unknown as (Selectable<Schema[Table]> & { id: number; of: string })[]).map((row) => ({
    id: row.id,
    of: row.of,
    fact: kind.read(row),
  }))
}

/** Facts of a kind, by the thing that they are said of. */
export async function listByThing<Table extends FactTable, T>(
  at: Known,
  kind: FactKind<Table, T>,
  which: Which = {},
): Promise<(thing: string) => T[]> {
  const byThing = Map.groupBy(await list(at, kind, which), (entry) => entry.of)
  return (thing) => (byThing.get(thing) ?? []).map(({ fact }) => fact)
}

/** In the order of the things' own names. */
export function inOrderOfThings<T extends { of: string }>(entries: readonly T[]): T[] {
  return entries.toSorted((one, other) => (one.of < other.of ? -1 : 1))
}

type Kinds = Record<string, FactKind<never, never>>
type EntriesOf<K> = { [Part in keyof K]: Entry<K[Part] extends { read(row: never): infer T } ? T : never>[] }

/** All that is said of a thing, by its parts, each fact with its number. A query a part. */
export async function listEntries<K extends object>(at: Known, kinds: K, of: string): Promise<EntriesOf<K>> {
  const parts: Record<string, unknown> = {}
  for (const [part, kind] of Object.entries(kinds as Kinds)) {
    const found = await list(at, kind, { of: [of] })
    parts[part] = found.map(({ id, fact }) => ({ id, fact }))
  }
  return parts as EntriesOf<K>
}

/** Enters a fact that is said of something. Returns its number. */
export async function insert<Table extends FactTable, T>(
  db: Database,
  kind: FactKind<Table, T>,
  { of, fact }: { of: string | null; fact: T },
): Promise<number> {
  const { id } = await db
    .insertInto(kind.table as Any)
    .values({ ...kind.write(fact), [kind.of]: of } as never)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/**
 * Lets facts stand no more, as of today. Where some no longer stand, or never did, nothing is changed: returns the numbers
 * of those. What is recorded and superseded on the same day was never known at the end of a day.
 */
// eslint-disable-next-line max-params -- where, what, which and when
export async function supersede(
  tx: Database,
  table: FactTable,
  ids: readonly number[],
  today: CalendarDate,
): Promise<number[]> {
  if (ids.length === 0) return []
  const standing = await tx
    .selectFrom(table as Any)
    .select('id')
    .where('id', 'in', ids)
    .where('superseded', 'is', null)
    .execute()
  const stale = ids.filter((id) => !standing.some((row) => row.id === id))
  if (stale.length > 0) return stale
  await tx
    .updateTable(table as Any)
    .set({ superseded: today, provenance: sql`json_set(provenance, '$.superseded', ${today})` })
    .where('id', 'in', ids)
    .execute()
  return []
}
