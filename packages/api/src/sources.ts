import { sources } from '@samordning/db'
import { Slug, slugOf, type Citation } from '@samordning/domain'
import { z } from 'zod'
import { asPublic } from './doubts.ts'
import { found, publicProcedure, router } from './trpc.ts'

export const sourcesRouter = router({
  /** Every document, register and site that facts come from, and how many facts lean on each. */
  list: publicProcedure.query(async ({ ctx }) => ({ items: await sources.list(ctx.db) })),

  /**
   * One source, how many facts lean on it, and where it says otherwise than another. Its slug is its key as an address name
   * ("WEB:bra.se" is web-bra-se). 404 when there is none.
   */
  get: publicProcedure.input(z.object({ slug: Slug })).query(async ({ ctx, input }) => {
    const all = await sources.list(ctx.db)
    const source = found(
      all.find(({ key }) => slugOf(key) === input.slug),
      'source',
    )
    const conflicts = (await sources.listConflicts(ctx.db)).map(asPublic)
    const cites = (cited: readonly Citation[]) => cited.some((citation) => citation.source === source.key)
    return { source, conflicts: conflicts.filter(({ claims }) => claims.some((claim) => cites(claim.sources))) }
  }),

  /** Where sources disagree: all values and the resolution. About a person's name, the resolution only. */
  conflicts: publicProcedure.query(async ({ ctx }) => ({ items: (await sources.listConflicts(ctx.db)).map(asPublic) })),

  /** What was looked for and could not be confirmed. */
  openQuestions: publicProcedure.query(async ({ ctx }) => ({ items: await sources.listOpenQuestions(ctx.db) })),
})
