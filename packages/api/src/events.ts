import { counties, happenings, news, reports } from '@samordning/db'
import {
  Slug,
  compareSwedish,
  eventTime,
  seriesTime,
  standing,
  type CalendarDate,
  type Event,
  type Happening,
} from '@samordning/domain'
import { z } from 'zod'
import { conflictsAbout } from './doubts.ts'
import { withEdition } from './editions.ts'
import { lawNotesOn } from './law-notes.ts'
import { listInput, toList, windowOf } from './lists.ts'
import { agencyRefs, countyCodeOf, countyRef, countyRefs } from './names.ts'
import { knownProcedure, publicProcedure, router } from './trpc.ts'
import { Year } from './year.ts'

const MANY = { limit: 100, after: null }

export const eventsRouter = router({
  /**
   * Events, series, campaigns and channels, newest first, undated ones last, each with where it lies in time today.
   * A series stands where its first event does and carries its events; with `isNested` they stand there only.
   */
  list: publicProcedure
    .input(
      z
        .object({
          kind: z.enum(['event', 'series', 'campaign', 'channel']).optional(),
          county: Slug.optional(),
          year: Year.optional(),
          isNested: z.boolean().default(false),
          ...listInput,
        })
        .prefault({}),
    )
    .query(async ({ ctx, input }) => {
      const { kind, year, isNested } = input
      const county = await countyCodeOf(ctx.db, input.county)
      const filter = {
        isNested,
        ...(kind !== undefined && { kind }),
        ...(county !== undefined && { county }),
        ...(year !== undefined && { year }),
      }
      const page = await happenings.list(ctx, filter, windowOf(input))
      const series = page.rows.filter((row) => row.kind === 'series').map((row) => row.slug)
      const eventsOf = Map.groupBy(await happenings.listOccurrences(ctx, series), (event) => event.series)
      return toList(page, (happening) => {
        const occurrences = eventsOf.get(happening.slug) ?? []
        return {
          ...happening,
          time: timeOf(happening, occurrences, ctx.today),
          occurrences: withTimes(occurrences, ctx.today),
        }
      })
    }),

  /** What events can be filtered by: all counties, in Swedish order. */
  facets: publicProcedure.query(async ({ ctx }) => {
    const refs = (await counties.list(ctx.db)).map(countyRef)
    return { counties: refs.sort((a, b) => compareSwedish(a.shortName, b.shortName)) }
  }),

  /**
   * One event, series, campaign or channel with what belongs to it, and what readers are told of its editions. 404 when there is
   * none, or it was withdrawn.
   */
  get: knownProcedure.input(z.object({ slug: Slug })).query(async ({ ctx, input }) => {
    const { slug } = input
    const address = { kind: 'happening' as const, slug }
    const { text: happening, edition, files } = await withEdition(ctx, address, await happenings.find(ctx, slug))
    const ref = await agencyRefs(ctx, happening.organisers, ctx.today)
    const above = [
      happening.kind === 'event' ? happening.series : null,
      happening.kind === 'event' || happening.kind === 'series' ? happening.campaign : null,
    ].filter((one) => one !== null)
    const occurrencesOf = happening.kind === 'series' ? slug : happening.kind === 'event' ? happening.series : null
    const occurrences = occurrencesOf === null ? [] : await happenings.listOccurrences(ctx, [occurrencesOf])
    const inCampaign =
      happening.kind === 'campaign' ? (await happenings.list(ctx, { campaign: slug, isNested: true }, MANY)).rows : []
    const inNews = (await news.list(ctx, { happening: slug }, MANY)).rows
    const about = await reports.listBySlug(ctx, happening.reports)
    return {
      happening,
      edition,
      files,
      time: timeOf(happening, occurrences, ctx.today),
      organisers: happening.organisers.map(ref),
      counties: (await countyRefs(ctx.db))(happening.counties),
      partOf: (await happenings.listBySlug(ctx, above)).map(({ slug, title, kind }) => ({ slug, title, kind })),
      occurrences: withTimes(occurrences, ctx.today),
      inCampaign: inCampaign.toReversed().map(({ slug, title, kind }) => ({ slug, title, kind })),
      reports: about.map(({ slug, title }) => ({ slug, title })),
      news: inNews.map(({ slug, headline, date }) => ({ slug, headline, date })),
      conflicts: await conflictsAbout(ctx.db, happening.provenance.fact),
      lawNotes: await lawNotesOn(ctx, happening),
    }
  }),
})

function withTimes(events: readonly Event[], today: CalendarDate) {
  return events.map((event) => ({ ...event, time: eventTime(event, today) }))
}

/** Where it lies in time: a series has the days of its events. */
function timeOf(happening: Happening, occurrences: readonly Event[], today: CalendarDate) {
  switch (happening.kind) {
    case 'event':
      return eventTime(happening, today)
    case 'series':
      return seriesTime(occurrences, today)
    case 'campaign':
    case 'channel':
      return ({ holds: 'ongoing', 'may-hold': 'unknown', 'does-not-hold': 'past' } as const)[standing(happening, today)]
  }
}
