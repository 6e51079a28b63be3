import { agencies, assignments, counties, news, reports, surveyReports } from '@samordning/db'
import { Nature, ReportKind, Slug, compareSwedish, type Statistic } from '@samordning/domain'
import { z } from 'zod'
import { conflictsAbout } from './doubts.ts'
import { withEdition } from './editions.ts'
import { lawNotesOn } from './law-notes.ts'
import { listInput, toList, windowOf } from './lists.ts'
import { agencyRefs, countyCodeOf, countyRef, countyRefs } from './names.ts'
import { hadHappened, shownFrom, timesOf, type Times } from './times.ts'
import { badInput, datedProcedure, knownProcedure, publicProcedure, router } from './trpc.ts'
import { Year } from './year.ts'

const MANY = { limit: 100, after: null }

export const reportsRouter = router({
  /** The library, newest first. `county` and `publisher` are address names, `year` that of publication. */
  list: publicProcedure
    .input(
      z
        .object({
          kind: ReportKind.optional(),
          county: Slug.optional(),
          year: Year.optional(),
          publisher: Slug.optional(),
          ...listInput,
        })
        .prefault({}),
    )
    .query(async ({ ctx, input }) => {
      const { kind, year, publisher } = input
      const county = await countyCodeOf(ctx.db, input.county)
      if (publisher !== undefined && !(await agencies.find(ctx, publisher)))
        badInput('publisher', `"${publisher}" is not an agency`)
      const filter = {
        ...(kind !== undefined && { kind }),
        ...(county !== undefined && { county }),
        ...(year !== undefined && { year }),
        ...(publisher !== undefined && { publisher }),
      }
      const page = await reports.list(ctx, filter, windowOf(input))
      const ref = await agencyRefs(
        ctx,
        page.rows.flatMap((row) => row.publishers),
        ctx.today,
      )
      const toCounties = await countyRefs(ctx.db)
      const frozen = await surveyReports.listFrozen(
        ctx,
        page.rows.map(({ slug }) => slug),
      )
      return toList(page, (row) => {
        const { body, ...report } = row
        return {
          ...report,
          hasText: body.length > 0 || frozen.has(row.slug),
          publishers: row.publishers.map(ref),
          counties: toCounties(row.counties),
        }
      })
    }),

  /** What the library can be filtered by: all counties, and the years and publishers that it has. */
  facets: publicProcedure.query(async ({ ctx }) => {
    const publishers = await reports.listPublishers(ctx)
    const ref = await agencyRefs(ctx, publishers, ctx.today)
    const all = (await counties.list(ctx.db)).map(countyRef)
    return {
      years: await reports.listYears(ctx),
      counties: all.sort((a, b) => compareSwedish(a.shortName, b.shortName)),
      publishers: publishers.map(ref).sort((a, b) => compareSwedish(a.name.sv, b.name.sv)),
    }
  }),

  /** One report with its text, when there is one, and what readers are told of its editions. 404 when there is none, or it was withdrawn. */
  get: knownProcedure.input(z.object({ slug: Slug })).query(async ({ ctx, input }) => {
    const address = { kind: 'report' as const, slug: input.slug }
    const { text: report, edition, files } = await withEdition(ctx, address, await reports.find(ctx, input.slug))
    const ref = await agencyRefs(ctx, report.publishers, ctx.today)
    const assignment = report.assignment === null ? undefined : await assignments.find(ctx, report.assignment)
    const inNews = (await news.list(ctx, { report: report.slug }, MANY)).rows
    return {
      report,
      edition,
      files,
      publishers: report.publishers.map(ref),
      counties: (await countyRefs(ctx.db))(report.counties),
      assignment: assignment ? { slug: assignment.slug, title: assignment.title } : null,
      news: inNews.map(({ slug, headline, date }) => ({ slug, headline, date })),
      conflicts: await conflictsAbout(ctx.db, report.provenance.fact),
      lawNotes: await lawNotesOn(ctx, report),
    }
  }),
})

export const statisticsRouter = router({
  /**
   * Every figure with its unit, population, period, nature and source; `nature` keeps those of one kind. On a day that has
   * been: figures about time up to then, also those that were worked out later, and none that nobody knows the time of.
   */
  list: datedProcedure.input(z.object({ nature: Nature.optional() }).prefault({})).query(async ({ ctx, input }) => {
    const all = await reports.listStatistics(ctx, input.nature === undefined ? {} : { nature: input.nature })
    const shown = all.map((statistic) => upToDay(statistic, ctx)).filter((statistic) => statistic !== null)
    const slugs = new Set(all.map((statistic) => statistic.report).filter((slug) => slug !== null))
    const titles = new Map(
      (await reports.listBySlug(ctx, [...slugs])).map(({ slug, title }) => [slug, { slug, title }]),
    )
    return {
      items: shown.map((statistic) => ({ ...statistic, report: titles.get(statistic.report ?? '') ?? null })),
      times: timesOf(ctx, shownFrom(all.flatMap(({ period, figures }) => [period, ...figures.map(({ on }) => on)]))),
    }
  }),
})

/** A figure without a time of its own has that of the whole. */
function upToDay(statistic: Statistic, day: Pick<Times, 'on' | 'today'>): Statistic | null {
  const figures = statistic.figures.filter(({ on }) => hadHappened(on ?? statistic.period, day))
  return figures.length > 0 ? { ...statistic, figures } : null
}
