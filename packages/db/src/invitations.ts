import type { Grant, Instant } from '@samordning/domain'
import type { Selectable } from 'kysely'
import type { Database } from './database.ts'
import type { Schema } from './schema.ts'
import { fromJson, toJson } from './columns.ts'

/** A link that lets one person in once: to an account of their own, or back into one that they have. Its id is the SHA-256 of what the link holds. */
export type Invitation = {
  id: string
  /** The account that it leads back into; null for a new one. */
  account: string | null
  mail: string
  name: string
  grants: Grant[]
  /** Who invites; null for the process itself, at the first start and from the command line. */
  invitedBy: string | null
  created: Instant
  expires: Instant
  used: Instant | null
  cancelled: Instant | null
}

const COLUMNS = [
  'id',
  'account',
  'mail',
  'name',
  'roles',
  'invited_by',
  'created_at',
  'expires_at',
  'used_at',
  'cancelled_at',
] as const

export async function find(db: Database, id: string): Promise<Invitation | undefined> {
  const row = await db.selectFrom('invitation').select(COLUMNS).where('id', '=', id).executeTakeFirst()
  return row && toInvitation(row)
}

/** The invitations that can still be used, the latest first. */
export async function listOpen(db: Database, at: Instant): Promise<Invitation[]> {
  const rows = await db
    .selectFrom('invitation')
    .select(COLUMNS)
    .where('used_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .where('expires_at', '>', at)
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map(toInvitation)
}

export async function insert(db: Database, invitation: Omit<Invitation, 'used' | 'cancelled'>) {
  const { grants, invitedBy: invited_by, created: created_at, expires: expires_at, ...rest } = invitation
  await db
    .insertInto('invitation')
    .values({ ...rest, roles: toJson(grants), invited_by, created_at, expires_at })
    .execute()
}

/** Uses an invitation up. False when it can't be used any more: used, cancelled or too old. */
export async function use(db: Database, id: string, used_at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('invitation')
    .set({ used_at })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .where('expires_at', '>', used_at)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Takes an invitation back. False when it has been used, or taken back, already. */
export async function cancel(db: Database, id: string, cancelled_at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('invitation')
    .set({ cancelled_at })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

function toInvitation(row: Selectable<Schema['invitation']>): Invitation {
  return {
    id: row.id,
    account: row.account,
    mail: row.mail,
    name: row.name,
    grants: fromJson(row.roles),
    invitedBy: row.invited_by,
    created: row.created_at as Instant,
    expires: row.expires_at as Instant,
    used: row.used_at as Instant | null,
    cancelled: row.cancelled_at as Instant | null,
  }
}
