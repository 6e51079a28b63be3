import { agencies, counties, groups, people } from '@samordning/db'
import { compareSwedish, slugOf, whomToTurnTo, type Municipality } from '@samordning/domain'
import { z } from 'zod'
import { asPublic } from './appointments.ts'
import { listInput } from './lists.ts'
import { agencyRef, countyRef } from './names.ts'
import { publicProcedure, router } from './trpc.ts'

export const municipalitiesRouter = router({
  /**
   * Municipalities whose name begins with the query, then those that contain it (å ä ö or their plain forms),
   * each with whom to turn to there today.
   */
  find: publicProcedure
    .input(z.object({ query: z.string().trim().min(1).max(100), limit: listInput.limit }))
    .query(async ({ ctx, input }) => {
      const matches = bestMatches(await counties.listMunicipalities(ctx.db), input.query).slice(0, input.limit)
      const all = await counties.list(ctx.db)
      const known = {
        counties: all,
        groups: await groups.list(ctx),
        appointments: await people.listAppointments(ctx),
      }
      const boards = new Map(
        (
          await agencies.list(
            ctx,
            all.map((county) => county.board),
          )
        ).map((one) => [one.slug, one]),
      )
      const items = matches.flatMap((municipality) => {
        const county = all.find((one) => one.code === municipality.county)
        const turnTo = whomToTurnTo(municipality.code, known, ctx.today)
        const board = turnTo && boards.get(turnTo.board)
        if (!county || !board) return []
        return {
          code: municipality.code,
          name: municipality.name,
          county: countyRef(county),
          turnTo: {
            board: { ...agencyRef(board, ctx.today), website: board.website },
            groups: known.groups
              .filter((group) => turnTo.groups.includes(group.slug))
              .map(({ slug, name }) => ({ slug, name })),
            regionalCoordinators: turnTo.regionalCoordinators.map((one) => asPublic(one, ctx.today)),
          },
        }
      })
      return { items }
    }),
})

function bestMatches(all: readonly Municipality[], query: string): Municipality[] {
  const wanted = slugOf(query)
  if (wanted === '') return []
  const byName = all.toSorted((a, b) => compareSwedish(a.name, b.name))
  const starts = byName.filter((one) => slugOf(one.name).startsWith(wanted))
  const contains = byName.filter((one) => slugOf(one.name).includes(wanted) && !starts.includes(one))
  return [...starts, ...contains]
}
