import { people } from '@samordning/db'
import { Audience, mayHold, standing, type Standing, type SupportLine } from '@samordning/domain'
import { z } from 'zod'
import { agenciesBySlug, refTo } from './names.ts'
import { namesWhile, timesOf, type Times } from './times.ts'
import { datedProcedure, router } from './trpc.ts'

export const supportRouter = router({
  /**
   * Lines and services that somebody could turn to on a day, today unless it says otherwise, in the order they should be
   * shown, each with who ran it then; `audience` keeps those for one caller. A line whose beginning nobody knows may not have
   * been there on a day that has been.
   */
  lines: datedProcedure
    .input(z.object({ audience: Audience.optional() }).prefault({}))
    .query(async ({ ctx, input }) => {
      const { audience } = input
      const all = await people.listSupportLines(ctx)
      const wanted = all.filter((line) => audience === undefined || line.audiences.includes(audience))
      const then = all.filter((line) => mayHold(line, ctx.on))
      const bodies = await agenciesBySlug(
        ctx,
        wanted.flatMap((line) => line.owners.map((owner) => owner.agency)),
      )
      const namesOf = (line: SupportLine) =>
        line.owners.flatMap(({ agency }) => namesWhile(bodies.get(agency), (day) => mayHold(line, day)))
      return {
        items: then
          .filter((line) => wanted.includes(line))
          .map((line) => ({
            ...line,
            standing: standingOf(line, ctx),
            lastAssured: line.lastAssured !== null && line.lastAssured <= ctx.on ? line.lastAssured : null,
            owners: line.owners.map((owner) => ({
              ...owner,
              agency: refTo(owner.agency, bodies.get(owner.agency), ctx.on),
              standing: standing(owner, ctx.on),
            })),
            fallbacks: line.fallbacks.flatMap((slug) =>
              then.filter((other) => other.slug === slug).map(({ name, number }) => ({ slug, name, number })),
            ),
          })),
        times: timesOf(ctx, [...all, ...wanted.flatMap((line) => [...line.owners, ...namesOf(line)])]),
      }
    }),
})

function standingOf(line: SupportLine, { on, today }: Pick<Times, 'on' | 'today'>): Standing {
  const isUnsure = on < today && line.from === null
  return isUnsure ? 'may-hold' : standing(line, on)
}
