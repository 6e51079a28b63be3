import { accounts, sessions } from '@samordning/db'
import { DANGEROUS, DomainError, holds, isConfirmed, later, may, type Action, type Resource } from '@samordning/domain'
import { initTRPC, TRPCError } from '@trpc/server'
import { z } from 'zod'
import { reasonOf, refuse, toldOf } from '../faults.ts'
import type { SignedIn, StaffContext } from './context.ts'
import { fieldsOf } from './fields.ts'
import { noteAccount } from './noting.ts'
import { kept } from './tokens.ts'
import { isWellFormed } from './well-formed.ts'

/** What a procedure needs; `open`: nobody has to be signed in. */
type Meta = { action: Action | 'open' }

const t = initTRPC
  .context<StaffContext>()
  .meta<Meta>()
  .create({
    isDev: false,
    sse: { ping: { enabled: true, intervalMs: 20_000 } },
    errorFormatter({ shape, error }) {
      const told = toldOf(shape, error)
      if (!(error.cause instanceof z.ZodError)) return told
      return { ...told, data: { ...told.data, fields: fieldsOf(error.cause) } }
    },
  })

export const router = t.router
export const createStaffCallerFactory = t.createCallerFactory

const procedure = t.procedure.use(async ({ next, getRawInput }) => {
  if (!isWellFormed(await getRawInput()))
    refuse('BAD_REQUEST', 'There is half a character in it', { reason: 'not-text' })
  const result = await next()
  if (!result.ok && result.error.cause instanceof DomainError) {
    const { message, cause } = result.error
    throw new TRPCError({ code: 'UNPROCESSABLE_CONTENT', message, cause })
  }
  return result
})

/** Anybody may ask: signing in, and what an invitation leads to. */
export const openProcedure = procedure.meta({ action: 'open' })

/** How stale `seen` may get before it is written again, in milliseconds. */
const SEEN_EVERY = 30_000

const signedIn = procedure.use(async ({ ctx, path, next }) => {
  const somebody = await whoIsIt(ctx)
  if (!somebody) refuse('UNAUTHORIZED', 'Nobody is signed in', { reason: 'sign-in-needed' })
  const result = await next({ ctx: { ...ctx, ...somebody } })
  if (!result.ok && reasonOf(result.error) === 'not-yours') await noteRefused({ ...ctx, ...somebody }, path)
  return result
})

/** Somebody wanted what their roles do not include. */
async function noteRefused(ctx: StaffContext & SignedIn, path: string) {
  const { id } = ctx.account
  if (!(await ctx.throttle.isNoted(`access.refused:${id}`))) return
  const detail = { note: path }
  await ctx.db.transaction().execute((tx) => noteAccount(tx, ctx, { act: 'access.refused', about: id, detail }))
}

/**
 * Somebody who is signed in and may do this, to what `resourceOf` says that it is done to: the work is handed it as `ctx.resource`.
 *
 * @throws 401 when nobody is signed in; 403 when they may not, or when the act is dangerous and the second factor has not been given again
 */
export function staffProcedure<I extends z.ZodType>(
  action: Action,
  input: I,
  resourceOf: (asked: {
    ctx: StaffContext & SignedIn
    input: z.output<I>
  }) => Resource | Promise<Resource> = () => ({}),
) {
  return signedIn
    .meta({ action })
    .input(input)
    .use(async ({ ctx, input: asked, next }) => {
      const resource = await resourceOf({ ctx, input: asked as z.output<I> })
      judge(ctx, action, resource)
      return next({ ctx: { resource } })
    })
}

/** Lets pass what the table of roles lets pass. */
export function judge({ actor, session, now }: StaffContext & SignedIn, action: Action, resource: Resource): void {
  if (!may(actor, action, resource)) refuse('FORBIDDEN', 'Your roles do not include this', { reason: 'not-yours' })
  if (DANGEROUS.has(action) && !isConfirmed(session.confirmed, now))
    refuse('FORBIDDEN', 'Give your second factor again', { reason: 'confirm-needed' })
}

/** The same for what is asked without a procedure, since it comes or goes as a stream. @throws as a `staffProcedure` does */
export async function admit(ctx: StaffContext, action: Action): Promise<StaffContext & SignedIn> {
  const somebody = await whoIsIt(ctx)
  if (!somebody) refuse('UNAUTHORIZED', 'Nobody is signed in', { reason: 'sign-in-needed' })
  const who = { ...ctx, ...somebody }
  try {
    judge(who, action, {})
  } catch (error) {
    if (error instanceof TRPCError && reasonOf(error) === 'not-yours') await noteRefused(who, action)
    throw error
  }
  return who
}

/** One's own account. */
export function own({ ctx }: { ctx: SignedIn }): Resource {
  return { account: ctx.account.id }
}

/** Who holds the token, when the session still holds. One that has run out is ended. */
export async function whoIsIt(ctx: StaffContext): Promise<SignedIn | null> {
  if (ctx.token === null) return null
  const session = await sessions.find(ctx.db, kept(ctx.token))
  if (!session) return null
  const account = await accounts.find(ctx.db, session.account)
  if (!account || account.closed !== null || !holds(session, ctx.now)) {
    await endSession(ctx, session)
    return null
  }
  const isStale = later(session.seen, SEEN_EVERY) <= ctx.now
  if (isStale && !ctx.isBackground) await sessions.see(ctx.db, session.id, ctx.now)
  return { session, account, actor: { account: account.id, grants: account.grants } }
}

async function endSession({ db, now }: StaffContext, { id, account }: { id: string; account: string }) {
  await db.transaction().execute(async (tx) => {
    // Of several requests that find it so, one ends it.
    if (!(await sessions.end(tx, id))) return
    await noteAccount(tx, { now }, { act: 'session.ended', about: account, detail: { note: 'ran out' } })
  })
}
