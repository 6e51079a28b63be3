import { groups, people } from '@samordning/db'
import { Slug, compareSwedish, convenersOn, mayHold, standing } from '@samordning/domain'
import { z } from 'zod'
import { asPublic } from './appointments.ts'
import { conflictsAbout } from './doubts.ts'
import { cut, listInput } from './lists.ts'
import { membersOf } from './members.ts'
import { agencyRefs, countyCodeOf, countyRefs } from './names.ts'
import { happenedOn, timesOf } from './times.ts'
import { datedProcedure, found, publicProcedure, router } from './trpc.ts'

const Level = z.enum(['county', 'regional', 'national', 'network'])
const LEVELS = Level.options

export const groupsRouter = router({
  /** Groups and networks: the counties' first, then by name. `county` is a county's address name. */
  list: publicProcedure
    .input(z.object({ level: Level.optional(), county: Slug.optional(), ...listInput }).prefault({}))
    .query(async ({ ctx, input }) => {
      const county = await countyCodeOf(ctx.db, input.county)
      const all = await groups.list(ctx, county === undefined ? {} : { county })
      const refs = await countyRefs(ctx.db)
      const rows = all
        .filter((group) => input.level === undefined || group.level === input.level)
        .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || compareSwedish(a.name.sv, b.name.sv))
        .map((group) => ({
          slug: group.slug,
          name: group.name,
          level: group.level,
          from: group.from,
          until: group.until,
          standing: standing(group, ctx.today),
          focus: group.focus,
          counties: refs(group.counties),
          members: group.members.length,
          provenance: group.provenance,
        }))
      return cut(rows, input)
    }),

  /**
   * One group on a day: its members then with the names they had and what has become of them, conveners, what had
   * happened, text. `times` has the days on which something changes. 404 when there is none, or none was known.
   */
  get: datedProcedure.input(z.object({ slug: Slug })).query(async ({ ctx, input }) => {
    const group = found(await groups.find(ctx, input.slug), 'coordination group')
    const conveners = await agencyRefs(
      ctx,
      group.conveners.map((one) => one.agency),
      ctx.on,
    )
    const appointments = (await people.listAppointments(ctx)).filter(
      (one) => one.counties.some((code) => group.counties.includes(code)) && one.office !== 'other',
    )
    const history = group.history.filter(({ on }) => mayHold({ from: on, until: null }, ctx.on))
    return {
      group: { ...group, history },
      times: timesOf(ctx, [group, ...group.members, ...group.conveners, ...appointments, ...happenedOn(group.history)]),
      standing: standing(group, ctx.on),
      counties: (await countyRefs(ctx.db))(group.counties),
      members: (await membersOf(ctx, [group]))(group),
      conveners: convenersOn(group, ctx.on).map((one) => ({
        ...one,
        agency: conveners(one.agency),
        standing: standing(one, ctx.on),
      })),
      contacts: appointments.filter((one) => mayHold(one, ctx.on)).map((one) => asPublic(one, ctx.on)),
      conflicts: await conflictsAbout(ctx.db, group.provenance.fact),
    }
  }),
})
