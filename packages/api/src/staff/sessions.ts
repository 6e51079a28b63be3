import { accounts, invitations, mail, sessions } from '@samordning/db'
import { ABSOLUTE_LIMIT, CONFIRMED_FOR, IDLE_LIMIT, Mail, RECOVERY_FOR, holds, later } from '@samordning/domain'
import { z } from 'zod'
import { refuse } from '../faults.ts'
import { found } from '../trpc.ts'
import { AuthenticationAnswer } from './ceremonies.ts'
import type { SignedIn, StaffContext } from './context.ts'
import { recoveryMail, securityMail } from './mail-texts.ts'
import { noteAccount } from './noting.ts'
import { noteOpened, noteRefused, openSession, refuseToSignIn, useRecoveryCode, wayOf } from './signing-in.ts'
import { kept, newToken } from './tokens.ts'
import { openProcedure, own, router, staffProcedure, whoIsIt } from './trpc.ts'

const SIGN_IN = 'sign-in'
const Nothing = z.strictObject({}).default({})
const Passkey = z.strictObject({ ceremony: z.string().max(100), answer: AuthenticationAnswer })
const Code = z.string().max(40)
const PassphraseAndCode = z.strictObject({ passphrase: z.string().max(1000), code: Code })

/** Signing in and out, and being asked again. */
export const sessionsRouter = router({
  /** Who is signed in, and for how long; null when nobody is. */
  current: openProcedure.query(async ({ ctx }) => {
    const somebody = await whoIsIt(ctx)
    return somebody && currentOf(ctx, somebody)
  }),

  /** Asks the browser for a passkey of any account. */
  passkeyOptions: openProcedure.mutation(({ ctx }) => ctx.ceremonies.askForPasskey(SIGN_IN)),

  /** Signs in with a passkey. 401 for anything wrong. */
  withPasskey: openProcedure.input(Passkey).mutation(async ({ ctx, input: { ceremony, answer } }) => {
    // Counted apart: whoever guesses passphrases at the same address keeps nobody from using a passkey.
    const attempt = { account: `passkey:${answer.id}`, address: `passkey:${ctx.address}` }
    await ctx.throttle.attempt(attempt)
    const passkey = await accounts.findPasskey(ctx.db, answer.id)
    const account = passkey && (await accounts.find(ctx.db, passkey.account))
    const isOpen = account?.closed === null
    const counter =
      passkey && isOpen && (await ctx.ceremonies.counterOf(passkey, { ceremony, purpose: SIGN_IN, answer }))
    if (!passkey || !account || typeof counter !== 'number') return refuseToSignIn(ctx, passkey?.account ?? null)
    await ctx.throttle.succeeded(attempt)
    const token = await ctx.db.transaction().execute(async (tx) => {
      await accounts.usePasskey(tx, passkey.id, { counter, at: ctx.now })
      await noteOpened(tx, ctx, { id: account.id, way: 'passkey' })
      return openSession(tx, ctx, account)
    })
    ctx.setToken(token)
  }),

  /** Signs in with mail, passphrase and a code from the authenticator app or from the recovery codes. 401 for anything wrong. */
  withPassphrase: openProcedure
    .input(z.strictObject({ mail: z.string().max(254), ...PassphraseAndCode.shape }))
    .mutation(async ({ ctx, input }) => {
      const attempt = { account: `passphrase:${input.mail.trim().toLowerCase()}`, address: ctx.address }
      await ctx.throttle.attempt(attempt)
      const account = await accounts.findByMail(ctx.db, input.mail.trim())
      const way = await wayOf(ctx, account?.closed === null ? account.id : null, input)
      if (!account || way === null) return refuseToSignIn(ctx, account?.id ?? null)
      await ctx.throttle.succeeded(attempt)
      const token = await ctx.db.transaction().execute(async (tx) => {
        await noteOpened(tx, ctx, { id: account.id, way })
        if (way === 'recovery-code') await mail.enqueue(tx, { ...securityMail(account, way), at: ctx.now })
        return openSession(tx, ctx, account)
      })
      ctx.setToken(token)
      ctx.mailIsWaiting()
    }),

  /**
   * For somebody who has lost their passkey or passphrase: with a recovery code, a link comes by mail. The same answer whether
   * that was right or not.
   */
  askForLink: openProcedure.input(z.strictObject({ mail: Mail, code: Code })).mutation(async ({ ctx, input }) => {
    const attempt = { account: `link:${input.mail.toLowerCase()}`, address: ctx.address }
    await ctx.throttle.attempt(attempt)
    const account = await accounts.findByMail(ctx.db, input.mail)
    const isRight = await useRecoveryCode(ctx, account?.closed === null ? account.id : null, input.code)
    if (!account || !isRight) return noteRefused(ctx, account?.id ?? null)
    const token = newToken()
    await ctx.db.transaction().execute(async (tx) => {
      await invitations.insert(tx, {
        id: kept(token),
        account: account.id,
        mail: account.mail,
        name: account.name,
        grants: [],
        invitedBy: null,
        created: ctx.now,
        expires: later(ctx.now, RECOVERY_FOR),
      })
      await mail.enqueue(tx, { ...recoveryMail(account, linkTo(ctx, token)), at: ctx.now })
      await noteAccount(tx, ctx, { act: 'account.link-asked', about: account.id, by: account.id })
    })
    ctx.mailIsWaiting()
  }),

  /** Asks the browser for a passkey of whoever is signed in, before a dangerous act. */
  confirmOptions: staffProcedure('own.use', Nothing, own).mutation(async ({ ctx }) => {
    const passkeys = await accounts.listPasskeys(ctx.db, ctx.account.id)
    return ctx.ceremonies.askForPasskey(`confirm:${ctx.session.id}`, passkeys)
  }),

  /** Proves again who it is, with both factors, in the session that is open (ASVS 5.0, 7.5.1). 401 for anything wrong. */
  confirm: staffProcedure('own.use', z.union([Passkey, PassphraseAndCode]), own).mutation(async ({ ctx, input }) => {
    const { session, account } = ctx
    const attempt = { account: `confirm:${account.id}`, address: `confirm:${ctx.address}` }
    await ctx.throttle.attempt(attempt)
    const isRight = 'code' in input ? (await wayOf(ctx, account.id, input)) !== null : await isOwn(ctx, input)
    if (!isRight) return refuseToSignIn(ctx, account.id)
    await ctx.throttle.succeeded(attempt)
    // Another token for the same session: what was taken before is worth nothing after (ASVS 5.0, 7.2.4).
    const token = newToken()
    await ctx.db.transaction().execute(async (tx) => {
      const isOpen = await sessions.confirm(tx, session.id, { as: kept(token), at: ctx.now })
      if (!isOpen) refuse('UNAUTHORIZED', 'The session has ended', { reason: 'sign-in-needed' })
      await noteAccount(tx, ctx, { act: 'session.confirmed', about: account.id })
    })
    ctx.setToken(token)
    return currentOf(ctx, { ...ctx, session: { ...session, confirmed: ctx.now } })
  }),

  /** One's own sessions, the latest first. */
  list: staffProcedure('own.use', Nothing, own).query(async ({ ctx }) => {
    const all = await sessions.list(ctx.db, ctx.account.id)
    return all
      .filter((session) => holds(session, ctx.now))
      .map(({ id, device, created, seen }) => ({ id, device, created, seen, isThis: id === ctx.session.id }))
  }),

  /** Ends one of one's own sessions. It is over at its next request. 404 when it is over already. */
  end: staffProcedure('own.use', z.strictObject({ id: z.string().max(100) }), own).mutation(
    async ({ ctx, input: { id } }) => {
      const session = await sessions.find(ctx.db, id)
      found(session?.account === ctx.account.id ? session : undefined, 'session')
      await endSession(ctx, id)
      if (id === ctx.session.id) ctx.setToken(null)
    },
  ),

  /** Ends all of one's sessions but this one. Tells how many they were. */
  endOthers: staffProcedure('own.use', Nothing, own).mutation(({ ctx }) =>
    ctx.db.transaction().execute(async (tx) => {
      const ended = await sessions.endAll(tx, ctx.account.id, ctx.session.id)
      const detail = { note: `all others (${ended})` }
      await noteAccount(tx, ctx, { act: 'session.ended', about: ctx.account.id, detail })
      return { ended }
    }),
  ),

  /** Signs out. */
  signOut: staffProcedure('own.use', Nothing, own).mutation(async ({ ctx }) => {
    await endSession(ctx, ctx.session.id)
    ctx.setToken(null)
  }),
})

