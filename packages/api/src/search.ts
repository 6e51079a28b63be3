import { search } from '@samordning/db'
import { Locale } from '@samordning/domain'
import { z } from 'zod'
import { publicProcedure, router } from './trpc.ts'

const MOST_HITS = 100

export const searchRouter = router({
  /**
   * Finds what has every word of the query, best first, grouped by kind in the order of each group's best hit.
   * A word finds its inflections and what begins with it; å ä ö and their plain forms find each other.
   * `kind` keeps hits of one kind.
   */
  find: publicProcedure
    .input(
      z.object({
        query: z.string().trim().max(200),
        locale: Locale.default('sv'),
        kind: z.enum(search.SEARCH_KINDS).optional(),
        limit: z.coerce.number().int().min(1).max(MOST_HITS).default(50),
      }),
    )
    .query(async ({ ctx, input }) => {
      const { query, ...options } = input
      const hits = await search.find(ctx.db, query, options)
      const byKind = Map.groupBy(hits, (hit) => hit.kind)
      return { query, total: hits.length, groups: [...byKind].map(([kind, items]) => ({ kind, hits: items })) }
    }),
})
