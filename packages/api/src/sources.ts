import { sources } from '@samordning/db'
import { asPublic } from './doubts.ts'
import { publicProcedure, router } from './trpc.ts'

export const sourcesRouter = router({
  /** Every document, register and site that facts come from, and how many facts lean on each. */
  list: publicProcedure.query(async ({ ctx }) => ({ items: await sources.list(ctx.db) })),

  /** Where sources disagree: all values and the resolution. About a person's name, the resolution only. */
  conflicts: publicProcedure.query(async ({ ctx }) => ({ items: (await sources.listConflicts(ctx.db)).map(asPublic) })),

  /** What was looked for and could not be confirmed. */
  openQuestions: publicProcedure.query(async ({ ctx }) => ({ items: await sources.listOpenQuestions(ctx.db) })),
})