function currentOf({ now, publicOrigin }: StaffContext, { session, account }: SignedIn) {
  const { created, seen, confirmed } = session
  const until = confirmed && later(confirmed, CONFIRMED_FOR)
  return {
    account: { id: account.id, name: account.name, mail: account.mail, locale: account.locale, grants: account.grants },
    /** When it ends by itself if nothing is done, at the latest. */
    endsWhenIdle: later(seen, IDLE_LIMIT),
    ends: later(created, ABSOLUTE_LIMIT),
    /** Until when dangerous acts are open; null when the second factor has to be given again. */
    confirmedUntil: until !== null && now < until ? until : null,
    publicOrigin,
  }
}

async function isOwn(ctx: StaffContext & SignedIn, { ceremony, answer }: z.output<typeof Passkey>): Promise<boolean> {
  const passkey = await accounts.findPasskey(ctx.db, answer.id)
  if (passkey?.account !== ctx.account.id) return false
  const counter = await ctx.ceremonies.counterOf(passkey, { ceremony, purpose: `confirm:${ctx.session.id}`, answer })
  if (counter === null) return false
  await accounts.usePasskey(ctx.db, passkey.id, { counter, at: ctx.now })
  return true
}

async function endSession(ctx: StaffContext & SignedIn, id: string) {
  await ctx.db.transaction().execute(async (tx) => {
    if (!(await sessions.end(tx, id))) return
    await noteAccount(tx, ctx, { act: 'session.ended', about: ctx.account.id })
  })
}

/** @NOTE The token stands in the fragment, which no browser sends and no log sees. */
export function linkTo({ origin }: Pick<StaffContext, 'origin'>, token: string): string {
  return `${origin}/inbjudan#${token}`
}
