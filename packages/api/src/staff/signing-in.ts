import { accounts, sessions, type Account, type Database } from '@samordning/db'
import { holds } from '@samordning/domain'
import { refuse } from '../faults.ts'
import { readRecoveryCode, stepOf } from './codes.ts'
import type { StaffContext } from './context.ts'
import { noteAccount } from './noting.ts'
import { isHashOf, whichHashOf } from './slow-hash.ts'
import { kept, newToken } from './tokens.ts'

/** More at once than one person has devices (ASVS 5.0, 7.1.2): the one that was used the longest ago gives way. */
const MOST_SESSIONS = 10

/** How somebody proved who they are. */
export type Way = 'passkey' | 'code' | 'recovery-code' | 'invitation'

/** Signs somebody in: a new session in place of any that the browser had. Give the browser the token once the transaction is through. */
export async function openSession(tx: Database, ctx: StaffContext, { id }: Pick<Account, 'id'>): Promise<string> {
  if (ctx.token !== null) await sessions.end(tx, kept(ctx.token))
  await makeRoom(tx, ctx, id)
  const token = newToken()
  const session = { id: kept(token), account: id, created: ctx.now, seen: ctx.now, confirmed: null, device: ctx.device }
  await sessions.insert(tx, session)
  return token
}

async function makeRoom(tx: Database, ctx: StaffContext, account: string) {
  const all = await sessions.list(tx, account)
  const open = all.filter((session) => holds(session, ctx.now)).slice(0, MOST_SESSIONS - 1)
  for (const session of all) {
    if (open.includes(session)) continue
    const note = holds(session, ctx.now) ? `more than ${MOST_SESSIONS} at once` : 'ran out'
    await sessions.end(tx, session.id)
    await noteAccount(tx, ctx, { act: 'session.ended', about: account, by: account, detail: { note } })
  }
}

/** The entry in the trail for somebody who got in. */
export async function noteOpened(tx: Database, ctx: StaffContext, { id, way }: { id: string; way: Way }) {
  await noteAccount(tx, ctx, { act: 'session.opened', about: id, by: id, detail: { note: `${way}, ${ctx.device}` } })
}

/** The entry in the trail for somebody who did not get in: all at an account, some of the others. */
export async function noteRefused(ctx: StaffContext, found: string | null) {
  if (found !== null || (await ctx.throttle.isNoted('session.refused')))
    await ctx.db.transaction().execute((tx) => noteAccount(tx, ctx, { act: 'session.refused', about: found, by: null }))
}

/** One answer for whatever was wrong, so that it can't be used to find out what was right. */
export async function refuseToSignIn(ctx: StaffContext, found: string | null) {
  await noteRefused(ctx, found)
  refuse('UNAUTHORIZED', 'That did not match', { reason: 'sign-in-failed' })
}

/** Whether a passphrase and a code prove it, and by what code. Takes as long for nobody (null), and with the wrong passphrase, which uses up no code. */
export async function wayOf(ctx: StaffContext, id: string | null, given: { passphrase: string; code: string }) {
  const secrets = id === null ? undefined : await accounts.secretsOf(ctx.db, id)
  const isRight = await isHashOf(secrets?.passwordHash ?? null, given.passphrase)
  return useCode(ctx, isRight ? id : null, given.code)
}

/**
 * Whether a code proves it: one from the authenticator app that has not been used, or one of the recovery codes, which it uses up.
 * Takes as long for nobody (null), so that nobody learns whether the passphrase before it was right.
 */
async function useCode(ctx: StaffContext, id: string | null, code: string): Promise<'code' | 'recovery-code' | null> {
  const secrets = id === null ? undefined : await accounts.secretsOf(ctx.db, id)
  // null where the key was lost: recovery codes and passkeys go on working.
  const secret = secrets?.totpSecret ? ctx.seal.open(secrets.totpSecret) : null
  if (id !== null && secrets && secret !== null) {
    const step = await stepOf(code, { secret, lastStep: secrets.totpStep, at: Math.floor(Date.parse(ctx.now) / 1000) })
    if (step !== null && (await accounts.useTotpStep(ctx.db, id, step))) return 'code'
  }
  return (await useRecoveryCode(ctx, id, code)) ? 'recovery-code' : null
}

/** Whether it is one of the recovery codes that are left; it is used up. As slow for nobody, and for what can't be a code. */
export async function useRecoveryCode(ctx: StaffContext, id: string | null, typed: string): Promise<boolean> {
  const left = id === null ? [] : await accounts.listRecoveryCodes(ctx.db, id)
  const code = readRecoveryCode(typed)
  const which = await whichHashOf(code === null ? [] : left.map(({ hash }) => hash), code ?? typed)
  return which !== null && accounts.useRecoveryCode(ctx.db, left[which]!.id, ctx.now)
}

/** The passkey that a browser has just made. 400 when anything is wrong, and when somebody has it already (WebAuthn level 3, 7.1, step 26). */
export async function readNewPasskey(
  ctx: StaffContext,
  answered: Parameters<StaffContext['ceremonies']['passkeyOf']>[0],
) {
  const passkey = await ctx.ceremonies.passkeyOf(answered)
  if (passkey === null || (await accounts.findPasskey(ctx.db, passkey.id)))
    refuse('BAD_REQUEST', 'The passkey was not made', { reason: 'passkey-failed' })
  return passkey
}
