import { counties, editions, groups, happenings, news, reports, type Reading } from '@samordning/db'
import {
  CalendarDate,
  Slug,
  isCalendarDate,
  startOfDay,
  termsOn,
  toldAt,
  type CountyCode,
  type Edition,
  type FuzzyDate,
  type Happening,
  type Instant,
  type LocalText,
  type NewsItem,
  type Provenance,
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
  /**
   * The beginning of the day it bears as its day of publication; where it bears none, or less than a day, when it was first public, as far
   * as that is known. A happening bears the day it takes place, which is another thing.
   */
  published: Instant | null
  /** When the platform came to say what it says, minor changes apart: they are not told to those who follow. */
  updated: Instant
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
      const entries: FeedEntry[] = []
      for (const kind of kinds) entries.push(...(await entriesOf(ctx, kind, codes)))
      return { about: name, items: entries.sort(latestFirst).slice(0, MOST) }
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

/** The newest texts of a kind about some counties, or any, and those that were changed last. */
async function entriesOf(at: Reading, kind: FeedKind, codes: readonly CountyCode[]): Promise<FeedEntry[]> {
  const { list, listBySlug } = listers[kind]
  const filters = codes.length === 0 ? [{}] : codes.map((county) => ({ county }))
  const newest: Text[] = []
  for (const filter of filters) newest.push(...(await list(at, filter)))
  const changed = await listBySlug(at, await editions.listTold(at, kind, MOST))
  const about = changed.filter(({ counties }) => codes.length === 0 || counties.some((code) => codes.includes(code)))
  const texts = new Map([...newest, ...about].map((text) => [text.slug, text]))
  const told = await editions.list(at, kind, [...texts.keys()])
  return [...texts.values()].map((text) => entryOf(kind, text, told.get(text.slug)))
}

/** A text of any kind, as far as a feed needs it. */
type Text = Pick<FeedEntry, 'slug' | 'title' | 'summary'> & {
  date: CalendarDate | null
  counties: readonly CountyCode[]
  provenance: Provenance
}

function entryOf(kind: FeedKind, { slug, title, summary, date, provenance }: Text, edition?: Edition): FeedEntry {
  const published = date === null ? (edition?.changes.at(-1)?.at ?? null) : startOfDay(date)
  return { kind, slug, title, summary, published, updated: edition ? toldAt(edition) : startOfDay(provenance.recorded) }
}

type Lister = {
  list: (at: Reading, filter: { county?: CountyCode }) => Promise<Text[]>
  listBySlug: (at: Reading, slugs: readonly string[]) => Promise<Text[]>
}

const listers: Record<FeedKind, Lister> = {
  news: {
    list: async (at, filter) => (await news.list(at, filter, NEWEST)).rows.map(ofNews),
    listBySlug: async (at, slugs) => (await news.listBySlug(at, slugs)).map(ofNews),
  },
  report: {
    list: async (at, filter) => (await reports.list(at, filter, NEWEST)).rows.map(ofReport),
    listBySlug: async (at, slugs) => (await reports.listBySlug(at, slugs)).map(ofReport),
  },
  happening: {
    list: async (at, filter) => (await happenings.list(at, filter, NEWEST)).rows.map(ofHappening),
    listBySlug: async (at, slugs) => (await happenings.listBySlug(at, slugs)).map(ofHappening),
  },
}

function ofNews({ headline, preamble, ...item }: NewsItem): Text {
  return { ...item, title: headline, summary: preamble }
}

function ofReport(report: Report): Text {
  return { ...report, date: wholeDay(report.published) }
}

function ofHappening(happening: Happening): Text {
  return { ...happening, date: null }
}

/** The day of a date, when it is one whole day that is known. */
function wholeDay(date: FuzzyDate | null): CalendarDate | null {
  return date !== null && isCalendarDate(date) ? CalendarDate.parse(date) : null
}

function latestFirst(one: FeedEntry, other: FeedEntry): number {
  const moment = ({ updated, published }: FeedEntry) => `${updated} ${published ?? ''}`
  return moment(other).localeCompare(moment(one)) || one.slug.localeCompare(other.slug)
}
