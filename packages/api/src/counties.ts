import { counties, groups, happenings, news, people, reports } from '@samordning/db'
import {
  Slug,
  compareSwedish,
  countyNameOn,
  formationOf,
  hasBegun,
  mayHold,
  standing,
  stateOn,
  termsOn,
  type CalendarDate,
  type County,
  type CountyChange,
  type PublicGroup,
} from '@samordning/domain'
import { z } from 'zod'
import { asPublic } from './appointments.ts'
import { cut, listInput } from './lists.ts'
import { bodiesIn, countsOf, groupFacts, membersOf } from './members.ts'
import { agencyRef, bodiesOf, countyRef } from './names.ts'
import { happenedOn, namesWhile, shownFrom, termDays, timesOf, upTo } from './times.ts'
import { datedProcedure, found, router } from './trpc.ts'

const MANY_COUNTIES = 21
const NEWEST = { limit: 5, after: null }
const wholeList = { ...listInput, limit: listInput.limit.default(21) }

export const countiesRouter = router({
  /**
   * The 21 counties in Swedish alphabetical order, all unless `limit` says less, each with the groups known on a day.
   * Each bears the name of the day; `isFormed` is false for one that was not there yet.
   */
  list: datedProcedure.input(z.object(wholeList).prefault({})).query(async ({ ctx, input }) => {
    const [all, known, municipalities, changes] = [
      await counties.list(ctx.db),
      (await groups.listHeads(ctx)).filter((group) => group.level === 'county'),
      await counties.listMunicipalities(ctx.db),
      await counties.listChanges(ctx),
    ]
    const ofCounty = Map.groupBy(municipalities, (municipality) => municipality.county)
    const rows = all.map((county) => ({
      ...countyRef(county),
      ...countyNameOn(county, changes, ctx.on),
      letter: county.letter,
      seat: county.seat,
      isFormed: isFormedOn(county, changes, ctx.on),
      municipalities: ofCounty.get(county.code)?.length ?? 0,
      provenance: county.provenance,
      groups: known
        .filter((group) => hasBegun(group, ctx.on) && mayHold(group, ctx.on))
        .map((group) => stateOn(group, ctx.on))
        .filter((group) => group.counties.includes(county.code))
        .map(({ slug, name }) => ({ slug, name })),
    }))
    return {
      ...cut(
        rows.sort((a, b) => compareSwedish(a.shortName, b.shortName)),
        input,
      ),
      times: timesOf(ctx, [
        ...known,
        ...known.flatMap((group) => termDays(group, ({ name, counties }) => [name, counties])),
        ...happenedOn(changes.filter((change) => change.isFormation || change.renamedFrom)),
      ]),
    }
  }),

  /**
   * One county on a day: board, groups and coordinators then, what had happened to it by then (`changes`) and what happened
   * later (`laterChanges`), and the newest reports, events and news of that day. 404 when there is none, or its board was not known.
   */
  get: datedProcedure.input(z.object({ slug: Slug })).query(async ({ ctx, input }) => {
    const all = await counties.list(ctx.db)
    const county = found(
      all.find((one) => one.slug === input.slug),
      'county',
    )
    const covering = await groups.list(ctx, { county: county.code })
    const appointments = (await people.listAppointments(ctx)).filter((one) => one.counties.includes(county.code))
    const bodies = await bodiesOf(ctx, [county.board, ...bodiesIn(covering), ...appointments.map((one) => one.agency)])
    const board = found(bodies.find(county.board), 'county board')
    const contacts = await people.listContactPoints(ctx, [board.slug])
    // What holds for all counties alike says nothing of this one.
    const changes = (await counties.listChanges(ctx)).filter(
      (change) => change.counties.includes(county.code) && change.counties.length < MANY_COUNTIES,
    )
    const filter = { county: county.code, ...upTo(ctx) }
    const coverIt = (group: PublicGroup) => termsOn(group, ctx.on).counties.includes(county.code)
    const groupsThen = covering.filter((group) => hasBegun(group, ctx.on) && coverIt(group))
    const { website, orgNumber } = termsOn(board, ctx.on)
    return {
      county: { ...county, ...countyNameOn(county, changes, ctx.on) },
      isFormed: isFormedOn(county, changes, ctx.on),
      times: timesOf(ctx, [
        ...covering.flatMap((group) => groupFacts(group, bodies)),
        ...namesWhile(board, () => true),
        ...termDays(board, ({ website, orgNumber }) => [website, orgNumber]),
        ...contacts,
        ...appointments,
        ...appointments.flatMap((one) => namesWhile(bodies.find(one.agency ?? ''), (day) => mayHold(one, day))),
        ...happenedOn(changes),
        ...shownFrom(await counties.listHappenedDays(ctx, county.code)),
      ]),
      /** All counties, for the map. */
      all: all.map((one) => ({ ...countyRef(one), ...countyNameOn(one, changes, ctx.on), letter: one.letter })),
      board: { ...agencyRef(board, ctx.on), website, orgNumber },
      contacts: contacts.filter((contact) => mayHold(contact, ctx.on)),
      municipalities: (await counties.listMunicipalities(ctx.db, county.code)).sort((a, b) =>
        compareSwedish(a.name, b.name),
      ),
      groups: groupsThen
        .filter((group) => group.level === 'county' || group.level === 'regional')
        .map((group) => ({
          ...stateOn(group, ctx.on),
          standing: standing(group, ctx.on),
          members: membersOf(group, bodies, ctx),
          count: countsOf(group, ctx.on),
        })),
      networks: groupsThen
        .filter((group) => group.level === 'network')
        .map((group) => ({ slug: group.slug, name: termsOn(group, ctx.on).name })),
      appointments: appointments
        .filter((one) => hasBegun(one, ctx.on))
        .map((one) => ({
          ...asPublic(one, ctx.on),
          agency: one.agency === null ? null : bodies.ref(one.agency, ctx.on),
        })),
      changes: changes.filter((change) => hasBegun({ from: change.on }, ctx.on)),
      laterChanges: changes.filter((change) => !hasBegun({ from: change.on }, ctx.on)),
      reports: (await reports.list(ctx, filter, NEWEST)).rows,
      events: (await happenings.list(ctx, filter, NEWEST)).rows,
      news: (await news.list(ctx, filter, NEWEST)).rows,
    }
  }),
})

function isFormedOn({ code }: County, changes: readonly CountyChange[], on: CalendarDate): boolean {
  const formation = formationOf(code, changes)
  return formation === undefined || hasBegun({ from: formation.on }, on)
}
