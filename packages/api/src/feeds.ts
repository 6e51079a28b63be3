import { counties, groups, happenings, news, reports, type Reading } from '@samordning/db'
import {
  CalendarDate,
  Slug,
  isCalendarDate,
  termsOn,
  type CountyCode,
  type FuzzyDate,
  type Happening,
  type LocalText,
  type NewsItem,
  type Report,
} from '@samordning/domain'
import { z } from 'zod'
import { found, publicProcedure, router } from './trpc.ts'

const MOST = 50
const NEWEST = { limit: MOST, after: null }

/** What a feed may be narrowed down to, and what an entry is. */
export const FeedKind = z.enum(['news', 'report', 'happening'])
export type FeedKind = z.infer<typeof FeedKind>

/** A text as those who follow are told of it. */
export type FeedEntry = {
  kind: FeedKind
  slug: string
  title: LocalText
  summary: LocalText
  /** The day it bears as its day of publication; null when it bears none, or less than a day. A happening bears the day it takes place, which is another thing. */
  published: CalendarDate | null
  /** The day on which the platform came to say what it says. */
  updated: CalendarDate
}

export const feedsRouter = router({
  /**
   * The newest news, reports and happenings: all, those of one kind, about one county, or about the counties that a group works in
   * (a group without counties works with all of them). What was changed last comes first; at most 50. `about` is the name of the county
   * or the group. 404 when there is no such county or group.
   */
  list: publicProcedure
    .input(z.object({ kind: FeedKind.optional(), county: Slug.optional(), group: Slug.optional() }).prefault({}))
    .query(async ({ ctx, input }) => {
      const { name, codes } = await placeOf(ctx, input)
      const kinds = input.kind === undefined ? FeedKind.options : [input.kind]
      const filters = codes.length === 0 ? [{}] : codes.map((county) => ({ county }))
      const entries: FeedEntry[] = []
      for (const kind of kinds) for (const filter of filters) entries.push(...(await listers[kind](ctx, filter)))
      const each = new Map(entries.map((entry) => [`${entry.kind}/${entry.slug}`, entry]))
      return { about: name, items: [...each.values()].sort(latestFirst).slice(0, MOST) }
    }),
})

type Place = { name: LocalText | null; codes: readonly CountyCode[] }

async function placeOf(
  ctx: Reading & { on: CalendarDate },
  asked: { county?: string | undefined; group?: string | undefined },
): Promise<Place> {
  if (asked.county !== undefined) {
    const county = found(await counties.find(ctx.db, asked.county), 'county')
    return { name: county.name, codes: [county.code] }
  }
  if (asked.group === undefined) return { name: null, codes: [] }
  const group = found(await groups.find(ctx, asked.group), 'coordination group')
  const { name, counties: codes } = termsOn(group, ctx.on)
  return { name, codes }
}

type Lister = (at: Reading, filter: { county?: CountyCode }) => Promise<FeedEntry[]>

const listers: Record<FeedKind, Lister> = {
  news: async (at, filter) => (await news.list(at, filter, NEWEST)).rows.map(ofNews),
  report: async (at, filter) => (await reports.list(at, filter, NEWEST)).rows.map(ofReport),
  happening: async (at, filter) => (await happenings.list(at, filter, NEWEST)).rows.map(ofHappening),
}

function ofNews({ slug, headline, preamble, date, provenance }: NewsItem): FeedEntry {
  return { kind: 'news', slug, title: headline, summary: preamble, published: date, updated: provenance.recorded }
}

function ofReport({ slug, title, summary, published, provenance }: Report): FeedEntry {
  return { kind: 'report', slug, title, summary, published: wholeDay(published), updated: provenance.recorded }
}

function ofHappening({ slug, title, summary, provenance }: Happening): FeedEntry {
  return { kind: 'happening', slug, title, summary, published: null, updated: provenance.recorded }
}

/** The day of a date, when it is one whole day that is known. */
function wholeDay(date: FuzzyDate | null): CalendarDate | null {
  return date !== null && isCalendarDate(date) ? CalendarDate.parse(date) : null
}

function latestFirst(one: FeedEntry, other: FeedEntry): number {
  const day = ({ updated, published }: FeedEntry) => `${updated} ${published ?? ''}`
  return day(other).localeCompare(day(one)) || one.slug.localeCompare(other.slug)
}
