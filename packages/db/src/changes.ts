import type { Action, CalendarDate, Citation, Instant, SubjectKind } from '@samordning/domain'
import { sql } from 'kysely'
import { fromJson, toJson } from './columns.ts'
import type { Database } from './database.ts'
import { kindOf, thingOf, type FactRef, type NewFact, type Sourced, type Thing } from './fact-kinds.ts'
import * as facts from './facts.ts'
import type { FactTable } from './facts.ts'
import { refresh } from './search-refresh.ts'
import * as reports from './reports.ts'
import * as revisions from './revisions.ts'
import * as sources from './sources.ts'

/** What a change is made to. */
export type ChangeKind = Extract<SubjectKind, 'agency' | 'group' | 'support-line'>

/** What is kept of a change: which facts it withdrew and which it added. */
type Document = {
  /** What somebody has to be allowed to do to make it, or to undo it. */
  action: Action
  withdrawn: FactRef[]
  added: FactRef[]
  /** From which day it is so; null for a correction. */
  from: CalendarDate | null
  /** The change that this one undoes. */
  undoes: number | null
  /** The number of the last fact that has been entered by then. */
  lastFact: number
}

/** A change to the directory: who, when, and the facts on either side of it. */
export type Change = Omit<Document, 'lastFact'> & {
  id: number
  kind: ChangeKind
  subject: string
  verb: string
  at: Instant
  account: string
}

type Wanted = Omit<Change, 'id' | 'added'> & {
  today: CalendarDate
  added: readonly NewFact[]
  /** What it leans on; null where nothing new is said. */
  source: Citation | null
}

/** The number of a fact before it is entered. */
export const UNNUMBERED = 'D0'

/**
 * Withdraws facts and adds others, with what they lean on and the words they are found by. Tells the number of the change, and
 * the facts as they were entered. Where a fact no longer stands, nothing is changed: returns the first such.
 */
export async function write(
  tx: Database,
  wanted: Wanted,
): Promise<{ id: number; entered: NewFact[] } | { stale: FactRef }> {
  const touched = await listFacts(tx, wanted.withdrawn)
  const stale = await withdraw(tx, wanted)
  if (stale) return { stale }
  const last = await lastFact(tx)
  const numbered = number(wanted.added, last)
  const added: FactRef[] = []
  for (const { table, of, fact } of numbered.facts)
    added.push({ table, id: await facts.insert(tx, kindOf(table), { of, fact }) })
  if (wanted.source) await cite(tx, numbered.facts, wanted.source)
  const { kind, subject, verb, at, account, action, withdrawn, from, undoes } = wanted
  const document: Document = { action, withdrawn, added, from, undoes, lastFact: numbered.last }
  const { id } = await tx
    .insertInto('change')
    .values({ kind, subject, verb, at, account, document: toJson(document) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await refresh(tx, thingsOf([...touched.values(), ...numbered.facts]))
  return { id, entered: numbered.facts }
}

async function withdraw(tx: Database, { withdrawn, today }: Wanted): Promise<FactRef | undefined> {
  for (const [table, refs] of Map.groupBy(withdrawn, (ref) => ref.table)) {
    const ids = refs.map((ref) => ref.id)
    const [stale] = await facts.supersede(tx, table, ids, today)
    if (stale !== undefined) return { table, id: stale }
  }
  return undefined
}

/** The number that a fact which is entered now gets; counted through all that is entered in the workspace, texts too. */
export async function nextFact(tx: Database): Promise<string> {
  return `D${(await lastFact(tx)) + 1}`
}

async function lastFact(tx: Database): Promise<number> {
  const last = await tx
    .selectFrom('change')
    .select(sql<number>`document ->> '$.lastFact'`.as('number'))
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return Math.max(last?.number ?? 0, await revisions.lastFact(tx), await reports.lastFact(tx))
}

/** Gives facts without a number the next ones. */
function number(added: readonly NewFact[], last: number): { facts: NewFact[]; last: number } {
  let next = last
  const numbered = added.map(({ table, of, fact }) => {
    if (fact.provenance.fact !== UNNUMBERED) return { table, of, fact }
    next += 1
    return { table, of, fact: { ...fact, provenance: { ...fact.provenance, fact: `D${next}` } } }
  })
  return { facts: numbered, last: next }
}

async function cite(tx: Database, added: readonly NewFact[], source: Citation) {
  const leaning = new Map(added.map(({ fact: { provenance } }) => [provenance.fact, provenance]))
  for (const provenance of leaning.values()) await sources.saveCitations(tx, { ...provenance, sources: [source] })
}

function thingsOf(touched: readonly Pick<NewFact, 'table' | 'of'>[]): Thing[] {
  const things = touched.flatMap((fact) => thingOf(fact) ?? [])
  return [...new Map(things.map((thing) => [`${thing.kind} ${thing.slug}`, thing])).values()]
}

/** Which changes: those of one thing, or all. */
export type ChangeFilter = { kind: ChangeKind; subject: string } | { kind?: never; subject?: never }

/** Changes, the latest first, from the one before `before`. */
export async function list(
  db: Database,
  { kind, subject }: ChangeFilter,
  { limit, before }: { limit: number; before?: number | undefined },
): Promise<Change[]> {
  const rows = await selectChanges(db)
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind!).where('subject', '=', subject!))
    .$if(before !== undefined, (query) => query.where('id', '<', before!))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toChange)
}

