import { supportLines } from '@samordning/db'
import {
  Audience,
  mayHold,
  standing,
  stateOn,
  termsOn,
  type Period,
  type Standing,
  type SupportLine,
  type SupportLineTerms,
} from '@samordning/domain'
import { z } from 'zod'
import { agenciesBySlug, refTo } from './names.ts'
import { namesWhile, termDays, timesOf, whole, type Times } from './times.ts'
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
      const all = await supportLines.list(ctx)
      const isFor = ({ audiences }: SupportLineTerms) => audience === undefined || audiences.includes(audience)
      const wanted = all.filter((line) => line.terms.some(isFor))
      const then = all.filter((line) => mayHold(line, ctx.on))
      const bodies = await agenciesBySlug(
        ctx,
        wanted.flatMap((line) => [...line.owners.map((owner) => owner.agency), line.lastAssured?.by ?? null]),
      )
      const namesOf = (line: SupportLine) =>
        line.owners.flatMap(({ agency }) => namesWhile(bodies.get(agency), (day) => mayHold(line, day)))
      const assuredBy = ({ lastAssured }: Pick<SupportLine, 'lastAssured'>) =>
        lastAssured !== null && lastAssured.on <= ctx.on
          ? {
              ...lastAssured,
              by: lastAssured.by === null ? null : refTo(lastAssured.by, bodies.get(lastAssured.by), ctx.on),
            }
          : null
      return {
        items: then
          .filter((line) => wanted.includes(line))
          .map((line) => stateOn(line, ctx.on))
          .filter((line) => audience === undefined || line.audiences.includes(audience))
          .map((line) => ({
            ...line,
            standing: standingOf(line, ctx),
            lastAssured: assuredBy(line),
            owners: line.owners.map((owner) => ({
              ...owner,
              agency: refTo(owner.agency, bodies.get(owner.agency), ctx.on),
              standing: standing(owner, ctx.on),
            })),
            fallbacks: line.fallbacks.flatMap((slug) =>
              then
                .filter((other) => other.slug === slug)
                .map((other) => termsOn(other, ctx.on))
                .map(({ name, number }) => ({ slug, name, number })),
            ),
          })),
        times: timesOf(ctx, [
          ...all,
          ...wanted.flatMap((line) => [...line.owners, ...namesOf(line), ...termDays(line, whole)]),
        ]),
      }
    }),
})

function standingOf(line: Period, { on, today }: Pick<Times, 'on' | 'today'>): Standing {
  const isUnsure = on < today && line.from === null
  return isUnsure ? 'may-hold' : standing(line, on)
}
