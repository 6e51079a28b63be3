import { createCaller } from '@samordning/api'
import { readContent } from '@samordning/content'
import { loadContent, migrateToLatest, news, openDatabase, type Database } from '@samordning/db'
import { calendarDate, type NewsItem } from '@samordning/domain'
import { beforeAll, expect, test } from 'vitest'
import { change, show } from '../support/showing.ts'

let api: ReturnType<typeof createCaller>
let db: Database
const content = readContent()
const vasterbotten = content.counties.find(({ slug }) => slug === 'vasterbotten')!.code
/** No group of the content works in two counties: here one does. */
const groups = content.groups.map((group) =>
  group.slug === 'norrbotten'
    ? { ...group, terms: group.terms.map((terms) => ({ ...terms, counties: [...terms.counties, vasterbotten] })) }
    : group,
)

beforeAll(async () => {
  db = openDatabase(':memory:')
  await migrateToLatest(db)
  await loadContent(db, { ...content, groups })
  api = createCaller({ db, today: calendarDate('2026-11-22') })
})

const slugsOf = async (asked: Parameters<typeof api.feeds.list>[0]) =>
  (await api.feeds.list(asked)).items.map(({ kind, slug }) => `${kind}/${slug}`)

test('a feed of a county has what is about that county, and nothing else', async () => {
  const about = (things: readonly { slug: string; counties: readonly string[] }[]) =>
    things.filter(({ counties }) => counties.includes(vasterbotten)).map(({ slug }) => slug)
  const expected = [
    ...about(content.news).map((slug) => `news/${slug}`),
    ...about(content.reports).map((slug) => `report/${slug}`),
    ...about(content.happenings).map((slug) => `happening/${slug}`),
  ]
  expect(expected.length).toBeGreaterThan(0)
  expect((await slugsOf({ county: 'vasterbotten' })).sort()).toEqual(expected.sort())
})

test('a feed of a group has each text of its counties once', async () => {
  const slugs = await slugsOf({ group: 'vasterbotten' })
  expect(slugs).toEqual(await slugsOf({ county: 'vasterbotten' }))
  const ofTwo = await slugsOf({ group: 'norrbotten' })
  expect(new Set(ofTwo).size).toBe(ofTwo.length)
  expect(new Set(ofTwo)).toEqual(new Set([...slugs, ...(await slugsOf({ county: 'norrbotten' }))]))
})

test('a feed of one kind has that kind only, the newest first', async () => {
  const { items } = await api.feeds.list({ kind: 'news' })
  const days = items.map(({ published }) => published ?? '')
  expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['news']))
  expect(days).toEqual(days.toSorted().toReversed())
})

test('a report that bears only a year has no day of publication in a feed, and a happening never has', async () => {
  const { items } = await api.feeds.list({})
  expect(items.filter(({ kind }) => kind === 'happening').map(({ published }) => published)).not.toContain(
    expect.any(String),
  )
  const years = content.reports.filter(({ published }) => /^\d{4}$/.test(published ?? '')).map(({ slug }) => slug)
  const ofYears = (await api.feeds.list({ kind: 'report' })).items.filter(({ slug }) => years.includes(slug))
  expect(ofYears.map(({ published }) => published)).toEqual(ofYears.map(() => null))
  expect(ofYears).not.toEqual([])
})

test('a county or a group that is not there has no feed', async () => {
  await expect(api.feeds.list({ county: 'atlantis' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(api.feeds.list({ group: 'atlantis' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('an old text that was changed comes first, however many newer ones there are, and only where it belongs', async () => {
  const old = content.news.find(({ counties }) => counties.includes(vasterbotten))!
  for (let number = 10; number < 70; number += 1) {
    const newer: NewsItem = { ...old, slug: `nyare-${number}`, date: calendarDate('2026-11-01') }
    await news.save(db, newer)
  }
  expect(await slugsOf({ kind: 'news' })).not.toContain(`news/${old.slug}`)
  const changes = [change('2026-11-22T12:00:00Z', 'Ändrad.'), change('2026-05-01', null)]
  const address = { kind: 'news' as const, slug: old.slug }
  await show(db, address, { from: '2026-11-22T12:00:00Z', content: { kind: 'news', value: old }, edition: { changes } })
  for (const asked of [{}, { kind: 'news' as const }, { county: 'vasterbotten' }])
    expect((await slugsOf(asked))[0]).toBe(`news/${old.slug}`)
  expect(await slugsOf({ county: 'gotland' })).not.toContain(`news/${old.slug}`)
})
