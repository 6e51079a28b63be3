import { createCaller } from '@samordning/api'
import { readContent } from '@samordning/content'
import { editions, news, reports, type Database } from '@samordning/db'
import { DocumentContent, calendarDate, instant, type NewsItem } from '@samordning/domain'
import { beforeEach, describe, expect, test } from 'vitest'
import { show, tombstone, type Showing } from '../support/showing.ts'
import { loadedDatabase } from './loaded.ts'

const NOON = '2026-12-01T11:00:00.000Z'
const EVENING = '2026-12-01T18:00:00.000Z'
const AFTER = '2026-12-05T08:00:00.000Z'

let db: Database
let item: NewsItem

beforeEach(async () => {
  db = await loadedDatabase()
  const { rows } = await news.list({ db, known: null, now: instant(new Date(NOON)) }, {}, { limit: 100, after: null })
  item = rows.find(({ related, counties }) => related.reports.length > 0 && counties.length > 0)!
})

/** The public procedures at a moment. */
function at(moment: string) {
  const now = instant(new Date(moment))
  return createCaller({ db, today: calendarDate(moment.slice(0, 10)), now })
}

function saying(headline: string, more: Partial<NewsItem> = {}) {
  return { kind: 'news' as const, value: { ...item, headline: { sv: headline }, ...more } }
}

const showNews = (...showings: Showing[]) => show(db, { kind: 'news', slug: item.slug }, ...showings)

/** What the site says of the item at a moment: on its page, in the list, in the archive of its county, about its report, and in search. */
async function heardAt(moment: string) {
  const api = at(moment)
  const whole = { limit: 100 }
  const own = ({ slug }: { slug: string }) => slug === item.slug
  const report = item.related.reports[0]!
  const found = await api.search.find({ query: 'Regnbågsforell' })
  return {
    page: await api.news.get({ slug: item.slug }).then(
      (found) => found.item.headline.sv,
      () => null,
    ),
    list: (await api.news.list(whole)).items.filter(own).map(({ headline }) => headline.sv),
    report: (await api.reports.get({ slug: report })).news.filter(own).length,
    search: found.groups
      .flatMap(({ hits }) => hits.filter(own))
      .map(({ title }) => title.map(({ text }) => text).join('')),
  }
}

describe('a text that is to be another from a moment', () => {
  beforeEach(() =>
    showNews(
      { from: '2026-11-01', content: saying('Regnbågsforell ett') },
      { from: EVENING, content: saying('Regnbågsforell två') },
    ),
  )

  test('is the old one until then and the new one from then, on every page alike', async () => {
    const one = 'Regnbågsforell ett'
    const two = 'Regnbågsforell två'
    for (const moment of [NOON, '2026-12-01T17:59:59.999Z'])
      expect(await heardAt(moment)).toEqual({ page: one, list: [one], report: 1, search: [one] })
    for (const moment of [EVENING, AFTER])
      expect(await heardAt(moment)).toEqual({ page: two, list: [two], report: 1, search: [two] })
  })
})

test('a text that is withdrawn is gone from its moment, everywhere', async () => {
  await showNews({ from: '2026-11-01', until: EVENING, content: saying('Regnbågsforell') })
  expect(await heardAt(NOON)).toMatchObject({ page: 'Regnbågsforell', report: 1 })
  expect(await heardAt(EVENING)).toEqual({ page: null, list: [], report: 0, search: [] })
})

test('what leads to a text goes with the text that said so', async () => {
  await showNews(
    { from: '2026-11-01', content: saying('Regnbågsforell') },
    { from: EVENING, content: saying('Regnbågsforell', { hashtags: ['#nyttord'], counties: [] }) },
  )
  const tagged = async (moment: string) => (await at(moment).news.list({ hashtag: '#nyttord' })).items.length
  expect(await tagged(NOON)).toBe(0)
  expect(await tagged(EVENING)).toBe(1)
  const { hashtags } = await at(NOON).news.archive()
  expect(hashtags).not.toContain('#nyttord')
  expect((await at(EVENING).news.archive()).hashtags).toContain('#nyttord')
})

test('a report is withdrawn while news tell of it: they stay, and lead nowhere for as long', async () => {
  const slug = item.related.reports[0]!
  const report = (await reports.find({ db, known: null, now: instant(new Date(NOON)) }, slug))!
  const gone = { from: '2026-11-01', until: EVENING, content: { kind: 'report' as const, value: report } }
  await show(db, { kind: 'report', slug }, gone)
  expect((await at(NOON).news.get({ slug: item.slug })).related.reports.map((one) => one.slug)).toContain(slug)
  const later = await at(EVENING).news.get({ slug: item.slug })
  expect(later.related.reports.map((one) => one.slug)).not.toContain(slug)
})

test('what fails in the middle changes nothing', async () => {
  const before = await heardAt(NOON)
  const broken = saying('Regnbågsforell', { counties: ['99' as never] })
  await expect(showNews({ from: '2026-11-01', content: broken })).rejects.toThrow('FOREIGN KEY')
  expect(await heardAt(NOON)).toEqual(before)
})

describe('beside a text of any kind', () => {
  const said = {
    body: [],
    provenance: { fact: 'N01', sources: [{ source: 'REG' }], confidence: 'high', recorded: '2026-11-22' },
  }
  const { news: items, reports, happenings, assignments } = readContent()
  const contents = [
    { kind: 'news', value: items[0] },
    { kind: 'report', value: reports[0] },
    { kind: 'happening', value: happenings.find(({ kind }) => kind === 'event') },
    { kind: 'page', value: { ...said, slug: 'om', title: { sv: 'Om' }, lead: null } },
    { kind: 'outcome', value: { ...said, slug: assignments[0]!.slug, outcome: { kind: 'unknown' } } },
    { kind: 'group-text', value: { ...said, slug: 'vasterbotten' } },
  ].map((content) => DocumentContent.parse(content))

  test.for(contents)('stands what readers are told of it, also when it is withdrawn: $kind', async (content) => {
    const address = { kind: content.kind, slug: content.value.slug }
    const gone = tombstone('Uppgiften var fel.')
    const told = (moment: string) => editions.find({ db, known: null, now: instant(new Date(moment)) }, address)
    await show(
      db,
      address,
      { from: '2026-11-01', content },
      { from: NOON, content: null, edition: { tombstone: gone } },
    )
    expect(await told('2026-10-01')).toBeUndefined()
    expect(await told('2026-11-02')).toMatchObject({ number: 1, tombstone: null })
    expect(await told(NOON)).toMatchObject({ number: 2, tombstone: gone })
    await show(db, address)
    expect(await told(NOON)).toBeUndefined()
  })
})
