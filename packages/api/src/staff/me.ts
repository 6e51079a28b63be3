import { accounts, mail } from '@samordning/db'
import { z } from 'zod'
import { refuse } from '../faults.ts'
import { found } from '../trpc.ts'
import { RegistrationAnswer } from './ceremonies.ts'
import { newRecoveryCodes, newSecret } from './codes.ts'
import type { SignedIn, StaffContext } from './context.ts'
import { readNewSecrets } from './invitations.ts'
import { FreeName } from './free-text.ts'
import { securityMail, type SecurityChange } from './mail-texts.ts'
import { noteAccount } from './noting.ts'
import { readNewPasskey } from './signing-in.ts'
import { slowHashes } from './slow-hash.ts'
import { own, router, staffProcedure } from './trpc.ts'
import { waiting } from './waiting.ts'
import type { Database } from '@samordning/db'

const Nothing = z.strictObject({}).default({})
const Id = z.strictObject({ id: z.string().max(2000) })

/** One's own account. Whatever changes the ways in is dangerous, and told by mail. */
export const meRouter = router({
  waiting,

  /** One's ways to sign in. */
  ways: staffProcedure('own.use', Nothing, own).query(async ({ ctx: { db, account } }) => {
    const secrets = await accounts.secretsOf(db, account.id)
    const passkeys = await accounts.listPasskeys(db, account.id)
    return {
      passkeys: passkeys.map(({ id, name, created, used }) => ({ id, name, created, used })),
      hasPassphrase: secrets?.passwordHash != null,
      recoveryCodes: (await accounts.listRecoveryCodes(db, account.id)).length,
    }
  }),

  /** One's name and language. */
  change: staffProcedure('own.use', z.strictObject({ name: FreeName, locale: z.enum(['sv', 'en']) }), own).mutation(
    ({ ctx, input }) =>
      ctx.db.transaction().execute(async (tx) => {
        const { id, name, locale } = ctx.account
        await accounts.update(tx, id, input)
        await noteAccount(tx, ctx, {
          act: 'account.changed',
          about: id,
          detail: { before: { name, locale }, after: input },
        })
      }),
  ),

  passkeyOptions: staffProcedure('own.secure', Nothing, own).mutation(async ({ ctx }) => {
    const has = await accounts.listPasskeys(ctx.db, ctx.account.id)
    return ctx.ceremonies.askForNew(`add:${ctx.session.id}`, { ...ctx.account, has })
  }),

  /** Adds a passkey. Dangerous. */
  addPasskey: staffProcedure(
    'own.secure',
    z.strictObject({ ceremony: z.string().max(100), answer: RegistrationAnswer, name: FreeName }),
    own,
  ).mutation(async ({ ctx, input: { ceremony, answer, name } }) => {
    const passkey = await readNewPasskey(ctx, { ceremony, purpose: `add:${ctx.session.id}`, answer })
    await secured(ctx, { act: 'account.passkey-added', change: 'passkey-added', note: name }, (tx) =>
      accounts.insertPasskey(tx, { ...passkey, account: ctx.account.id, name, created: ctx.now }),
    )
  }),

  renamePasskey: staffProcedure('own.use', z.strictObject({ ...Id.shape, name: FreeName }), own).mutation(
    async ({ ctx, input: { id, name } }) => {
      const { name: before } = await ownPasskey(ctx, id)
      await ctx.db.transaction().execute(async (tx) => {
        await accounts.renamePasskey(tx, id, name)
        const detail = { before: { passkey: before }, after: { passkey: name } }
        await noteAccount(tx, ctx, { act: 'account.changed', about: ctx.account.id, detail })
      })
    },
  ),

  /** Removes a passkey. Dangerous. 409 when it is the last way in. */
  removePasskey: staffProcedure('own.secure', Id, own).mutation(async ({ ctx, input: { id } }) => {
    const { name } = await ownPasskey(ctx, id)
    await secured(ctx, { act: 'account.passkey-removed', change: 'passkey-removed', note: name }, async (tx) => {
      await accounts.removePasskey(tx, id)
      const left = await accounts.listPasskeys(tx, ctx.account.id)
      const secrets = await accounts.secretsOf(tx, ctx.account.id)
      if (left.length === 0 && secrets?.passwordHash == null)
        refuse('CONFLICT', 'This is the last way to sign in', { reason: 'last-way-in' })
    })
  }),

  /** A secret for an authenticator app: to show, and sealed, to send back with the first code. */
  newTotp: staffProcedure('own.secure', Nothing, own).mutation(async ({ ctx }) => {
    const { secret, uri, qr } = await newSecret(ctx.account.mail)
    return { secret, uri, qr, totp: ctx.seal.close(secret) }
  }),

  /** Sets a passphrase and an authenticator app, in place of any earlier ones. Dangerous. */
  setPassphrase: staffProcedure(
    'own.secure',
    z.strictObject({ passphrase: z.string().max(1000), totp: z.string().max(500), code: z.string().max(20) }),
    own,
  ).mutation(async ({ ctx, input }) => {
    const { id, name, mail: address } = ctx.account
    const { step, hash } = await readNewSecrets(ctx, { ...input, known: [name, address] })
    await secured(ctx, { act: 'account.password-set', change: 'passphrase' }, async (tx) => {
      await accounts.setPassword(tx, id, hash)
      await accounts.setTotp(tx, id, input.totp)
      await accounts.useTotpStep(tx, id, step)
    })
  }),

  /** New recovery codes in place of all earlier ones, told for the only time. Dangerous. */
  renewCodes: staffProcedure('own.secure', Nothing, own).mutation(async ({ ctx }) => {
    const codes = newRecoveryCodes()
    const hashes = await slowHashes(codes)
    await secured(ctx, { act: 'account.codes-renewed', change: 'codes' }, (tx) =>
      accounts.setRecoveryCodes(tx, ctx.account.id, hashes),
    )
    return { recoveryCodes: codes }
  }),
})

type Secured = { act: Parameters<typeof noteAccount>[2]['act']; change: SecurityChange; note?: string }

/** Changes a way in: with its entry in the trail, and a mail that tells of it. */
async function secured(
  ctx: StaffContext & SignedIn,
  { act, change, note }: Secured,
  write: (tx: Database) => Promise<unknown>,
) {
  await ctx.db.transaction().execute(async (tx) => {
    await write(tx)
    await noteAccount(tx, ctx, { act, about: ctx.account.id, detail: note === undefined ? {} : { note } })
    await mail.enqueue(tx, { ...securityMail(ctx.account, change), at: ctx.now })
  })
  ctx.mailIsWaiting()
}

async function ownPasskey({ db, account }: StaffContext & SignedIn, id: string) {
  const passkey = await accounts.findPasskey(db, id)
  return found(passkey?.account === account.id ? passkey : undefined, 'passkey')
}
