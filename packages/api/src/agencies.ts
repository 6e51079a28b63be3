import { agencies, assignments, groups, people, reports } from '@samordning/db'
import { AgencyKind, Slug, compareSwedish, existsOn, lineOf, nameOn, slugOf, standing } from '@samordning/domain'
import { z } from 'zod'
import { asPublic } from './appointments.ts'
import { conflictsAbout } from './doubts.ts'
import { cut, listInput } from './lists.ts'
import { agencyRef, agencyRefs, countyCodeOf, countyRefs } from './names.ts'
import { found, publicProcedure, router } from './trpc.ts'

const MANY = { limit: 50, after: null }

export const agenciesRouter = router({
  /** Bodies by the name they have today, in Swedish order. `query` matches present and earlier names; `county` is an address name; `total` counts all that match. */
  list: publicProcedure
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
      const rows = (await agencies.list(ctx))
        .filter((agency) => input.kind === undefined || agency.kind === input.kind)
        .filter((agency) => county === undefined || agency.counties.includes(county))
        .filter((agency) => allNames(agency.names).some((name) => slugOf(name).includes(wanted)))
        .map((agency) => ({
          ...agencyRef(agency, ctx.today),
          kind: agency.kind,
          from: agency.from,
          until: agency.until,
          standing: existsOn(agency, ctx.today),
          earlierNames: agency.names.filter((name) => name !== nameOn(agency, ctx.today)).map((name) => name.name),
          provenance: agency.provenance,
        }))
      return {
        ...cut(
          rows.sort((a, b) => compareSwedish(a.name.sv, b.name.sv)),
          input,
        ),
        total: rows.length,
      }
    }),

  /** One body: names over time, its line of successions, units, groups it sits in or convenes, assignments, reports. 404 when there is none. */
  get: publicProcedure.input(z.object({ slug: Slug })).query(async ({ ctx, input }) => {
    const agency = found(await agencies.find(ctx, input.slug), 'agency')
    const line = lineOf(agency.slug, await agencies.listSuccessions(ctx))
    const units = await agencies.listUnits(ctx, agency.slug)
    const appointments = await people.listAppointments(ctx, { agency: agency.slug })
    const inLine = new Set([agency.slug, ...line.flatMap((step) => [step.from, step.to ?? []]).flat()])
    const bodies = await agencies.list(ctx, [...inLine])
    const ref = await agencyRefs(ctx, [...units, agency.partOf, ...inLine], ctx.today)
    const taking = await groups.list(ctx, { body: agency.slug })
    const ofAgency = (one: { agency: string }) => one.agency === agency.slug
    return {
      agency,
      name: nameOn(agency, ctx.today).name,
      standing: existsOn(agency, ctx.today),
      counties: (await countyRefs(ctx.db))(agency.counties),
      partOf: agency.partOf === null ? null : ref(agency.partOf),
      units: units.map(ref),
      line: line.map((step) => ({ ...step, from: ref(step.from), to: step.to === null ? null : ref(step.to) })),
      /** The bodies of the line, itself among them, with all their names. */
      bodies: bodies.map(({ slug, names, from, until }) => ({ slug, names, from, until })),
      groups: taking.flatMap((group) =>
        group.members
          .filter(ofAgency)
          .map((member) => ({ slug: group.slug, name: group.name, ...member, standing: standing(member, ctx.today) })),
      ),
      convenes: taking.flatMap((group) =>
        group.conveners
          .filter(ofAgency)
          .map((one) => ({ slug: group.slug, name: group.name, ...one, standing: standing(one, ctx.today) })),
      ),
      appointments: appointments.map((one) => asPublic(one, ctx.today)),
      contacts: await people.listContactPoints(ctx, [agency.slug]),
      assignments: (await assignments.list(ctx, { receiver: agency.slug }, MANY)).rows,
      reports: (await reports.list(ctx.db, { publisher: agency.slug }, MANY)).rows,
      conflicts: await conflictsAbout(ctx.db, agency.provenance.fact),
    }
  }),
})

function allNames(names: { name: { sv: string; en?: string | undefined }; aliases: string[] }[]): string[] {
  return names.flatMap(({ name, aliases }) => [name.sv, name.en ?? '', ...aliases])
}
