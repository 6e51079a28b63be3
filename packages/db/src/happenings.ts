import type { CalendarDate, CountyCode, Event, Happening } from '@samordning/domain'
import type { Database } from './database.ts'
import * as documents from './documents.ts'
import { sortDay } from './columns.ts'
import { asPublic, publicColumns, publicSince, toDocument, type PublicTime, type Reading } from './known.ts'
import { newestFirst, type Page, type Window } from './keyset.ts'

/**
 * Which happenings: those that fit every condition. With `isNested`, events of a series are left to
 * their series; with `until`, those that had begun by that day, none without a day.
 */
export type HappeningFilter = {
  kind?: Happening['kind']
  county?: CountyCode
  campaign?: string
  year?: number
  isNested?: boolean
  until?: CalendarDate
}

export async function list(at: Reading, filter: HappeningFilter, window: Window): Promise<Page<Happening>> {
  const page = await newestFirst(
    at.db
      .selectFrom('happening')
      .select(['slug', 'day', 'document'])
      .where(asPublic(at))
      .$if(filter.kind !== undefined, (query) => query.where('kind', '=', filter.kind!))
      .$if(filter.isNested === true, (query) => query.where('series', 'is', null))
      .$if(filter.campaign !== undefined, (query) => query.where('campaign', '=', filter.campaign!))
      .$if(filter.until !== undefined, (query) => query.where('day', '>', '').where('day', '<=', filter.until!))
      .$if(filter.year !== undefined, (query) =>
        query.where('day', '>=', `${filter.year}`).where('day', '<', `${filter.year! + 1}`),
      )
      .$if(filter.county !== undefined, (query) =>
        query.where('id', 'in', (eb) =>
          eb.selectFrom('happening_county').select('happening').where('county', '=', filter.county!),
        ),
      ),
    window,
  )
  return { next: page.next, rows: page.rows.map((row) => toDocument<Happening>(row)) }
}

/** The events of these series, in the order of their days. */
export async function listOccurrences(at: Reading, series: readonly string[]): Promise<Event[]> {
  if (series.length === 0) return []
  const rows = await at.db
    .selectFrom('happening')
    .select('document')
    .where(asPublic(at))
    .where('series', 'in', series)
    .orderBy('day')
    .orderBy('slug')
    .execute()
  return rows.map((row) => toDocument<Event>(row))
}

/** The happenings with these slugs, in the order of their days. */
export async function listBySlug(at: Reading, slugs: readonly string[]): Promise<Happening[]> {
  if (slugs.length === 0) return []
  const rows = await at.db
    .selectFrom('happening')
    .select('document')
    .where(asPublic(at))
    .where('slug', 'in', slugs)
    .orderBy('day')
    .orderBy('slug')
    .execute()
  return rows.map((row) => toDocument<Happening>(row))
}

export async function find(at: Reading, slug: string): Promise<Happening | undefined> {
  return (await listBySlug(at, [slug]))[0]
}

/** Makes a happening public for a time. */
export async function save(db: Database, happening: Happening, time: PublicTime = publicSince(happening.provenance)) {
  await documents.ensure(db, 'happening', happening.slug)
  const { id } = await db
    .insertInto('happening')
    .values({
      kind: happening.kind,
      day: sortDay(firstDayOf(happening)),
      series: happening.kind === 'event' ? happening.series : null,
      campaign: happening.kind === 'event' || happening.kind === 'series' ? happening.campaign : null,
      ...publicColumns(happening, time),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const county of happening.counties)
    await db.insertInto('happening_county').values({ happening: id, county }).execute()
  await sortSeries(db, happening.kind === 'event' ? happening.series : happening.slug)
}

/** A series has no day of its own: in lists it stands where its first event does, whichever was saved first. */
async function sortSeries(db: Database, series: string | null) {
  if (series === null) return
  const days = db
    .selectFrom('happening as event')
    .where('event.series', '=', series)
    .where('event.public_until', 'is', null)
    .where('event.day', '<>', '')
  const { day } = await days.select((eb) => eb.fn.min('event.day').as('day')).executeTakeFirstOrThrow()
  if (day === null) return
  await db.updateTable('happening').set({ day }).where('slug', '=', series).where('kind', '=', 'series').execute()
}

function firstDayOf(happening: Happening): string | null {
  switch (happening.kind) {
    case 'event':
      return happening.date
    case 'campaign':
    case 'channel':
      return happening.from
    case 'series':
      return null
  }
}
