import { happenings, news, reports } from '@samordning/db'
import { Slug, eventTime, standing, type CalendarDate, type Happening } from '@samordning/domain'
import { z } from 'zod'
import { conflictsAbout } from './doubts.ts'
import { listInput, toList, windowOf } from './lists.ts'
import { agencyRefs, countyCodeOf, countyRefs } from './names.ts'
import { found, publicProcedure, router } from './trpc.ts'
import { Year } from './year.ts'

const ALL = { limit: 100, after: null }

export const eventsRouter = router({
  /** Events, series, campaigns and channels, newest first, undated ones last, each with where it lies in time today. */
  list: publicProcedure
    .input(
      z
        .object({
          kind: z.enum(['event', 'series', 'campaign', 'channel']).optional(),
          county: Slug.optional(),
          year: Year.optional(),
          ...listInput,
        })
        .prefault({}),
    )
    .query(async ({ ctx, input }) => {
      const { kind, year } = input
      const county = await countyCodeOf(ctx.db, input.county)
      const filter = {
        ...(kind !== undefined && { kind }),
        ...(county !== undefined && { county }),
        ...(year !== undefined && { year }),
      }
      const page = await happenings.list(ctx.db, filter, windowOf(input))
      return toList(page, (happening) => ({ ...happening, time: timeOf(happening, ctx.today) }))
    }),

  /** One event, series, campaign or channel with what belongs to it. 404 when there is none. */
  get: publicProcedure.input(z.object({ slug: Slug })).query(async ({ ctx, input }) => {
    const happening = found(await happenings.find(ctx.db, input.slug), 'event')
    const { slug } = happening
    const ref = await agencyRefs(ctx.db, happening.organisers, ctx.today)
    const above = [
      happening.kind === 'event' ? happening.series : null,
      happening.kind === 'event' || happening.kind === 'series' ? happening.campaign : null,
    ].filter((one) => one !== null)
    const occurrencesOf = happening.kind === 'series' ? slug : happening.kind === 'event' ? happening.series : null
    const occurrences = occurrencesOf === null ? [] : (await happenings.list(ctx.db, { series: occurrencesOf }, ALL)).rows
    const inCampaign = happening.kind === 'campaign' ? (await happenings.list(ctx.db, { campaign: slug }, ALL)).rows : []
    const inNews = (await news.list(ctx.db, {}, ALL)).rows.filter((item) => item.related.happenings.includes(slug))
    const about = []
    for (const report of happening.reports) about.push(found(await reports.find(ctx.db, report), 'report'))
    return {
      happening,
      time: timeOf(happening, ctx.today),
      organisers: happening.organisers.map(ref),
      counties: (await countyRefs(ctx.db))(happening.counties),
      partOf: (await happenings.listBySlug(ctx.db, above)).map(({ slug, title, kind }) => ({ slug, title, kind })),
      occurrences: occurrences.toReversed().map((one) => ({ ...one, time: timeOf(one, ctx.today) })),
      inCampaign: inCampaign.map(({ slug, title, kind }) => ({ slug, title, kind })),
      reports: about.map(({ slug, title }) => ({ slug, title })),
      news: inNews.map(({ slug, headline, date }) => ({ slug, headline, date })),
      conflicts: await conflictsAbout(ctx.db, happening.provenance.fact),
    }
  }),
})

/** Where it lies in time: a series has no days of its own. */
function timeOf(happening: Happening, today: CalendarDate) {
  switch (happening.kind) {
    case 'event':
      return eventTime(happening, today)
    case 'series':
      return 'unknown' as const
    case 'campaign':
    case 'channel':
      return ({ holds: 'ongoing', 'may-hold': 'unknown', 'does-not-hold': 'past' } as const)[standing(happening, today)]
  }
}
