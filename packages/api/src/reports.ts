import { agencies, assignments, reports } from '@samordning/db'
import { Nature, ReportKind, Slug } from '@samordning/domain'
import { z } from 'zod'
import { conflictsAbout } from './doubts.ts'
import { listInput, toList, windowOf } from './lists.ts'
import { agencyRefs, countyCodeOf, countyRefs } from './names.ts'
import { badInput, found, publicProcedure, router } from './trpc.ts'
import { Year } from './year.ts'

export const reportsRouter = router({
  /** The library, newest first. `county` and `publisher` are address names, `year` that of publication. */
  list: publicProcedure
    .input(
      z
        .object({ kind: ReportKind.optional(), county: Slug.optional(), year: Year.optional(), publisher: Slug.optional(), ...listInput })
        .prefault({}),
    )
    .query(async ({ ctx, input }) => {
      const { kind, year, publisher } = input
      const county = await countyCodeOf(ctx.db, input.county)
      if (publisher !== undefined && !(await agencies.find(ctx.db, publisher))) badInput('publisher', `"${publisher}" is not an agency`)
      const filter = {
        ...(kind !== undefined && { kind }),
        ...(county !== undefined && { county }),
        ...(year !== undefined && { year }),
        ...(publisher !== undefined && { publisher }),
      }
      const page = await reports.list(ctx.db, filter, windowOf(input))
      const ref = await agencyRefs(ctx.db, page.rows.flatMap((row) => row.publishers), ctx.today)
      const toCounties = await countyRefs(ctx.db)
      return toList(page, (row) => {
        const { body, ...report } = row
        return { ...report, hasText: body.length > 0, publishers: row.publishers.map(ref), counties: toCounties(row.counties) }
      })
    }),

  /** What the library can be filtered by: years and publishers that it has. */
  facets: publicProcedure.query(async ({ ctx }) => {
    const publishers = await reports.listPublishers(ctx.db)
    const ref = await agencyRefs(ctx.db, publishers, ctx.today)
    return { years: await reports.listYears(ctx.db), publishers: publishers.map(ref) }
  }),

  /** One report with its text, when there is one. 404 when there is none. */
  get: publicProcedure.input(z.object({ slug: Slug })).query(async ({ ctx, input }) => {
    const report = found(await reports.find(ctx.db, input.slug), 'report')
    const ref = await agencyRefs(ctx.db, report.publishers, ctx.today)
    const assignment = report.assignment === null ? undefined : await assignments.find(ctx.db, report.assignment)
    return {
      report,
      publishers: report.publishers.map(ref),
      counties: (await countyRefs(ctx.db))(report.counties),
      assignment: assignment ? { slug: assignment.slug, title: assignment.title } : null,
      conflicts: await conflictsAbout(ctx.db, report.provenance.fact),
    }
  }),
})

export const statisticsRouter = router({
  /** Every figure with its unit, population, period, nature and source; `nature` keeps those of one kind. */
  list: publicProcedure.input(z.object({ nature: Nature.optional() }).prefault({})).query(async ({ ctx, input }) => {
    const all = await reports.listStatistics(ctx.db, input.nature === undefined ? {} : { nature: input.nature })
    const items = []
    for (const statistic of all) {
      const report = statistic.report === null ? undefined : await reports.find(ctx.db, statistic.report)
      items.push({ ...statistic, report: report ? { slug: report.slug, title: report.title } : null })
    }
    return { items }
  }),
})