export async function find(db: Database, id: number): Promise<Change | undefined> {
  const row = await selectChanges(db).where('id', '=', id).executeTakeFirst()
  return row && toChange(row)
}

/**
 * The latest change that added, or withdrew, one of these facts.
 * @NOTE Reads all changes: for telling who stood in the way, not for every question.
 */
export async function findBy(
  db: Database,
  side: 'added' | 'withdrawn',
  refs: readonly FactRef[],
): Promise<Change | undefined> {
  const wanted = refs.map(({ table, id }) => `${table} ${id}`)
  if (wanted.length === 0) return undefined
  const row = await selectChanges(db)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom(sql<{ value: string }>`json_each(change.document, ${`$.${side}`})`.as('ref'))
          .select(sql`1`.as('one'))
          .where(sql<string>`ref.value ->> '$.table' || ' ' || (ref.value ->> '$.id')`, 'in', wanted),
      ),
    )
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && toChange(row)
}

/** The changes of a thing that have been undone. */
export async function listUndone(
  db: Database,
  { kind, subject }: Pick<Change, 'kind' | 'subject'>,
): Promise<Set<number>> {
  const undoes = sql<number>`document ->> '$.undoes'`
  const rows = await db
    .selectFrom('change')
    .select(undoes.as('undone'))
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .where(undoes, 'is not', null)
    .execute()
  return new Set(rows.map((row) => row.undone))
}

/** A fact of the directory, whether it still stands or not. */
export type ChangedFact = NewFact & { id: number; stands: boolean }

export const keyOf = ({ table, id }: FactRef) => `${table} ${id}`

/** Facts by their rows (`keyOf`), whether they still stand or not. A query for each table, however many facts. */
export async function listFacts(db: Database, refs: readonly FactRef[]): Promise<Map<string, ChangedFact>> {
  const found: ChangedFact[] = []
  for (const [table, some] of Map.groupBy(refs, (ref) => ref.table)) {
    const ids = some.map((ref) => ref.id)
    found.push(...(await readFacts(db, table, ids)))
  }
  return new Map(found.map((fact) => [keyOf(fact), fact]))
}

async function readFacts(db: Database, table: FactTable, ids: readonly number[]): Promise<ChangedFact[]> {
  const kind = kindOf(table)
  const rows = await db
    .selectFrom(table as 'agency_name')
    .select(['id', 'superseded', `${kind.of} as of`, ...kind.columns] as never)
    .where('id', 'in', ids)
    .execute()
  return (rows as unknown as (Parameters<typeof kind.read>[0] & { of: string | null })[]).map((row) => ({
    table,
    id: row.id,
    of: row.of,
    stands: row.superseded === null,
    fact: kind.read(row) as Sourced,
  }))
}

function selectChanges(db: Database) {
  return db.selectFrom('change').select(['id', 'kind', 'subject', 'verb', 'at', 'account', 'document'])
}

type Row = { id: number; kind: string; subject: string; verb: string; at: string; account: string; document: string }

function toChange({ id, kind, subject, verb, at, account, document }: Row): Change {
  const { action, withdrawn, added, from, undoes } = fromJson<Document>(document)
  const about = { kind: kind as ChangeKind, subject, verb }
  return { id, ...about, at: at as Instant, account, action, withdrawn, added, from, undoes }
}
