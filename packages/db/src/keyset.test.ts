import { beforeEach, expect, test } from 'vitest'
import { migrateToLatest } from './database-file.ts'
import { openDatabase, type Database } from './database.ts'
import * as documents from './documents.ts'
import { newestFirst, type Position } from './keyset.ts'

let db: Database

beforeEach(async () => {
  db = openDatabase(':memory:')
  await migrateToLatest(db)
  await add('b', '2016-12-08')
  await add('undated-b', '')
  await add('a', '2016-12-08')
  await add('newest', '2017-01-01')
  await add('undated-a', '')
})

async function add(slug: string, day: string) {
  await documents.ensure(db, 'news', slug)
  await db
    .insertInto('news_item')
    .values({ slug, day, document: '{}', public_from: '2026-11-22T00:00:00.000Z' })
    .execute()
}

async function pageAfter(after: Position | null, limit = 2) {
  const { rows, next } = await newestFirst(db.selectFrom('news_item').select(['slug', 'day']), { limit, after })
  return { slugs: rows.map((row) => row.slug), next }
}

test('goes from the newest day to the oldest, by slug within a day, and the undated come last', async () => {
  expect(await pageAfter(null, 5)).toEqual({ slugs: ['newest', 'a', 'b', 'undated-a', 'undated-b'], next: null })
})

test('a page ends where the next one begins, also within a day and among the undated', async () => {
  const first = await pageAfter(null)
  const second = await pageAfter(first.next)
  const third = await pageAfter(second.next)
  expect([first.slugs, second.slugs, third.slugs]).toEqual([['newest', 'a'], ['b', 'undated-a'], ['undated-b']])
  expect(third.next).toBeNull()
})

test('what is added or taken away between two pages moves nothing of the rest', async () => {
  const { next } = await pageAfter(null)
  await add('newer-still', '2018-01-01')
  await db.deleteFrom('news_item').where('slug', '=', 'a').execute()
  expect((await pageAfter(next)).slugs).toEqual(['b', 'undated-a'])
})

test('keeps the conditions of the query that it cuts', async () => {
  const dated = db.selectFrom('news_item').select(['slug', 'day']).where('day', '<>', '')
  const { rows } = await newestFirst(dated, { limit: 9, after: { day: '2016-12-08', slug: 'a' } })
  expect(rows.map((row) => row.slug)).toEqual(['b'])
})
