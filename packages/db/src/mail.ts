import type { Instant } from '@samordning/domain'
import type { Selectable } from 'kysely'
import type { Database } from './database.ts'
import type { Schema } from './schema.ts'

/** `waiting`: will be sent; `failed`: was tried for days and is not tried again by itself. */
export type MailState = 'waiting' | 'sent' | 'failed'

/** A mail as the outbox lists it: without what it says, which may be a link that lets somebody in. */
export type Mail = {
  id: number
  to: string
  subject: string
  created: Instant
  state: MailState
  /** How many times it was tried. */
  tries: number
  nextTry: Instant | null
  sent: Instant | null
  /** What went wrong the last time. */
  fault: string | null
}

/** A mail to send. */
export type DueMail = { id: number; to: string; subject: string; body: string; created: Instant; tries: number }

const COLUMNS = ['id', 'recipient', 'subject', 'created_at', 'tries', 'next_try_at', 'sent_at', 'fault'] as const

/** Puts a mail into the queue, in the transaction of what it tells of: both happen or neither. Tells its number. */
export async function enqueue(
  tx: Database,
  { to, subject, body, at }: { to: string; subject: string; body: string; at: Instant },
): Promise<number> {
  const { id } = await tx
    .insertInto('mail')
    .values({ recipient: to, subject, body, created_at: at, tries: 0, next_try_at: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** What has to be tried by now, the longest waiting first. */
export async function listDue(db: Database, at: Instant, limit: number): Promise<DueMail[]> {
  const rows = await db
    .selectFrom('mail')
    .select(['id', 'recipient', 'subject', 'body', 'created_at', 'tries'])
    .where('sent_at', 'is', null)
    .where('next_try_at', '<=', at)
    .orderBy('next_try_at')
    .limit(limit)
    .execute()
  return rows.map(({ recipient: to, created_at, ...rest }) => ({ ...rest, to, created: created_at as Instant }))
}

/** The numbers of mails that have not been sent, from after one of them on. */
export async function listWaiting(db: Database, after: number): Promise<number[]> {
  const rows = await db
    .selectFrom('mail')
    .select('id')
    .where('sent_at', 'is', null)
    .where('id', '>', after)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Notes that a mail server has taken it. What it said is no longer needed, and goes. */
export async function markSent(db: Database, id: number, sent_at: Instant) {
  await db
    .updateTable('mail')
    .set(({ eb }) => ({ sent_at, tries: eb('tries', '+', 1), body: '', fault: null, next_try_at: null }))
    .where('id', '=', id)
    .execute()
}

/** Notes what went wrong, and when it is tried again; null: not by itself. */
export async function markFailed(
  db: Database,
  id: number,
  { fault, nextTry }: { fault: string; nextTry: Instant | null },
) {
  await db
    .updateTable('mail')
    .set(({ eb }) => ({ fault, next_try_at: nextTry, tries: eb('tries', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Has a mail that was not sent tried at once, and then as often as a new one. Tells whether there was one. */
export async function sendAgain(tx: Database, id: number, at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('mail')
    .set({ next_try_at: at, tries: 0 })
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The mails, the latest first, from the one before `before`. */
export async function list(
  db: Database,
  { limit, before }: { limit: number; before?: number | undefined },
): Promise<Mail[]> {
  const rows = await db
    .selectFrom('mail')
    .select(COLUMNS)
    .$if(before !== undefined, (query) => query.where('id', '<', before!))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toMail)
}

/** A mail, and what it says; '' when it has been sent. */
export async function find(db: Database, id: number): Promise<(Mail & { body: string }) | undefined> {
  const row = await db
    .selectFrom('mail')
    .select([...COLUMNS, 'body'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { ...toMail(row), body: row.body }
}

function toMail(row: Pick<Selectable<Schema['mail']>, (typeof COLUMNS)[number]>): Mail {
  return {
    id: row.id,
    to: row.recipient,
    subject: row.subject,
    created: row.created_at as Instant,
    state: stateOf(row),
    tries: row.tries,
    nextTry: row.next_try_at as Instant | null,
    sent: row.sent_at as Instant | null,
    fault: row.fault,
  }
}

function stateOf({ sent_at, next_try_at }: { sent_at: string | null; next_try_at: string | null }): MailState {
  if (sent_at !== null) return 'sent'
  return next_try_at === null ? 'failed' : 'waiting'
}
