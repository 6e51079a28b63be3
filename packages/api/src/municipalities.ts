import { agencies, counties, groups, people } from '@samordning/db'
import { compareSwedish, slugOf, termsOn, whomToTurnTo, type CountyCode, type Municipality } from '@samordning/domain'
import { z } from 'zod'
import { asPublic } from './appointments.ts'
import { listInput } from './lists.ts'
import { agencyRef, countyRef } from './names.ts'
import { termDays, timesOf } from './times.ts'
import { datedProcedure, router } from './trpc.ts'

export const municipalitiesRouter = router({
  /**
   * Municipalities whose name begins with the query, then those that contain it (å ä ö or their plain forms), each with
   * whom to turn to there on a day; `board` is null where it was not known.
   */
  find: datedProcedure
    .input(z.object({ query: z.string().trim().min(1).max(100), limit: listInput.limit }))
    .query(async ({ ctx, input }) => {
      const matches = bestMatches(await counties.listMunicipalities(ctx.db), input.query).slice(0, input.limit)
      const all = await counties.list(ctx.db)
      const known = {
        counties: all,
        groups: await groups.listHeads(ctx),
        appointments: await people.listAppointments(ctx),
      }
      const some = all.filter((county) => matches.some((one) => one.county === county.code))
      const boards = await agencies.list(
        ctx,
        some.map((county) => county.board),
      )
      const items = matches.flatMap((municipality) => {
        const county = some.find((one) => one.code === municipality.county)
        const turnTo = whomToTurnTo(municipality.code, known, ctx.on)
        if (!county || !turnTo) return []
        const board = boards.find((one) => one.slug === turnTo.board)
        return {
          code: municipality.code,
          name: municipality.name,
          county: countyRef(county),
          turnTo: {
            board: board ? { ...agencyRef(board, ctx.on), website: termsOn(board, ctx.on).website } : null,
            groups: known.groups
              .filter((group) => turnTo.groups.includes(group.slug))
              .map((group) => ({ slug: group.slug, name: termsOn(group, ctx.on).name })),
            regionalCoordinators: turnTo.regionalCoordinators.map((one) => asPublic(one, ctx.on)),
          },
        }
      })
      const isInSome = (one: { counties: readonly CountyCode[] }) =>
        some.some((county) => one.counties.includes(county.code))
      const around = known.groups.filter(({ terms }) => terms.some(isInSome))
      const coordinators = known.appointments.filter((one) => one.office === 'regional-coordinator')
      return {
        items,
        times: timesOf(ctx, [
          ...coordinators.filter(isInSome),
          ...around,
          ...around.flatMap((group) => termDays(group, ({ name, counties }) => [name, counties])),
          ...boards.flatMap((board) => [...board.names, ...termDays(board, ({ website }) => website)]),
        ]),
      }
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
