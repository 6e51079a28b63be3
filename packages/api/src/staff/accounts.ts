import { accounts, agencies, groups, invitations, mail, sessions, type Account, type Database } from '@samordning/db'
import { Grant, INVITED_FOR, RECOVERY_FOR, holds, later, may, type Resource, type Slug } from '@samordning/domain'
import { z } from 'zod'
import { refuse } from '../faults.ts'
import { found } from '../trpc.ts'
import type { SignedIn, StaffContext } from './context.ts'
import { FreeMail, FreeName } from './free-text.ts'
import { invitationMail, recoveryMail, securityMail } from './mail-texts.ts'
import { noteAccount } from './noting.ts'
import { linkTo } from './sessions.ts'
import { kept, newToken } from './tokens.ts'
import { own, router, staffProcedure } from './trpc.ts'

const DAY_MS = 24 * 60 * 60_000
const Nothing = z.strictObject({}).default({})
const Id = z.strictObject({ id: z.string().max(100) })
const Grants = z.array(Grant).max(50)
const Invited = z.strictObject({ mail: FreeMail, name: FreeName, locale: z.enum(['sv', 'en']), grants: Grants.min(1) })

type Asked = { ctx: StaffContext & SignedIn; input: { id: string } }

/** Accounts: who has one, as what, and who is invited. */
export const accountsRouter = router({
  /** All accounts that one may see, by name: an administrator all, a coordinator those of the group, others their own. */
  list: staffProcedure('own.use', Nothing, own).query(async ({ ctx }) => {
    const all = await accounts.list(ctx.db)
    return all.filter((account) => maySee(ctx, account)).map(inShort)
  }),

  /** One account: roles, ways to sign in, sessions. 404 when there is none. */
  get: staffProcedure('account.read', Id, resourceOf).query(async ({ ctx, input: { id } }) => {
    const account = found(await accounts.find(ctx.db, id), 'account')
    const secrets = await accounts.secretsOf(ctx.db, id)
    const open = (await sessions.list(ctx.db, id)).filter((session) => holds(session, ctx.now))
    return {
      ...inShort(account),
      passkeys: (await accounts.listPasskeys(ctx.db, id)).length,
      hasPassphrase: secrets?.passwordHash != null,
      recoveryCodes: (await accounts.listRecoveryCodes(ctx.db, id)).length,
      sessions: open.map(({ device, created, seen }) => ({ device, created, seen })),
    }
  }),

  /** Invitations that can still be used, the latest first. */
  invitations: staffProcedure('own.use', Nothing, own).query(async ({ ctx }) => {
    const open = await invitations.listOpen(ctx.db, ctx.now)
    const visible = open.filter((one) => may(ctx.actor, 'account.invite', { groups: groupsIn(one.grants) }))
    return visible.map(({ id, mail: to, name, grants, created, expires, account }) => {
      return { id, mail: to, name, grants, created, expires, isRecovery: account !== null }
    })
  }),

  /**
   * Invites somebody by mail: a link that works once, for seven days. A coordinator invites members of the group. The answer holds
   * the link too, for where no mail is sent.
   */
  invite: staffProcedure('account.invite', Invited, ({ input }) => ({ groups: groupsIn(input.grants) })).mutation(
    async ({ ctx, input }) => {
      await checkGrants(ctx.db, input.grants)
      if (await accounts.findByMail(ctx.db, input.mail))
        refuse('CONFLICT', 'There is an account with this address', {
          reason: 'has-account',
          fields: { mail: HAS_ACCOUNT },
        })
      const token = newToken()
      const link = linkTo(ctx, token)
      const expires = later(ctx.now, INVITED_FOR)
      await ctx.db.transaction().execute(async (tx) => {
        const { locale, ...invited } = input
        const from = { account: null, invitedBy: ctx.account.id, created: ctx.now, expires }
        await invitations.insert(tx, { id: kept(token), ...invited, ...from })
        const text = invitationMail({ ...input, locale }, { link, days: INVITED_FOR / DAY_MS, by: ctx.account.name })
        await mail.enqueue(tx, { ...text, at: ctx.now })
        const detail = { name: input.name, after: { grants: input.grants } }
        await noteAccount(tx, ctx, { act: 'account.invited', about: null, detail })
      })
      ctx.mailIsWaiting()
      return { link, expires }
    },
  ),

  /** Takes an invitation back. 404 when it can't be used any more. */
  cancelInvitation: staffProcedure('account.invite', Id, async ({ ctx, input }) => {
    const invitation = await openInvitation(ctx, input.id)
    return { groups: groupsIn(invitation.grants) }
  }).mutation(async ({ ctx, input: { id } }) => {
    const { name } = await openInvitation(ctx, id)
    await ctx.db.transaction().execute(async (tx) => {
      found((await invitations.cancel(tx, id, ctx.now)) || undefined, 'invitation')
      await noteAccount(tx, ctx, { act: 'account.invitation-cancelled', about: null, detail: { name } })
    })
  }),

  /** Gives somebody other roles. Dangerous. Their next request is judged by the new ones. */
  setRoles: staffProcedure('account.change', z.strictObject({ ...Id.shape, grants: Grants }), resourceOf).mutation(
    async ({ ctx, input: { id, grants } }) => {
      await checkGrants(ctx.db, grants)
      await ctx.db.transaction().execute(async (tx) => {
        const account = found(await accounts.find(tx, id), 'account')
        await accounts.setRoles(tx, id, { grants, at: ctx.now })
        await keepAnAdministrator(tx)
        const detail = { name: account.name, before: { grants: account.grants }, after: { grants } }
        await noteAccount(tx, ctx, { act: 'account.roles-changed', about: id, detail })
        await mail.enqueue(tx, { ...securityMail(account, 'roles'), at: ctx.now })
      })
      ctx.mailIsWaiting()
    },
  ),

  /** Ends all of somebody's sessions. They are over at their next request. */
  endSessions: staffProcedure('account.end-sessions', Id, resourceOf).mutation(async ({ ctx, input: { id } }) => {
    const { name } = found(await accounts.find(ctx.db, id), 'account')
    const ended = await ctx.db.transaction().execute(async (tx) => {
      const count = await sessions.endAll(tx, id)
      await noteAccount(tx, ctx, { act: 'account.sessions-ended', about: id, detail: { name, note: `${count}` } })
      return count
    })
    return { ended }
  }),

  /** Closes an account, and ends its sessions; what its person did stays. Dangerous. */
  close: staffProcedure('account.change', Id, resourceOf).mutation(async ({ ctx, input: { id } }) => {
    const { name } = found(await accounts.find(ctx.db, id), 'account')
    await ctx.db.transaction().execute(async (tx) => {
      await accounts.close(tx, id, ctx.now)
      await keepAnAdministrator(tx)
      await sessions.endAll(tx, id)
      await noteAccount(tx, ctx, { act: 'account.closed', about: id, detail: { name } })
    })
  }),

  /** Opens a closed account again. Dangerous. */
  reopen: staffProcedure('account.change', Id, resourceOf).mutation(async ({ ctx, input: { id } }) => {
    const { name } = found(await accounts.find(ctx.db, id), 'account')
    await ctx.db.transaction().execute(async (tx) => {
      await accounts.close(tx, id, null)
      await noteAccount(tx, ctx, { act: 'account.reopened', about: id, detail: { name } })
    })
  }),

  /**
   * For somebody who has lost every way in, once the administrator has made sure who they are: a link by mail to choose new ones, for
   * 30 minutes. Dangerous. The link is not in the answer: an administrator must not be able to become somebody else.
   */
  sendRecovery: staffProcedure('account.change', Id, resourceOf).mutation(async ({ ctx, input: { id } }) => {
    const account = found(await accounts.find(ctx.db, id), 'account')
    const token = newToken()
    const expires = later(ctx.now, RECOVERY_FOR)
    await ctx.db.transaction().execute(async (tx) => {
      const { mail: to, name } = account
      const from = { account: id, invitedBy: ctx.account.id, created: ctx.now, expires }
      await invitations.insert(tx, { id: kept(token), mail: to, name, grants: [], ...from })
      await mail.enqueue(tx, { ...recoveryMail(account, linkTo(ctx, token)), at: ctx.now })
      await noteAccount(tx, ctx, { act: 'account.recovery-sent', about: id, detail: { name } })
    })
    ctx.mailIsWaiting()
    return { expires }
  }),
})

