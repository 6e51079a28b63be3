import type { Block, DocumentAddress, DocumentContent, DocumentKind, EnglishMarks, Instant } from '@samordning/domain'
import { hash as digest } from 'node:crypto'
import { sql, type ExpressionBuilder, type Selectable } from 'kysely'
import { fromJson, toJson } from './columns.ts'
import type { Database } from './database.ts'
import type { Schema } from './schema.ts'
import { canonical } from './trail-hash.ts'

/** A document: what it is known by, whatever it says. */
export type DocumentRow = { id: number; kind: DocumentKind; slug: string }

/** Who wrote a revision, and when; nobody for what was there before there was a workspace. */
export type RevisionHead = { number: number; hash: string; account: string | null; at: Instant }

/** All that was written: complete, and never changed. `hash` is what an approval signs. */
export type Revision = RevisionHead & { content: DocumentContent; english: EnglishMarks }

/** A content without its body. */
export type DocumentHead = {
  [K in DocumentContent as K['kind']]: { kind: K['kind']; value: Omit<K['value'], 'body'> }
}[DocumentKind]

/** A document and its newest revision, without what its blocks say. */
export type NewestHead = RevisionHead & { id: number; slug: string; head: DocumentHead; english: EnglishMarks }

type Written = Pick<Revision, 'number' | 'content' | 'english' | 'account' | 'at'>

/** Finds a document by its address. */
export async function findDocument(db: Database, kind: DocumentKind, slug: string): Promise<DocumentRow | undefined> {
  const row = await db
    .selectFrom('document')
    .select(['id', 'kind', 'slug'])
    .where('kind', '=', kind)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row as DocumentRow | undefined
}

/**
 * Adds a revision, all of it; blocks that are kept already are not kept again. Returns its hash. Fails when there is one of that
 * number: somebody else was first.
 */
export async function insert(tx: Database, document: number, { number, content, english, account, at }: Written) {
  const { head, blocks } = taken(content)
  await keep(tx, blocks)
  const written = { head, blocks: toJson(blocks.map(([hash]) => hash)), english: canonical(english) }
  const hash = hashOf(written)
  await tx
    .insertInto('revision')
    .values({ document, number, ...written, hash, account, at })
    .execute()
  return hash
}

/** What an approval signs: the same for the same words, and for no others. */
export function revisionHash(content: DocumentContent, english: EnglishMarks): string {
  const { head, blocks } = taken(content)
  return hashOf({ head, blocks: toJson(blocks.map(([hash]) => hash)), english: canonical(english) })
}

/** A revision, the newest unless a number is given. Two queries, however long the text. */
export async function find(db: Database, document: number, number?: number): Promise<Revision | undefined> {
  const row = await db
    .selectFrom('revision')
    .selectAll()
    .where('document', '=', document)
    .$if(number !== undefined, (query) => query.where('number', '=', number!))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return wholeOf(row, await blocksIn(db, [row]))
}

/** The newest revisions of some documents, by the documents' ids. Two queries, however many. */
export async function listNewestWhole(db: Database, documents: readonly number[]): Promise<Map<number, Revision>> {
  const rows = await db.selectFrom('revision').selectAll().where('document', 'in', documents).where(isNewest).execute()
  const blocks = await blocksIn(db, rows)
  return new Map(rows.map((row) => [row.document, wholeOf(row, blocks)]))
}

function wholeOf(row: Selectable<Schema['revision']>, blocks: ReadonlyMap<string, Block>): Revision {
  const { kind, value } = fromJson<DocumentContent>(row.head)
  const body = fromJson<string[]>(row.blocks).map((hash) => blocks.get(hash)!)
  return {
    number: row.number,
    hash: row.hash,
    account: row.account,
    at: row.at as Instant,
    content: { kind, value: { ...value, body } } as DocumentContent,
    english: fromJson<EnglishMarks>(row.english),
  }
}

/** The blocks of some revisions by their hashes. */
async function blocksIn(db: Database, rows: readonly { blocks: string }[]): Promise<Map<string, Block>> {
  const hashes = new Set(rows.flatMap(({ blocks }) => fromJson<string[]>(blocks)))
  const kept = await blocksOf(db, toJson([...hashes]))
  return new Map(kept.map((block) => [block.hash, fromJson<Block>(block.document)]))
}

/** Every revision without what it says, the newest first. */
export async function list(db: Database, document: number): Promise<RevisionHead[]> {
  const rows = await db
    .selectFrom('revision')
    .select(['number', 'hash', 'account', 'at'])
    .where('document', '=', document)
    .orderBy('number', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, at: row.at as Instant }))
}

/** The newest revision of each document that has one, without its body; or of one document. One query. */
export async function listNewest(db: Database, of?: DocumentAddress): Promise<NewestHead[]> {
  const rows = await db
    .selectFrom('revision')
    .innerJoin('document', 'document.id', 'revision.document')
    .select(['document.id', 'document.slug', 'number', 'head', 'english', 'hash', 'account', 'at'])
    .where(isNewest)
    .$if(of !== undefined, (query) => query.where('document.kind', '=', of!.kind).where('document.slug', '=', of!.slug))
    .execute()
  return rows.map(({ head, english, at, ...row }) => ({
    ...row,
    at: at as Instant,
    head: fromJson<DocumentHead>(head),
    english: fromJson<EnglishMarks>(english),
  }))
}

function isNewest({ eb, selectFrom }: ExpressionBuilder<Schema, 'revision'>) {
  const last = selectFrom('revision as other')
    .select(({ fn }) => fn.max('other.number').as('last'))
    .whereRef('other.document', '=', 'revision.document')
  return eb('revision.number', '=', last)
}

/** The highest number of a fact that was entered as a text; 0 when none was. */
export async function lastFact(tx: Database): Promise<number> {
  const row = await tx
    .selectFrom('revision')
    .select(sql<number | null>`max(cast(substr(head ->> '$.value.provenance.fact', 2) as integer))`.as('number'))
    .where('number', '=', 1)
    .where(sql<boolean>`head ->> '$.value.provenance.fact' glob 'D*'`)
    .executeTakeFirst()
  return row?.number ?? 0
}

/** Blocks by their hashes, a JSON list. */
function blocksOf(db: Database, hashes: string) {
  return db
    .selectFrom('text_block')
    .select(['hash', 'document'])
    .where('hash', 'in', (eb) =>
      eb.selectFrom(eb.fn<{ value: string }>('json_each', [eb.val(hashes)]).as('one')).select('one.value'),
    )
    .execute()
}

/** Keeps the blocks that are not kept yet. */
async function keep(tx: Database, blocks: [hash: string, block: string][]) {
  const kept = new Set((await blocksOf(tx, toJson(blocks.map(([hash]) => hash)))).map(({ hash }) => hash))
  const missing = new Map(blocks.filter(([hash]) => !kept.has(hash)))
  for (const [hash, document] of missing) await tx.insertInto('text_block').values({ hash, document }).execute()
}

/** A content without its body, and each block of the body with its hash. */
function taken({ kind, value }: DocumentContent): { head: string; blocks: [hash: string, block: string][] } {
  const { body, ...head } = value
  const blocks = body.map((block) => canonical(block))
  return { head: canonical({ kind, value: head }), blocks: blocks.map((block) => [sha256(block), block]) }
}

function hashOf(written: { head: string; blocks: string; english: string }): string {
  return sha256(`${written.head}\n${written.blocks}\n${written.english}`)
}

function sha256(text: string): string {
  return digest('sha256', text)
}
