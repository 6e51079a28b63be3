import { groups, people, siteTexts, type Known } from '@samordning/db'
import {
  Slug,
  compareSwedish,
  convenersOn,
  hasBegun,
  mayHold,
  standing,
  stateOn,
  termsOn,
  type CountyCode,
  type PublicGroup,
} from '@samordning/domain'
import { z } from 'zod'
import { asPublic } from './appointments.ts'
import { ceasedBy, compared, groupParts } from './comparisons.ts'
import { conflictsAbout } from './doubts.ts'
import { cut, listInput } from './lists.ts'
import { bodiesIn, countsOf, groupFacts, membersOf } from './members.ts'
import { bodiesOf, countyCodeOf, countyRefs } from './names.ts'
import { happenedOn, isStartKnown, isTold, shownDays, termDays, timesOf } from './times.ts'
import { datedProcedure, found, router, twoDaysProcedure } from './trpc.ts'
import { writtenText } from './written-text.ts'

const Level = z.enum(['county', 'regional', 'national', 'network'])
const LEVELS = Level.options

export const groupsRouter = router({
  /**
   * Groups and networks that were there by a day, those that had ended marked by `standing`: the counties' first, then by
   * name. `isStartKnown` is false for one of which nobody knows whether it was there that early; `members` counts the
   * certain and the possible ones of the day. `county` is a county's address name.
   */
  list: datedProcedure
    .input(z.object({ level: Level.optional(), county: Slug.optional(), ...listInput }).prefault({}))
    .query(async ({ ctx, input }) => {
      const county = await countyCodeOf(ctx.db, input.county)
      const all = (await groups.list(ctx, county === undefined ? {} : { county })).filter(
        (group) => input.level === undefined || group.level === input.level,
      )
      const refs = await countyRefs(ctx.db)
      const times = timesOf(ctx, [
        ...all,
        ...all.flatMap(({ members }) => members),
        ...all.flatMap((group) => termDays(group, ({ name, focus, counties }) => [name, focus, counties])),
      ])
      const rows = all
        .filter((group) => isTold(group, times))
        .map((group) => stateOn(group, ctx.on))
        .filter((group) => county === undefined || group.counties.includes(county))
        .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || compareSwedish(a.name.sv, b.name.sv))
        .map((group) => ({
          slug: group.slug,
          name: group.name,
          level: group.level,
          from: group.from,
          until: group.until,
          standing: standing(group, ctx.on),
          isStartKnown: isStartKnown(group, ctx),
          focus: group.focus,
          counties: refs(group.counties),
          members: countsOf(group, ctx.on),
          provenance: group.provenance,
        }))
      return { ...cut(rows, input), times }
    }),

  /**
   * One group on a day: its members then with the names they had and what has become of them, conveners, what had
   * happened. `written` is what is told of it at length, as it is today. `times` has the days on which something changes. 404 when there is none, or none was known.
   */
  get: datedProcedure.input(z.object({ slug: Slug })).query(async ({ ctx, input }) => {
    const group = found(await groups.find(ctx, input.slug), 'coordination group')
    const bodies = await bodiesOf(ctx, bodiesIn([group]))
    const then = stateOn(group, ctx.on)
    const appointments = await contactsOf(ctx, group)
    const [text] = await siteTexts.listGroupTexts(ctx, [group.slug])
    return {
      group: { ...then, history: group.history.filter(({ on }) => hasBegun({ from: on }, ctx.on)) },
      times: timesOf(ctx, [...groupFacts(group, bodies), ...appointments, ...happenedOn(group.history)]),
      standing: standing(group, ctx.on),
      isStartKnown: isStartKnown(group, ctx),
      counties: (await countyRefs(ctx.db))(then.counties),
      members: membersOf(group, bodies, ctx),
      conveners: convenersOn(group, ctx.on).map((one) => ({
        ...one,
        agency: bodies.ref(one.agency, ctx.on),
        standing: standing(one, ctx.on),
      })),
      contacts: appointments
        .filter((one) => hasBegun(one, ctx.on) && mayHold(one, ctx.on) && isInSome(one, [then]))
        .map((one) => asPublic(one, ctx.on)),
      written: await writtenText(ctx, { kind: 'group-text', slug: group.slug }, text),
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
      name: termsOn(group, until).name,
      existed: { from: group.from, until: group.until },
      from,
      until,
      ...compared(parts(from), parts(until), ({ role, slug }) =>
        role === 'itself' || slug === null
          ? null
          : ceasedBy(bodies.find(slug), until, () => bodies.became(slug, until)),
      ),
      days: shownDays(groupFacts(group, bodies, ({ name }) => name)),
    }
  }),
})

/** Persons in an office for the counties that the group has at some time. */
async function contactsOf(at: Known, group: PublicGroup) {
  return (await people.listAppointments(at)).filter((one) => isInSome(one, group.terms) && one.office !== 'other')
}

type InCounties = { counties: readonly CountyCode[] }

function isInSome({ counties }: InCounties, terms: readonly InCounties[]): boolean {
  return counties.some((code) => terms.some((one) => one.counties.includes(code)))
}
