import { accounts, invitations, mail, sessions, type Account, type Database, type Invitation } from '@samordning/db'
import type { Grant } from '@samordning/domain'
import { z } from 'zod'
import { refuse } from '../faults.ts'
import { RegistrationAnswer } from './ceremonies.ts'
import { newRecoveryCodes, newSecret, stepOf } from './codes.ts'
import type { StaffContext } from './context.ts'
import { FreeMail, FreeName } from './free-text.ts'
import { securityMail } from './mail-texts.ts'
import { namesIn } from './names.ts'
import { noteAccount } from './noting.ts'
import { faultOf } from './passphrase.ts'
import { noteOpened, openSession, readNewPasskey } from './signing-in.ts'
import { slowHash, slowHashes } from './slow-hash.ts'
import { kept, newId } from './tokens.ts'
import { openProcedure, router } from './trpc.ts'

const Token = z.strictObject({ token: z.string().max(100) })
/** `mail` is asked for where the link was printed by the process, which knows nobody. */
const Somebody = z.strictObject({ ...Token.shape, mail: FreeMail.optional() })
const Accepted = z.strictObject({ ...Somebody.shape, name: FreeName, locale: z.enum(['sv', 'en']) })
const WithPasskey = z.strictObject({
  ...Accepted.shape,
  ceremony: z.string().max(100),
  answer: RegistrationAnswer,
  passkeyName: FreeName,
})
const WithPassphrase = z.strictObject({
  ...Accepted.shape,
  passphrase: z.string().max(1000),
  /** What `newTotp` gave, sealed, and a code that proves that the app has it. */
  totp: z.string().max(500),
  code: z.string().max(20),
})

/** What whoever follows a link from an invitation does. The link works once; for a person who has an account it leads back in. */
export const invitationsRouter = router({
  /** Whom a link invites, as what. 412 when it can't be used: wrong, used, cancelled or too old. */
  get: openProcedure.input(Token).query(async ({ ctx, input: { token } }) => {
    const { name, mail, grants, account, expires, invitedBy } = await open(ctx, token)
    const inviter = invitedBy === null ? undefined : await accounts.find(ctx.db, invitedBy)
    return {
      name,
      /** '' where it has to be asked for. */ mail,
      grants,
      /** What the groups and agencies in the roles are called. */
      names: await namesIn(ctx, grants),
      expires,
      invitedBy: inviter?.name ?? null,
      isRecovery: account !== null,
    }
  }),

  /** Asks the browser to make a passkey. */
  passkeyOptions: openProcedure.input(Somebody).mutation(async ({ ctx, input }) => {
    const { id, account, mail, name } = await openFor(ctx, input)
    const has = account === null ? [] : await accounts.listPasskeys(ctx.db, account)
    return ctx.ceremonies.askForNew(id, { id: account ?? id, mail, name, has })
  }),

  /** A secret for an authenticator app: to show, and sealed, to send back with the first code. */
  newTotp: openProcedure.input(Somebody).mutation(async ({ ctx, input }) => {
    const { mail } = await openFor(ctx, input)
    const { secret, uri, qr } = await newSecret(mail)
    return { secret, uri, qr, totp: ctx.seal.close(secret) }
  }),

  /** Opens the account with a passkey, and signs in. Tells the recovery codes, for the only time. */
  acceptWithPasskey: openProcedure.input(WithPasskey).mutation(async ({ ctx, input }) => {
    const invitation = await openFor(ctx, input)
    const { ceremony, answer } = input
    const passkey = await readNewPasskey(ctx, { ceremony, purpose: invitation.id, answer })
    return accept(ctx, { invitation, ...input }, async (tx, account) => {
      await accounts.insertPasskey(tx, { ...passkey, account, name: input.passkeyName, created: ctx.now })
    })
  }),

  /** Opens the account with a passphrase and codes from an app, and signs in. Tells the recovery codes, for the only time. */
  acceptWithPassphrase: openProcedure.input(WithPassphrase).mutation(async ({ ctx, input }) => {
    const invitation = await openFor(ctx, input)
    const { step, hash } = await readNewSecrets(ctx, { ...input, known: [input.name, invitation.mail] })
    return accept(ctx, { invitation, ...input }, async (tx, account) => {
      await accounts.setPassword(tx, account, hash)
      await accounts.setTotp(tx, account, input.totp)
      await accounts.useTotpStep(tx, account, step)
    })
  }),
})

type NewSecrets = { passphrase: string; totp: string; code: string; known: readonly string[] }

