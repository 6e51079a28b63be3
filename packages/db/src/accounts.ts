import type { Grant, Instant } from '@samordning/domain'
import type { Selectable } from 'kysely'
import type { Database } from './database.ts'
import type { Schema } from './schema.ts'
import { fromJson, toJson } from './columns.ts'

/** Somebody who may sign in. Their ways to do so are asked for apart. */
export type Account = {
  id: string
  name: string
  mail: string
  locale: 'sv' | 'en'
  created: Instant
  closed: Instant | null
  grants: Grant[]
}

/** How somebody proves who they are, besides passkeys. */
export type Secrets = { passwordHash: string | null; totpSecret: string | null; totpStep: number | null }

export type Passkey = {
  id: string
  account: string
  publicKey: Uint8Array<ArrayBuffer>
  counter: number
  transports: string[]
  name: string
  created: Instant
  used: Instant | null
}

const COLUMNS = ['id', 'name', 'mail', 'locale', 'created_at', 'closed_at'] as const
type Row = Pick<Selectable<Schema['account']>, (typeof COLUMNS)[number]>

/** All accounts by name, or those asked for. Two queries. */
export async function list(db: Database, ids?: readonly string[]): Promise<Account[]> {
  if (ids?.length === 0) return []
  const rows = await db
    .selectFrom('account')
    .select(COLUMNS)
    .$if(ids !== undefined, (query) => query.where('id', 'in', ids!))
    .execute()
  const roles = await db
    .selectFrom('account_role')
    .select(['account', 'role', 'group_slug', 'agency'])
    .where('ended_at', 'is', null)
    .$if(ids !== undefined, (query) => query.where('account', 'in', ids!))
    .orderBy('id')
    .execute()
  const rolesOf = Map.groupBy(roles, (role) => role.account)
  const inSwedish = new Intl.Collator('sv')
  return rows
    .map((row) => toAccount(row, rolesOf.get(row.id) ?? []))
    .sort((one, other) => inSwedish.compare(one.name, other.name))
}

export async function find(db: Database, id: string): Promise<Account | undefined> {
  return (await list(db, [id]))[0]
}

export async function findByMail(db: Database, mail: string): Promise<Account | undefined> {
  const row = await db.selectFrom('account').select('id').where('mail', '=', mail).executeTakeFirst()
  return row && (await find(db, row.id))
}

/** Whether anybody has an account, open or closed. */
export async function isAnybodyThere(db: Database): Promise<boolean> {
  return (await db.selectFrom('account').select('id').limit(1).executeTakeFirst()) !== undefined
}

