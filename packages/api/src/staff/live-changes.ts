import { z } from 'zod'
import { own, router, staffProcedure, whoIsIt } from './trpc.ts'

/** What others do, as they do it. */
export const liveRouter = router({
  /** Each change from now on: what it is about, and by whom. Ends when the session does. */
  changes: staffProcedure('own.use', z.strictObject({}).default({}), own).subscription(async function* ({
    ctx,
    signal,
  }) {
    for await (const told of ctx.live.hear(signal)) {
      // What is told may be told to nobody whose session has ended since.
      if (!(await whoIsIt({ ...ctx, now: ctx.clock(), isBackground: true }))) return
      yield told
    }
  }),
})