const HAS_ACCOUNT = {
  sv: 'Det finns redan ett konto med den här adressen. Ändra dess roller i stället.',
  en: 'There is already an account with this address. Change its roles instead.',
}

function inShort({ id, name, mail: address, locale, created, closed, grants }: Account) {
  return { id, name, mail: address, locale, created, closed, grants }
}

/** What an account belongs to: itself, and the groups that its roles are limited to. */
async function resourceOf({ ctx, input: { id } }: Asked): Promise<Resource> {
  const account = await accounts.find(ctx.db, id)
  return { account: id, groups: (account?.grants ?? []).flatMap((grant) => grant.group ?? []) }
}

/** The groups whose coordinator may give all of these roles: only members can be invited by a coordinator, and only one group's. */
export function groupsIn(grants: readonly Grant[]): Slug[] {
  const given = new Set(grants.map((grant) => (grant.role === 'member' ? grant.group : null)))
  const [group] = given
  return given.size === 1 && group != null ? [group] : []
}

function maySee(ctx: StaffContext & SignedIn, { id, grants }: Account) {
  return may(ctx.actor, 'account.read', { account: id, groups: grants.flatMap((grant) => grant.group ?? []) })
}

async function openInvitation(ctx: StaffContext, id: string) {
  const invitation = await invitations.find(ctx.db, id)
  const isOpen = invitation?.used === null && invitation.cancelled === null && ctx.now < invitation.expires
  return found(isOpen ? invitation : undefined, 'invitation')
}

/** 400 for a role in a group, or for an agency, that is not there. */
export async function checkGrants(db: Database, grants: readonly Grant[]) {
  const at = { db, known: null }
  const heads = new Set((await groups.listHeads(at)).map((group) => group.slug))
  const wanted = grants.flatMap((grant) => grant.agency ?? [])
  const bodies = new Set((await agencies.list(at, wanted)).map((agency) => agency.slug))
  const isThere = (grant: Grant) =>
    (grant.group === null || heads.has(grant.group)) && (grant.agency === null || bodies.has(grant.agency))
  if (grants.every(isThere)) return
  refuse('BAD_REQUEST', 'No such group or agency', { reason: 'no-such-thing', fields: { grants: NOT_THERE } })
}

const NOT_THERE = { sv: 'Gruppen eller myndigheten finns inte.', en: 'There is no such group or agency.' }

/** Whoever locks the last administrator out locks everybody out. */
async function keepAnAdministrator(tx: Database) {
  const all = await accounts.list(tx)
  const isLeft = all.some((one) => one.closed === null && one.grants.some((grant) => grant.role === 'administrator'))
  if (!isLeft) refuse('CONFLICT', 'Somebody has to be administrator', { reason: 'last-administrator' })
}
