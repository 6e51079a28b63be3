import { calendarDate, instant } from '@samordning/domain'
import { beforeAll, expect, test } from 'vitest'
import type { Database } from '../database.ts'
import * as news from '../news.ts'
import * as reports from '../reports.ts'
import { migratedFrom } from '../../tests/migrated.ts'

const document = (slug: string, recorded: string, superseded: string | null = null) =>
  `'${JSON.stringify({ slug, provenance: { fact: 'N01', sources: [{ source: 'REG' }], confidence: 'high', recorded, superseded } })}'`

/** A database as it was before texts had a time: one from a summer day, one from a winter day, and one that was withdrawn. */
const BEFORE = `
  insert into agency values ('polisen');
  insert into report (slug, kind, day, document, recorded) values ('one', 'survey', '2009', ${document('one', '2026-07-01')}, '2026-07-01');
  insert into report_publisher (report, agency) values ('one', 'polisen');
  insert into news_item (slug, day, document, recorded, superseded) values
    ('gone', '2016-01-01', ${document('gone', '2026-11-01', '2026-11-20')}, '2026-11-01', '2026-11-20'),
    ('here', '2016-01-01', ${document('here', '2026-11-01')}, '2026-11-01', null);
  insert into news_hashtag (hashtag, news_item) values ('#duavgör', 'here');
  insert into news_report (report, news_item) values ('one', 'here');
`

let db: Database

beforeAll(async () => {
  db = await migratedFrom('010-dated-directory', BEFORE)
})

const at = (moment: string) => ({ db, known: null, now: instant(new Date(moment)) })
const asOf = (day: string) => ({ ...at('2030-01-01'), known: calendarDate(day) })
const ALL = { limit: 10, after: null }

test('what was recorded on a day is public from midnight in Sweden, in summer and in winter', async () => {
  expect(await reports.find(at('2026-06-30T21:59:59.999Z'), 'one')).toBeUndefined()
  expect(await reports.find(at('2026-06-30T22:00:00Z'), 'one')).toMatchObject({ slug: 'one' })
  expect(await news.find(at('2026-10-31T22:59:59.999Z'), 'here')).toBeUndefined()
  expect(await news.find(at('2026-10-31T23:00:00Z'), 'here')).toMatchObject({ slug: 'here' })
})

test('what had been superseded stays withdrawn, and is there as of a day before', async () => {
  expect(await news.find(at('2026-11-22'), 'gone')).toBeUndefined()
  expect(await news.find(asOf('2026-11-19'), 'gone')).toMatchObject({ slug: 'gone' })
  expect(await news.find(asOf('2026-11-20'), 'gone')).toBeUndefined()
})

test('what a text leads to is found through it still', async () => {
  const { rows } = await news.list(at('2026-11-22'), { report: 'one', hashtag: '#duavgör' }, ALL)
  expect(rows.map(({ slug }) => slug)).toEqual(['here'])
  expect((await reports.list(at('2026-11-22'), { publisher: 'polisen' }, ALL)).rows).toHaveLength(1)
})
