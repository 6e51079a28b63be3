import { agencies, assignments, reports } from '@samordning/db'
import {
  AgencyKind,
  Slug,
  allNames,
  bodyNamed,
  compareSwedish,
  existsOn,
  hasBegun,
  mayHold,
  nameOn,
  slugOf,
  standing,
  stateOn,
  termsOn,
  type Agency,
  type AgencyTerms,
  type CalendarDate,
  type Period,
} from '@samordning/domain'
import { z } from 'zod'
import { aroundOf, factsOf, isSeen, seatsOf, unitsOn, wholeOn } from './agency-around.ts'
import { asPublic } from './appointments.ts'
import { agencyParts, ceasedBy, compared } from './comparisons.ts'
import { conflictsAbout } from './doubts.ts'
import { cut, listInput } from './lists.ts'
import { agencyRef, becameOf, countyCodeOf, countyRefs } from './names.ts'
import {
  hadHappened,
  happenedOn,
  isStartKnown,
  isTold,
  shownDays,
  shownFrom,
  termDays,
  timesOf,
  whole as wholeTerms,
} from './times.ts'
import { datedProcedure, found, router, twoDaysProcedure } from './trpc.ts'

const MANY = { limit: 50, after: null }

export const agenciesRouter = router({
  /**
   * Bodies that were there by a day, by the name they had, in Swedish order; those that had ended are marked by `standing`.
   * `query` matches every name they ever had; `county` is an address name. Last come those of which nobody knows
   * whether they were there that early (`isStartKnown` is false); `total` counts all others that match.
   */
  list: datedProcedure
    .input(
      z
        .object({
          kind: AgencyKind.optional(),
          county: Slug.optional(),
          query: z.string().trim().max(100).optional(),
          ...listInput,
        })
        .prefault({}),
    )
    .query(async ({ ctx, input }) => {
      const county = await countyCodeOf(ctx.db, input.county)
      const wanted = slugOf(input.query ?? '')
      const isWanted = ({ kind, counties }: AgencyTerms) =>
        (input.kind === undefined || kind === input.kind) && (county === undefined || counties.includes(county))
      const known = await agencies.list(ctx)
      const all = known
        .filter((agency) => agency.terms.some(isWanted))
        .filter((agency) => allNames(agency).some((name) => slugOf(name).includes(wanted)))
      // When the whole list begins: a filter may leave nothing that has a day.
      const timesOfAll = timesOf(ctx, periodsOf(known))
      const rows = all
        .filter((agency) => isTold(agency, timesOfAll) && isWanted(termsOn(agency, ctx.on)))
        .map((agency) => ({
          ...agencyRef(agency, ctx.on),
          kind: termsOn(agency, ctx.on).kind,
          from: agency.from,
          until: agency.until,
          standing: existsOn(agency, ctx.on),
          isStartKnown: isStartKnown(agency, ctx),
          earlierNames: namesBy(agency, ctx.on)
            .filter((name) => name !== nameOn(agency, ctx.on))
            .map(({ name }) => name),
          provenance: agency.provenance,
        }))
        .sort((a, b) => Number(b.isStartKnown) - Number(a.isStartKnown) || compareSwedish(a.name.sv, b.name.sv))
      return {
        ...cut(rows, input),
        total: rows.filter((row) => row.isStartKnown).length,
        times: timesOf(ctx, [
          ...periodsOf(all),
          ...all.flatMap((agency) => termDays(agency, (terms) => [terms.kind, isWanted(terms)])),
        ]),
      }
    }),

  /**
   * One body on a day: its names by then, its whole line of successions, the units it had, the groups it had sat in or
   * convened, what it had been asked to do and had published. `times` has the days on which something changes.
   * 404 when there is none, or none was known.
   */
  get: datedProcedure.input(z.object({ slug: Slug })).query(async ({ ctx, input }) => {
    const around = await aroundOf(ctx, input.slug)
    const { agency, line, inLine, ref, appointments, contacts } = around
    const seats = seatsOf(agency, around.groups, ctx.on)
    const whole = wholeOn(around, ctx.on)
    const then = stateOn(agency, ctx.on)
    const asked = (await assignments.list(ctx, { receiver: agency.slug }, MANY)).rows
    const published = (await reports.list(ctx, { publisher: agency.slug }, MANY)).rows
    const begun = <T extends Period>(some: readonly T[]) =>
      some.filter((one) => hasBegun(one, ctx.on)).map((one) => ({ ...one, standing: standing(one, ctx.on) }))
    return {
      agency: { ...then, names: namesBy(agency, ctx.on) },
      name: nameOn(agency, ctx.on).name,
      times: timesOf(ctx, [
        ...factsOf(around),
        ...termDays(agency, wholeTerms),
        ...happenedOn(line),
        ...shownFrom([...asked.map(({ decided }) => decided), ...published.map((one) => one.published)]),
      ]),
      standing: existsOn(agency, ctx.on),
      isStartKnown: isStartKnown(agency, ctx) || isSeen([...seats.member, ...seats.convener, ...appointments], ctx.on),
      counties: (await countyRefs(ctx.db))(then.counties),
      partOf: whole ? agencyRef(whole, ctx.on) : null,
      units: unitsOn(around, ctx.on)
        .filter((unit) => hasBegun(unit, ctx.on))
        .map((unit) => agencyRef(unit, ctx.on)),
      line: line.map((step) => ({
        ...step,
        from: ref(step.from, ctx.on),
        to: step.to === null ? null : ref(step.to, ctx.on),
      })),
      /** The bodies of the line, itself among them, with all their names. */
      bodies: inLine.map(({ slug, names, from, until }) => ({ slug, names, from, until })),
      groups: begun(seats.member),
      convenes: begun(seats.convener),
      appointments: appointments
        .filter((one) => hasBegun(agency, ctx.on) && hasBegun(one, ctx.on))
        .map((one) => asPublic(one, ctx.on)),
      contacts: contacts.filter((contact) => mayHold(contact, ctx.on)),
      assignments: asked.filter(({ decided }) => hadHappened(decided, ctx)),
      reports: published.filter((one) => hadHappened(one.published, ctx)),
      conflicts: await conflictsAbout(ctx.db, agency.provenance.fact),
    }
  }),

  /**
   * One body on two days: its parts on each, and what was added, removed or renamed, or became more or less sure, from the
   * one to the other. `days` has those on which any of it changes. 400 for a second day before the first, 404 when there is none.
   */
  compare: twoDaysProcedure.input(z.object({ slug: Slug })).query(async ({ ctx, input: { slug, from, until } }) => {
    const around = await aroundOf(ctx, slug)
    const parts = (on: CalendarDate) => agencyParts(around, on)
    return {
      slug,
      name: nameOn(around.agency, until).name,
      existed: { from: around.agency.from, until: around.agency.until },
      from,
      until,
      ...compared(parts(from), parts(until), ({ role }) =>
        role === 'itself'
          ? ceasedBy(around.agency, until, () => becameOf(slug, { successions: around.line, ref: around.ref }, until))
          : null,
      ),
      days: shownDays(factsOf(around)),
    }
  }),

  /**
   * The body that a name stands for, in plain letters as in an address or as it is written: any name or alias that it has
   * had. Where several have had it, the one that bore it on the day. 404 when there is none, or the day does not decide.
   */
  named: datedProcedure.input(z.object({ name: z.string().max(200) })).query(async ({ ctx, input }) => {
    const agency = found(bodyNamed(input.name, await agencies.list(ctx), ctx.on), 'agency')
    return agencyRef(agency, ctx.on)
  }),
})

/** When bodies were there, and bore their names. */
function periodsOf(bodies: readonly Agency[]): Period[] {
  return bodies.flatMap((agency) => [agency, ...agency.names])
}

/** The names that a body had had by a day. */
function namesBy(agency: Agency, on: CalendarDate) {
  return agency.names.filter((name) => hasBegun(name, on))
}
