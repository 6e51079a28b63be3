import type { CalendarDate, CountyCode, Report, ReportKind, Statistic, Nature } from '@samordning/domain'
import { sql } from 'kysely'
import type { Database } from './database.ts'
import * as documents from './documents.ts'
import { sortDay } from './columns.ts'
import {
  asKnown,
  asPublic,
  documentColumns,
  publicColumns,
  publicSince,
  toDocument,
  type Known,
  type PublicTime,
  type Reading,
} from './known.ts'
import { newestFirst, type Page, type Window } from './keyset.ts'

/** Which reports: those that fit every condition. `year` is that of publication, `until` its last day: none without a day. */
export type ReportFilter = {
  kind?: ReportKind
  county?: CountyCode
  year?: number
  publisher?: string
  assignment?: string
  until?: CalendarDate
}

export async function list(at: Reading, filter: ReportFilter, window: Window): Promise<Page<Report>> {
  const page = await newestFirst(
    at.db
      .selectFrom('report')
      .select(['slug', 'day', 'document'])
      .where(asPublic(at))
      .$if(filter.kind !== undefined, (query) => query.where('kind', '=', filter.kind!))
      .$if(filter.assignment !== undefined, (query) => query.where('assignment', '=', filter.assignment!))
      .$if(filter.until !== undefined, (query) => query.where('day', '>', '').where('day', '<=', filter.until!))
      .$if(filter.year !== undefined, (query) =>
        query.where('day', '>=', `${filter.year}`).where('day', '<', `${filter.year! + 1}`),
      )
      .$if(filter.county !== undefined, (query) =>
        query.where('id', 'in', (eb) =>
          eb.selectFrom('report_county').select('report').where('county', '=', filter.county!),
        ),
      )
      .$if(filter.publisher !== undefined, (query) =>
        query.where('id', 'in', (eb) =>
          eb.selectFrom('report_publisher').select('report').where('agency', '=', filter.publisher!),
        ),
      ),
    window,
  )
  return { next: page.next, rows: page.rows.map((row) => toDocument<Report>(row)) }
}

/** The reports with these slugs, newest first. */
export async function listBySlug(at: Reading, slugs: readonly string[]): Promise<Report[]> {
  if (slugs.length === 0) return []
  const rows = await at.db
    .selectFrom('report')
    .select('document')
    .where(asPublic(at))
    .where('slug', 'in', slugs)
    .orderBy('day', 'desc')
    .orderBy('slug')
    .execute()
  return rows.map((row) => toDocument<Report>(row))
}

export async function find(at: Reading, slug: string): Promise<Report | undefined> {
  return (await listBySlug(at, [slug]))[0]
}

/** Slugs of the bodies that have published something, for a filter. */
export async function listPublishers(at: Reading): Promise<string[]> {
  const rows = await at.db
    .selectFrom('report_publisher')
    .select('agency')
    .distinct()
    .where('report', 'in', (eb) => eb.selectFrom('report').select('id').where(asPublic(at)))
    .orderBy('agency')
    .execute()
  return rows.map((row) => row.agency)
}

/** Years with a report, newest first. */
export async function listYears(at: Reading): Promise<number[]> {
  const rows = await at.db
    .selectFrom('report')
    .select('day')
    .distinct()
    .where(asPublic(at))
    .where('day', '<>', '')
    .execute()
  return [...new Set(rows.map((row) => Number(row.day.slice(0, 4))))].sort((a, b) => b - a)
}

/** Whether there is, or has been, a report of that name, public or not. */
export async function exists(db: Database, slug: string): Promise<boolean> {
  const query = db.selectFrom('document').select('id').where('kind', '=', 'report').where('slug', '=', slug)
  return (await query.executeTakeFirst()) !== undefined
}

/** The highest number of a fact that was entered as a report compiled here; 0 when none was. */
export async function lastFact(tx: Database): Promise<number> {
  const row = await tx
    .selectFrom('report')
    .select(sql<number | null>`max(cast(substr(document ->> '$.provenance.fact', 2) as integer))`.as('number'))
    .where(sql<boolean>`document ->> '$.provenance.fact' glob 'D*'`)
    .executeTakeFirst()
  return row?.number ?? 0
}

/** Makes a report public for a time. */
export async function save(db: Database, report: Report, time: PublicTime = publicSince(report.provenance)) {
  const { slug, kind, assignment } = report
  await documents.ensure(db, 'report', slug)
  const { id } = await db
    .insertInto('report')
    .values({ kind, assignment, day: sortDay(report.published), ...publicColumns(report, time) })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const agency of report.publishers)
    await db.insertInto('report_publisher').values({ report: id, agency }).execute()
  for (const county of report.counties) await db.insertInto('report_county').values({ report: id, county }).execute()
}

/** Puts what is told of a report in the place of what was told, for the time for which that is public. */
export async function replace(tx: Database, report: Report) {
  const { slug } = report
  const { public_from: from, public_until: until } = await tx
    .deleteFrom('report')
    .where('slug', '=', slug)
    .where('public_until', 'is', null)
    .returning(['public_from', 'public_until'])
    .executeTakeFirstOrThrow()
  await save(tx, report, { from, until } as PublicTime)
}

export async function listStatistics(at: Known, filter: { nature?: Nature } = {}): Promise<Statistic[]> {
  const rows = await at.db
    .selectFrom('statistic')
    .select('document')
    .where(asKnown(at))
    .$if(filter.nature !== undefined, (query) => query.where('nature', '=', filter.nature!))
    .orderBy('position')
    .execute()
  return rows.map((row) => toDocument<Statistic>(row))
}

export async function saveStatistic(db: Database, statistic: Statistic, position: number) {
  const { slug, nature } = statistic
  await db
    .insertInto('statistic')
    .values({ slug, nature, position, ...documentColumns(statistic) })
    .execute()
}
