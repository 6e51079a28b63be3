import { glossary } from '@samordning/db'
import { publicProcedure, router } from './trpc.ts'

export const glossaryRouter = router({
  /**
   * The terms of the field by their address names: what each means here, in own words, the provision it comes from, what it
   * must not be taken for (`distinctFrom`, said by one of the two), and words that are not used for it.
   */
  list: publicProcedure.query(async ({ ctx }) => ({ items: await glossary.list(ctx.db) })),
})
