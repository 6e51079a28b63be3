import { accounts, mail, trail, type Database } from '@samordning/db'
import type { Act } from '@samordning/domain'
import { z } from 'zod'
import { refuse } from '../faults.ts'
import { found } from '../trpc.ts'
import type { SignedIn, StaffContext } from './context.ts'
import { router, staffProcedure } from './trpc.ts'

const Id = z.strictObject({ id: z.int().positive() })
const Asked = z.strictObject({
  limit: z.int().min(1).max(200).default(50),
  /** `nextCursor` of the part before. */
  cursor: z.int().positive().optional(),
})

/** Mail on its way: what waits, what was sent, what could not be. */
export const outboxRouter = router({
  /** Mails, the latest first, without what they say. */
  list: staffProcedure('outbox.read', Asked).query(async ({ ctx, input: { limit, cursor } }) => {
    const rows = await mail.list(ctx.db, { limit: limit + 1, before: cursor })
    const items = rows.slice(0, limit)
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
  }),

  /**
   * What a mail says that has not been sent, told in the trail: it may be an invitation, whose link lets somebody in. Dangerous.
   * 404 when there is none; 409 when it has been sent: then what it said is gone. 403 when it is to somebody who has an account: what leads
   * back into it is for nobody else.
   */
  open: staffProcedure('outbox.open', Id).mutation(async ({ ctx, input: { id } }) => {
    return ctx.db.transaction().execute(async (tx) => {
      const one = found(await mail.find(tx, id), 'mail')
      if (one.state === 'sent') refuse('CONFLICT', 'The mail has been sent', { reason: 'already-sent' })
      if (await accounts.findByMail(tx, one.to))
        refuse('FORBIDDEN', 'The mail is to somebody who has an account', { reason: 'goes-to-account' })
      await note(tx, ctx, { act: 'mail.read', id })
      return one
    })
  }),

  /** Has a mail tried again at once. 404 when there is none; 409 when it has been sent. */
  resend: staffProcedure('outbox.resend', Id).mutation(async ({ ctx, input: { id } }) => {
    await ctx.db.transaction().execute(async (tx) => {
      found(await mail.find(tx, id), 'mail')
      if (!(await mail.sendAgain(tx, id, ctx.now)))
        refuse('CONFLICT', 'The mail has been sent', { reason: 'already-sent' })
      await note(tx, ctx, { act: 'mail.resent', id })
    })
    ctx.mailIsWaiting()
  }),
})

async function note(tx: Database, ctx: StaffContext & SignedIn, { act, id }: { act: Act; id: number }) {
  await trail.append(tx, { at: ctx.now, act, kind: 'mail', subject: String(id), actor: ctx.account.id, detail: {} })
}
