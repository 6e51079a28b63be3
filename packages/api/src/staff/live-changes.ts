import { accounts, sessions } from '@samordning/db'
import { holds } from '@samordning/domain'
import { z } from 'zod'
import type { SignedIn, StaffContext } from './context.ts'
import { own, router, staffProcedure } from './trpc.ts'

/** What others do, as they do it. */
export const liveRouter = router({
  /** Each change from now on: what it is about, and by whom. Ends when the session does. */
  changes: staffProcedure('own.use', z.strictObject({}).default({}), own).subscription(async function* ({
    ctx,
    signal,
  }) {
    for await (const told of ctx.live.hear(signal)) {
      // What is told may be told to nobody whose session has ended since.
      if (!(await goesOn(ctx))) return
      // Who has a text open is told to those who have it open too: `documents.beside`.
      if (told.kind !== 'presence') yield told
    }
  }),
})

/** Whether the session that asked is still open. @NOTE It may have another token by now: it is known by whose it is, and since when. */
export async function goesOn({ db, clock, session: { account, created } }: StaffContext & SignedIn): Promise<boolean> {
  const all = await sessions.list(db, account)
  const isOpen = all.some((session) => session.created === created && holds(session, clock()))
  return isOpen && (await accounts.find(db, account))?.closed === null
}
