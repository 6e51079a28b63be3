import { groups, people, type Known } from '@samordning/db'
import {
  Slug,
  changeDays,
  compareSwedish,
  convenersOn,
  hasBegun,
  mayHold,
  standing,
  type CoordinationGroup,
} from '@samordning/domain'
import { z } from 'zod'
import { asPublic } from './appointments.ts'
import { compared, groupParts } from './comparisons.ts'
import { conflictsAbout } from './doubts.ts'
import { cut, listInput } from './lists.ts'
import { bodiesIn, groupFacts, membersOf } from './members.ts'
import { bodiesOf, countyCodeOf, countyRefs } from './names.ts'
import { happenedOn, timesOf } from './times.ts'
import { datedProcedure, found, router, twoDaysProcedure } from './trpc.ts'

const Level = z.enum(['county', 'regional', 'national', 'network'])
const LEVELS = Level.options

export const groupsRouter = router({
  /**
   * Groups and networks that were there by a day, those that had ended marked by `standing`: the counties' first, then by
   * name. `county` is a county's address name.
   */
  list: datedProcedure
    .input(z.object({ level: Level.optional(), county: Slug.optional(), ...listInput }).prefault({}))
    .query(async ({ ctx, input }) => {
      const county = await countyCodeOf(ctx.db, input.county)
      const all = (await groups.list(ctx, county === undefined ? {} : { county })).filter(
        (group) => input.level === undefined || group.level === input.level,
      )
      const refs = await countyRefs(ctx.db)
      const rows = all
        .filter((group) => hasBegun(group, ctx.on))
        .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || compareSwedish(a.name.sv, b.name.sv))
        .map((group) => ({
          slug: group.slug,
          name: group.name,
          level: group.level,
          from: group.from,
          until: group.until,
          standing: standing(group, ctx.on),
          focus: group.focus,
          counties: refs(group.counties),
          members: group.members.filter((member) => hasBegun(member, ctx.on)).length,
          provenance: group.provenance,
        }))
      const starts = all.flatMap(({ members }) => members).map(({ from }) => ({ from, until: null }))
      return { ...cut(rows, input), times: timesOf(ctx, [...all, ...starts]) }
    }),

  /**
   * One group on a day: its members then with the names they had and what has become of them, conveners, what had
   * happened, text. `times` has the days on which something changes. 404 when there is none, or none was known.
   */
  get: datedProcedure.input(z.object({ slug: Slug })).query(async ({ ctx, input }) => {
    const group = found(await groups.find(ctx, input.slug), 'coordination group')
    const bodies = await bodiesOf(ctx, bodiesIn([group]))
    const appointments = await contactsOf(ctx, group)
    return {
      group: { ...group, history: group.history.filter(({ on }) => hasBegun({ from: on }, ctx.on)) },
      times: timesOf(ctx, [...groupFacts(group, bodies), ...appointments, ...happenedOn(group.history)]),
      standing: standing(group, ctx.on),
      counties: (await countyRefs(ctx.db))(group.counties),
      members: membersOf(group, bodies, ctx),
      conveners: convenersOn(group, ctx.on).map((one) => ({
        ...one,
        agency: bodies.ref(one.agency, ctx.on),
        standing: standing(one, ctx.on),
      })),
      contacts: appointments.filter((one) => mayHold(one, ctx.on)).map((one) => asPublic(one, ctx.on)),
      conflicts: await conflictsAbout(ctx.db, group.provenance.fact),
    }
  }),

  /**
   * One group on two days: its parts on each, and what was added, removed or renamed, or became more or less sure, from the
   * one to the other. `days` has those on which any of it changes. 400 for a second day before the first, 404 when there is none.
   */
  compare: twoDaysProcedure.input(z.object({ slug: Slug })).query(async ({ ctx, input: { slug, from, until } }) => {
    const group = found(await groups.find(ctx, slug), 'coordination group')
    const bodies = await bodiesOf(ctx, bodiesIn([group]))
    const parts = (on: typeof from) => groupParts(group, bodies, { on, today: ctx.today })
    return {
      slug,
      name: group.name,
      existed: { from: group.from, until: group.until },
      from,
      until,
      ...compared(parts(from), parts(until)),
      days: changeDays(groupFacts(group, bodies)),
    }
  }),
})

/** Persons in an office for the group's counties. */
async function contactsOf(at: Known, group: CoordinationGroup) {
  return (await people.listAppointments(at)).filter(
    (one) => one.counties.some((code) => group.counties.includes(code)) && one.office !== 'other',
  )
}
