import { agencies, counties, groups, happenings, news, people, reports } from '@samordning/db'
import { Slug, compareSwedish, mayHold, standing } from '@samordning/domain'
import { z } from 'zod'
import { asPublic } from './appointments.ts'
import { cut, listInput } from './lists.ts'
import { membersOf } from './members.ts'
import { agencyRef, agencyRefs, countyRef } from './names.ts'
import { found, publicProcedure, router } from './trpc.ts'

const MANY_COUNTIES = 21
const NEWEST = { limit: 5, after: null }
const wholeList = { ...listInput, limit: listInput.limit.default(21) }

export const countiesRouter = router({
  /** The 21 counties in Swedish alphabetical order, all unless `limit` says less, each with its known groups. Days are those of today. */
  list: publicProcedure.input(z.object(wholeList).prefault({})).query(async ({ ctx, input }) => {
    const [all, known, municipalities] = [
      await counties.list(ctx.db),
      await groups.list(ctx),
      await counties.listMunicipalities(ctx.db),
    ]
    const ofCounty = Map.groupBy(municipalities, (municipality) => municipality.county)
    const rows = all.map((county) => ({
      ...countyRef(county),
      letter: county.letter,
      seat: county.seat,
      municipalities: ofCounty.get(county.code)?.length ?? 0,
      provenance: county.provenance,
      groups: known
        .filter(
          (group) => group.level === 'county' && group.counties.includes(county.code) && mayHold(group, ctx.today),
        )
        .map(({ slug, name }) => ({ slug, name })),
    }))
    return cut(
      rows.sort((a, b) => compareSwedish(a.shortName, b.shortName)),
      input,
    )
  }),

  /** One county: board, groups, coordinators, municipalities, and its newest reports, events and news. 404 when there is none. */
  get: publicProcedure.input(z.object({ slug: Slug })).query(async ({ ctx, input }) => {
    const county = found(await counties.find(ctx.db, input.slug), 'county')
    const board = found(await agencies.find(ctx, county.board), 'county board')
    const covering = await groups.list(ctx, { county: county.code })
    const appointments = (await people.listAppointments(ctx)).filter((one) => one.counties.includes(county.code))
    const members = await membersOf(ctx, covering)
    const ref = await agencyRefs(
      ctx,
      appointments.map((one) => one.agency),
      ctx.today,
    )
    return {
      county,
      board: { ...agencyRef(board, ctx.today), website: board.website, orgNumber: board.orgNumber },
      contacts: (await people.listContactPoints(ctx, [board.slug])).filter((contact) => mayHold(contact, ctx.today)),
      municipalities: (await counties.listMunicipalities(ctx.db, county.code)).sort((a, b) =>
        compareSwedish(a.name, b.name),
      ),
      groups: covering
        .filter((group) => group.level === 'county' || group.level === 'regional')
        .map((group) => ({ ...group, standing: standing(group, ctx.today), members: members(group) })),
      networks: covering.filter((group) => group.level === 'network').map(({ slug, name }) => ({ slug, name })),
      appointments: appointments.map((one) => ({
        ...asPublic(one, ctx.today),
        agency: one.agency === null ? null : ref(one.agency),
      })),
      // What holds for all counties alike says nothing of this one.
      changes: (await counties.listChanges(ctx)).filter(
        (change) => change.counties.includes(county.code) && change.counties.length < MANY_COUNTIES,
      ),
      reports: (await reports.list(ctx.db, { county: county.code }, NEWEST)).rows,
      events: (await happenings.list(ctx.db, { county: county.code }, NEWEST)).rows,
      news: (await news.list(ctx.db, { county: county.code }, NEWEST)).rows,
    }
  }),
})
