import { publicProcedure, router } from './trpc.ts'

/** Everything that may be asked through the public door: one router per noun. */
export const appRouter = router({
  // A router per noun is added here: `counties: countiesRouter,`
  site: router({
    /** The day that "today" means in every answer of this request, in Europe/Stockholm. */
    today: publicProcedure.query(({ ctx }) => ({ today: ctx.today })),
  }),
})

export type AppRouter = typeof appRouter
