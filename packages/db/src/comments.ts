import type { Instant } from '@samordning/domain'
import type { Selectable } from 'kysely'
import type { Database } from './database.ts'
import type { Schema } from './schema.ts'

/** Something that was said of a draft: of a block or a piece of it (`path`), or of the whole. Never public. */
export type Comment = {
  id: number
  document: number
  path: string | null
  text: string
  /** The newest revision when it was said. */
  revision: number
  account: string
  at: Instant
  resolved: { account: string; at: Instant } | null
}

/** Keeps a comment. Tells its number. */
export async function insert(tx: Database, comment: Omit<Comment, 'id' | 'resolved'>): Promise<number> {
  const { id } = await tx.insertInto('comment').values(comment).returning('id').executeTakeFirstOrThrow()
  return id
}

/** What was said of a document, the first first. */
export async function list(db: Database, document: number): Promise<Comment[]> {
  const rows = await db.selectFrom('comment').selectAll().where('document', '=', document).orderBy('id').execute()
  return rows.map(toComment)
}

export async function find(db: Database, id: number): Promise<Comment | undefined> {
  const row = await db.selectFrom('comment').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toComment(row)
}

/** Says that a comment has been seen to, by whom and when; null: that it has not. */
export async function resolve(tx: Database, id: number, by: Comment['resolved']) {
  await tx
    .updateTable('comment')
    .set({ resolved_by: by?.account ?? null, resolved_at: by?.at ?? null })
    .where('id', '=', id)
    .execute()
}

/** How many comments of each document nobody has seen to. */
export async function countOpen(db: Database): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('comment')
    .select(({ fn }) => ['document', fn.countAll<number>().as('open')])
    .where('resolved_at', 'is', null)
    .groupBy('document')
    .execute()
  return new Map(rows.map(({ document, open }) => [document, Number(open)]))
}

function toComment({ resolved_by, resolved_at, ...row }: Selectable<Schema['comment']>): Comment {
  const resolved = resolved_by === null ? null : { account: resolved_by, at: resolved_at as Instant }
  return { ...row, at: row.at as Instant, resolved }
}