export async function secretsOf(db: Database, id: string): Promise<Secrets | undefined> {
  const row = await db
    .selectFrom('account')
    .select(['password_hash', 'totp_secret', 'totp_step'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { passwordHash: row.password_hash, totpSecret: row.totp_secret, totpStep: row.totp_step }
}

export async function insert(db: Database, account: Omit<Account, 'grants' | 'closed'>) {
  const { id, name, mail, locale, created: created_at } = account
  await db.insertInto('account').values({ id, name, mail, locale, created_at }).execute()
}

export async function update(db: Database, id: string, change: { name: string; locale: Account['locale'] }) {
  await db.updateTable('account').set(change).where('id', '=', id).execute()
}

export async function close(db: Database, id: string, at: Instant | null) {
  await db.updateTable('account').set({ closed_at: at }).where('id', '=', id).execute()
}

export async function setPassword(db: Database, id: string, password_hash: string | null) {
  await db.updateTable('account').set({ password_hash }).where('id', '=', id).execute()
}

/** A new secret for codes; none of its codes has been used. */
export async function setTotp(db: Database, id: string, totp_secret: string | null) {
  await db.updateTable('account').set({ totp_secret, totp_step: null }).where('id', '=', id).execute()
}

/** Notes the time step of a code that was used: neither it nor an earlier one is taken again. False when somebody was faster. */
export async function useTotpStep(db: Database, id: string, totp_step: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('account')
    .set({ totp_step })
    .where('id', '=', id)
    .where((eb) => eb.or([eb('totp_step', 'is', null), eb('totp_step', '<', totp_step)]))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Ends the roles that are not among the new ones, and gives those that are missing. */
export async function setRoles(db: Database, id: string, { grants, at }: { grants: readonly Grant[]; at: Instant }) {
  const current = await db
    .selectFrom('account_role')
    .select(['id', 'role', 'group_slug', 'agency'])
    .where('account', '=', id)
    .where('ended_at', 'is', null)
    .execute()
  const isWanted = (row: RoleRow) => grants.some((grant) => isSame(grant, row))
  const ended = current.filter((row) => !isWanted(row)).map((row) => row.id)
  if (ended.length > 0) await db.updateTable('account_role').set({ ended_at: at }).where('id', 'in', ended).execute()
  const given = grants.filter((grant) => !current.some((row) => isSame(grant, row)))
  for (const { role, group: group_slug, agency } of given)
    await db.insertInto('account_role').values({ account: id, role, group_slug, agency, given_at: at }).execute()
}

export async function listPasskeys(db: Database, account: string): Promise<Passkey[]> {
  const rows = await db
    .selectFrom('passkey')
    .select(['id', 'account', 'public_key', 'counter', 'transports', 'name', 'created_at', 'used_at'])
    .where('account', '=', account)
    .orderBy('created_at')
    .execute()
  return rows.map(toPasskey)
}

export async function findPasskey(db: Database, id: string): Promise<Passkey | undefined> {
  const row = await db
    .selectFrom('passkey')
    .select(['id', 'account', 'public_key', 'counter', 'transports', 'name', 'created_at', 'used_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && toPasskey(row)
}

export async function insertPasskey(db: Database, passkey: Omit<Passkey, 'used'>) {
  const { publicKey: public_key, transports, created: created_at, ...rest } = passkey
  await db
    .insertInto('passkey')
    .values({ ...rest, public_key: Buffer.from(public_key), transports: toJson(transports), created_at })
    .execute()
}

export async function renamePasskey(db: Database, id: string, name: string) {
  await db.updateTable('passkey').set({ name }).where('id', '=', id).execute()
}

export async function removePasskey(db: Database, id: string) {
  await db.deleteFrom('passkey').where('id', '=', id).execute()
}

export async function usePasskey(db: Database, id: string, { counter, at }: { counter: number; at: Instant }) {
  await db.updateTable('passkey').set({ counter, used_at: at }).where('id', '=', id).execute()
}

/** Takes away every way to sign in. */
export async function forgetWays(db: Database, account: string) {
  await db.deleteFrom('passkey').where('account', '=', account).execute()
  await setPassword(db, account, null)
  await setTotp(db, account, null)
}

/** Forgets who an account was: name, address, ways in, and what was sent there. What it did stays, as done by nobody who can be named. */
export async function erase(db: Database, id: string) {
  const { mail } = await db.selectFrom('account').select('mail').where('id', '=', id).executeTakeFirstOrThrow()
  await forgetWays(db, id)
  await setRecoveryCodes(db, id, [])
  await db.deleteFrom('mail').where('recipient', '=', mail).execute()
  await db.updateTable('invitation').set({ mail: '', name: '' }).where('mail', '=', mail).execute()
  const nobody = { name: ERASED, mail: `${id}@erased.invalid` }
  await db.updateTable('account').set(nobody).where('id', '=', id).execute()
}

/** What an account is called whose person has been forgotten. */
const ERASED = 'Raderat konto'

/** The codes that are left, hashed. */
export async function listRecoveryCodes(db: Database, account: string): Promise<{ id: number; hash: string }[]> {
  return db
    .selectFrom('recovery_code')
    .select(['id', 'hash'])
    .where('account', '=', account)
    .where('used_at', 'is', null)
    .execute()
}

/** New codes in place of all earlier ones. */
export async function setRecoveryCodes(db: Database, account: string, hashes: readonly string[]) {
  await db.deleteFrom('recovery_code').where('account', '=', account).execute()
  const rows = hashes.map((hash) => ({ account, hash }))
  if (rows.length > 0) await db.insertInto('recovery_code').values(rows).execute()
}

/** Uses a code up. False when it has been used already. */
export async function useRecoveryCode(db: Database, id: number, used_at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('recovery_code')
    .set({ used_at })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

type RoleRow = { role: string; group_slug: string | null; agency: string | null }

function isSame(grant: Grant, row: RoleRow) {
  return grant.role === row.role && grant.group === row.group_slug && grant.agency === row.agency
}

function toAccount(row: Row, roles: RoleRow[]): Account {
  return {
    id: row.id,
    name: row.name,
    mail: row.mail,
    locale: row.locale as Account['locale'],
    created: row.created_at as Instant,
    closed: row.closed_at as Instant | null,
    grants: roles.map(({ role, group_slug: group, agency }) => ({ role: role as Grant['role'], group, agency })),
  }
}

function toPasskey(row: Selectable<Schema['passkey']>): Passkey {
  return {
    id: row.id,
    account: row.account,
    publicKey: new Uint8Array(row.public_key),
    counter: row.counter,
    transports: fromJson(row.transports),
    name: row.name,
    created: row.created_at as Instant,
    used: row.used_at as Instant | null,
  }
}
