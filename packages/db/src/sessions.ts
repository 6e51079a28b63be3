import type { Instant } from '@samordning/domain'
import type { Database } from './database.ts'

/** Somebody signed in at a browser. Its id is the SHA-256 of what the browser holds. */
export type Session = {
  id: string
  account: string
  created: Instant
  /** When somebody last did something in it. */
  seen: Instant
  /** When the second factor was last given again. */
  confirmed: Instant | null
  /** What it is called in a list: browser and system, no address. */
  device: string
}

const COLUMNS = ['id', 'account', 'created_at', 'seen_at', 'confirmed_at', 'device'] as const

export async function find(db: Database, id: string): Promise<Session | undefined> {
  const row = await db.selectFrom('session').select(COLUMNS).where('id', '=', id).executeTakeFirst()
  return row && toSession(row)
}

/** The sessions of an account, the latest first. */
export async function list(db: Database, account: string): Promise<Session[]> {
  const rows = await db
    .selectFrom('session')
    .select(COLUMNS)
    .where('account', '=', account)
    .orderBy('seen_at', 'desc')
    .execute()
  return rows.map(toSession)
}

export async function insert(db: Database, session: Session) {
  const { created: created_at, seen: seen_at, confirmed: confirmed_at, ...rest } = session
  await db
    .insertInto('session')
    .values({ ...rest, created_at, seen_at, confirmed_at })
    .execute()
}

export async function see(db: Database, id: string, seen_at: Instant) {
  await db.updateTable('session').set({ seen_at }).where('id', '=', id).execute()
}

/** The second factor was given again: the session goes on under another id. False when it has ended meanwhile. */
export async function confirm(db: Database, id: string, { as, at: confirmed_at }: { as: string; at: Instant }) {
  const { numUpdatedRows } = await db
    .updateTable('session')
    .set({ id: as, confirmed_at })
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** False when it had ended already. */
export async function end(db: Database, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('session').where('id', '=', id).executeTakeFirst()
  return numDeletedRows > 0n
}

/** Ends all sessions of an account but, where asked for, one. Tells how many. */
export async function endAll(db: Database, account: string, but?: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('session')
    .where('account', '=', account)
    .$if(but !== undefined, (query) => query.where('id', '!=', but!))
    .executeTakeFirst()
  return Number(numDeletedRows)
}

type Row = {
  id: string
  account: string
  created_at: string
  seen_at: string
  confirmed_at: string | null
  device: string
}

function toSession(row: Row): Session {
  return {
    id: row.id,
    account: row.account,
    created: row.created_at as Instant,
    seen: row.seen_at as Instant,
    confirmed: row.confirmed_at as Instant | null,
    device: row.device,
  }
}
