import type { ExpressionBuilder, SelectQueryBuilder } from 'kysely'

/** Where a page of a list begins: after this row, by day (newest first) and slug. */
export type Position = { day: string; slug: string }

/** How many rows, and from where. */
export type Window = { limit: number; after: Position | null }

/** Rows of one page, and where the next one begins; null at the end. */
export type Page<T> = { rows: T[]; next: Position | null }

type Sorted = { day: string; slug: string }

/** Cuts a page out of a query over something with a day and a slug. One row more than asked for tells whether there is a next page. */
export async function newestFirst<DB, TB extends keyof DB, Row extends Sorted>(
  query: SelectQueryBuilder<DB, TB, Row>,
  window: Window,
): Promise<Page<Row>> {
  const { after, limit } = window
  const day = 'day' as never
  const slug = 'slug' as never
  const positioned = after
    ? query
        // Says nothing that the next condition does not, and lets the index begin there.
        .where(day, '<=', after.day as never)
        .where((eb: ExpressionBuilder<DB, TB>) =>
          eb.or([eb(day, '<', after.day as never), eb(slug, '>', after.slug as never)]),
        )
    : query
  const rows = await positioned
    .orderBy(day, 'desc')
    .orderBy(slug, 'asc')
    .limit(limit + 1)
    .execute()
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return { rows: page, next: rows.length > limit && last ? { day: last.day, slug: last.slug } : null }
}
