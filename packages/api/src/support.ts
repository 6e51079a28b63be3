import { people } from '@samordning/db'
import { Audience, mayHold, standing } from '@samordning/domain'
import { z } from 'zod'
import { agencyRefs } from './names.ts'
import { publicProcedure, router } from './trpc.ts'

export const supportRouter = router({
  /** Lines and services that somebody can turn to today, in the order they should be shown; `audience` keeps those for one caller. */
  lines: publicProcedure
    .input(z.object({ audience: Audience.optional() }).prefault({}))
    .query(async ({ ctx, input }) => {
      const { audience } = input
      const all = await people.listSupportLines(ctx)
      const lines = all
        .filter((line) => mayHold(line, ctx.today))
        .filter((line) => audience === undefined || line.audiences.includes(audience))
      const ref = await agencyRefs(
        ctx,
        lines.flatMap((line) => line.owners.map((owner) => owner.agency)),
        ctx.today,
      )
      return {
        items: lines.map((line) => ({
          ...line,
          owners: line.owners.map((owner) => ({
            ...owner,
            agency: ref(owner.agency),
            standing: standing(owner, ctx.today),
          })),
          fallbacks: line.fallbacks.flatMap((slug) =>
            all.filter((other) => other.slug === slug).map(({ name, number }) => ({ slug, name, number })),
          ),
        })),
      }
    }),
})
