import type { CalendarDate, CountyCode, Hashtag, NewsItem } from '@samordning/domain'
import type { Database } from './database.ts'
import * as documents from './documents.ts'
import { asPublic, publicColumns, publicSince, toDocument, type PublicTime, type Reading } from './known.ts'
import { newestFirst, type Page, type Window } from './keyset.ts'

/**
 * Which news: those that fit every condition. Undated items have no year, and are not from before any day (`until`).
 * `happening` and `report` are what the news is about.
 */
export type NewsFilter = {
  county?: CountyCode
  year?: number
  until?: CalendarDate
  hashtag?: Hashtag
  happening?: string
  report?: string
}

/** News, newest first, undated items last. */
export async function list(at: Reading, filter: NewsFilter, window: Window): Promise<Page<NewsItem>> {
  const page = await newestFirst(
    at.db
      .selectFrom('news_item')
      .select(['slug', 'day', 'document'])
      .where(asPublic(at))
      .$if(filter.until !== undefined, (query) => query.where('day', '>', '').where('day', '<=', filter.until!))
      .$if(filter.year !== undefined, (query) =>
        query.where('day', '>=', `${filter.year}`).where('day', '<', `${filter.year! + 1}`),
      )
      .$if(filter.county !== undefined, (query) =>
        query.where('id', 'in', (eb) =>
          eb.selectFrom('news_county').select('news_item').where('county', '=', filter.county!),
        ),
      )
      .$if(filter.hashtag !== undefined, (query) =>
        query.where('id', 'in', (eb) =>
          eb.selectFrom('news_hashtag').select('news_item').where('hashtag', '=', filter.hashtag!),
        ),
      )
      .$if(filter.happening !== undefined, (query) =>
        query.where('id', 'in', (eb) =>
          eb.selectFrom('news_happening').select('news_item').where('happening', '=', filter.happening!),
        ),
      )
      .$if(filter.report !== undefined, (query) =>
        query.where('id', 'in', (eb) =>
          eb.selectFrom('news_report').select('news_item').where('report', '=', filter.report!),
        ),
      ),
    window,
  )
  return { next: page.next, rows: page.rows.map((row) => toDocument<NewsItem>(row)) }
}

/** The news with these slugs, newest first. */
export async function listBySlug(at: Reading, slugs: readonly string[]): Promise<NewsItem[]> {
  if (slugs.length === 0) return []
  const rows = await at.db
    .selectFrom('news_item')
    .select('document')
    .where(asPublic(at))
    .where('slug', 'in', slugs)
    .orderBy('day', 'desc')
    .orderBy('slug')
    .execute()
  return rows.map((row) => toDocument<NewsItem>(row))
}

export async function find(at: Reading, slug: string): Promise<NewsItem | undefined> {
  return (await listBySlug(at, [slug]))[0]
}

/** What the news can be narrowed down to. */
export type NewsArchive = {
  /** Newest first, undated items under null. */
  years: { year: number | null; items: number }[]
  hashtags: string[]
  counties: { county: CountyCode; items: number }[]
}

/** How many items each year and each county has, and every hashtag. */
export async function archive(at: Reading): Promise<NewsArchive> {
  const rows = await at.db
    .selectFrom('news_item')
    .where(asPublic(at))
    .select((eb) => [eb.fn<string>('substr', ['day', eb.val(1), eb.val(4)]).as('year'), eb.fn.countAll().as('items')])
    .groupBy('year')
    .orderBy('year', 'desc')
    .execute()
  const hashtags = await at.db
    .selectFrom('news_hashtag')
    .select('hashtag')
    .distinct()
    .where('news_item', 'in', (eb) => eb.selectFrom('news_item').select('id').where(asPublic(at)))
    .orderBy('hashtag')
    .execute()
  const counties = await at.db
    .selectFrom('news_county')
    .select((eb) => ['county', eb.fn.countAll().as('items')])
    .where('news_item', 'in', (eb) => eb.selectFrom('news_item').select('id').where(asPublic(at)))
    .groupBy('county')
    .execute()
  return {
    years: rows.map((row) => ({ year: row.year === '' ? null : Number(row.year), items: Number(row.items) })),
    hashtags: hashtags.map((row) => row.hashtag),
    counties: counties.map((row) => ({ county: row.county as CountyCode, items: Number(row.items) })),
  }
}

/** Makes a news item public for a time. */
export async function save(db: Database, item: NewsItem, time: PublicTime = publicSince(item.provenance)) {
  await documents.ensure(db, 'news', item.slug)
  const { id } = await db
    .insertInto('news_item')
    .values({ day: item.date ?? '', ...publicColumns(item, time) })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const hashtag of item.hashtags) {
    await db
      .insertInto('news_hashtag')
      .values({ hashtag: hashtag.toLocaleLowerCase('sv'), news_item: id })
      .execute()
  }
  for (const county of item.counties) await db.insertInto('news_county').values({ county, news_item: id }).execute()
  for (const happening of item.related.happenings)
    await db.insertInto('news_happening').values({ happening, news_item: id }).execute()
  for (const report of item.related.reports)
    await db.insertInto('news_report').values({ report, news_item: id }).execute()
}