/** A passphrase and a first code that can be used. 400, at the field, when they can't. */
export async function readNewSecrets(ctx: StaffContext, { passphrase, totp, code, known }: NewSecrets) {
  const fault = await faultOf(passphrase, known)
  if (fault !== null)
    refuse('BAD_REQUEST', 'The passphrase can not be used', {
      reason: 'weak-passphrase',
      fields: { passphrase: fault },
    })
  const step = await stepOf(code, { secret: unsealed(ctx, totp), lastStep: null, at: Date.parse(ctx.now) / 1000 })
  if (step === null)
    refuse('BAD_REQUEST', 'The code is not right', { reason: 'wrong-code', fields: { code: WRONG_CODE } })
  return { step, hash: await slowHash(passphrase) }
}

const WRONG_CODE = {
  sv: 'Koden stämmer inte. Vänta på nästa i appen, och se efter att telefonens klocka går rätt.',
  en: 'The code is not right. Wait for the next one in the app, and check that the clock of your phone is right.',
}

function unsealed({ seal }: StaffContext, totp: string): string {
  return (
    seal.open(totp) ??
    refuse('BAD_REQUEST', 'The secret is not one of ours', { reason: 'wrong-code', fields: { code: WRONG_CODE } })
  )
}

/** The invitation of a link, while it can be used. One answer for whatever is wrong with it. */
async function open(ctx: StaffContext, token: string): Promise<Invitation> {
  const invitation = await invitations.find(ctx.db, kept(token))
  const isOpen = invitation && invitation.used === null && invitation.cancelled === null && ctx.now < invitation.expires
  // The link that the start prints names nobody: it is for the first, and for no one after.
  if (isOpen && (invitation.mail !== '' || !(await accounts.isAnybodyThere(ctx.db)))) return invitation
  await ctx.throttle.attempt({ account: `invitation:${ctx.address}`, address: ctx.address })
  return gone()
}

/** The same, with the address of whoever uses it. 400 where it is not known yet. */
async function openFor(ctx: StaffContext, input: z.output<typeof Somebody>): Promise<Invitation> {
  const invitation = await open(ctx, input.token)
  const mail = invitation.mail || input.mail
  if (!mail) refuse('BAD_REQUEST', 'The mail is missing', { reason: 'mail-missing', fields: { mail: NO_MAIL } })
  return { ...invitation, mail }
}

const NO_MAIL = { sv: 'Skriv din e-postadress.', en: 'Write your e-mail address.' }

function gone(): never {
  refuse('PRECONDITION_FAILED', 'The link can not be used', { reason: 'link-gone' })
}

type Accepting = { invitation: Invitation; name: string; locale: Account['locale'] }

/** Uses the invitation up, opens the account or opens it again, and signs in. */
async function accept(
  ctx: StaffContext,
  { invitation, name, locale }: Accepting,
  prove: (tx: Database, account: string) => Promise<void>,
) {
  const codes = newRecoveryCodes()
  const hashes = await slowHashes(codes)
  const token = await ctx.db.transaction().execute(async (tx) => {
    if (!(await invitations.use(tx, invitation.id, ctx.now))) gone()
    const id = invitation.account ?? (await newAccount(tx, ctx, { ...invitation, name, locale }))
    if (invitation.account !== null) await startOver(tx, ctx, id)
    await prove(tx, id)
    await accounts.setRecoveryCodes(tx, id, hashes)
    await noteOpened(tx, ctx, { id, way: 'invitation' })
    return openSession(tx, ctx, { id })
  })
  ctx.setToken(token)
  ctx.mailIsWaiting()
  return { recoveryCodes: codes }
}

/** Whoever has lost a way in may have lost it to somebody: every earlier one is gone, and so is every session and every other link. */
async function startOver(tx: Database, ctx: StaffContext, id: string) {
  const account = await accounts.find(tx, id)
  if (account?.closed !== null) gone()
  await accounts.forgetWays(tx, id)
  await sessions.endAll(tx, id)
  for (const other of await invitations.listOpen(tx, ctx.now))
    if (other.account === id) await invitations.cancel(tx, other.id, ctx.now)
  await noteAccount(tx, ctx, { act: 'account.recovered', about: id, by: id })
  await mail.enqueue(tx, { ...securityMail(account, 'recovered'), at: ctx.now })
}

type NewAccount = { mail: string; name: string; locale: Account['locale']; grants: Grant[] }

async function newAccount(tx: Database, ctx: StaffContext, { mail, name, locale, grants }: NewAccount) {
  if (await accounts.findByMail(tx, mail)) gone()
  const id = newId()
  await accounts.insert(tx, { id, name, mail, locale, created: ctx.now })
  await accounts.setRoles(tx, id, { grants, at: ctx.now })
  await noteAccount(tx, ctx, { act: 'account.created', about: id, by: id, detail: { name, after: { grants } } })
  return id
}
