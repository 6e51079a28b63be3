import { createCaller } from '@samordning/api'
import { readContent } from '@samordning/content'
import { editions, news, publications, reports, type Database } from '@samordning/db'
import {
  DocumentContent,
  calendarDate,
  instant,
  type DocumentAddress,
  type Edition,
  type NewsItem,
} from '@samordning/domain'
import { beforeEach, describe, expect, test } from 'vitest'
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

const from = (moment: string, until: string | null = null) => ({
  from: instant(new Date(moment)),
  until: until === null ? null : instant(new Date(until)),
})

function saying(headline: string, more: Partial<NewsItem> = {}) {
  return { kind: 'news' as const, value: { ...item, headline: { sv: headline }, ...more } }
}

type Shown = Pick<publications.Showing, 'content' | 'time'> & { edition?: Partial<Edition> }

async function rewrite(address: DocumentAddress, ...showings: Shown[]) {
  const whole = showings.map((showing, index) => ({ ...showing, edition: editionOf(showing, index + 1) }))
  await db.transaction().execute((tx) => publications.rewrite(tx, address, whole))
}

function editionOf({ time, edition }: Shown, number: number): Edition {
  const first: Edition = {
    number,
    updated: time.from,
    isUrgent: false,
    olderEnglishSince: null,
    changes: [],
    tombstone: null,
  }
  return { ...first, ...edition }
}

const show = (...showings: Shown[]) => rewrite({ kind: 'news', slug: item.slug }, ...showings)

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
    show(
      { content: saying('Regnbågsforell ett'), time: from('2026-11-01T00:00:00Z', EVENING) },
      { content: saying('Regnbågsforell två'), time: from(EVENING) },
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
  await show({ content: saying('Regnbågsforell'), time: from('2026-11-01T00:00:00Z', EVENING) })
  expect(await heardAt(NOON)).toMatchObject({ page: 'Regnbågsforell', report: 1 })
  expect(await heardAt(EVENING)).toEqual({ page: null, list: [], report: 0, search: [] })
})

test('what leads to a text goes with the text that said so', async () => {
  await show(
    { content: saying('Regnbågsforell'), time: from('2026-11-01T00:00:00Z', EVENING) },
    { content: saying('Regnbågsforell', { hashtags: ['#nyttord'], counties: [] }), time: from(EVENING) },
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
  const gone = { content: { kind: 'report' as const, value: report }, time: from('2026-11-01T00:00:00Z', EVENING) }
  await rewrite({ kind: 'report', slug }, gone)
  expect((await at(NOON).news.get({ slug: item.slug })).related.reports.map((one) => one.slug)).toContain(slug)
  const later = await at(EVENING).news.get({ slug: item.slug })
  expect(later.related.reports.map((one) => one.slug)).not.toContain(slug)
})

test('what fails in the middle changes nothing', async () => {
  const before = await heardAt(NOON)
  const broken = saying('Regnbågsforell', { counties: ['99' as never] })
  await expect(show({ content: broken, time: from('2026-11-01T00:00:00Z') })).rejects.toThrow('FOREIGN KEY')
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
  ].map((content) => DocumentContent.parse(content))

  test.for(contents)('stands what readers are told of it, also when it is withdrawn: $kind', async (content) => {
    const address = { kind: content.kind, slug: content.value.slug }
    const tombstone = { reason: { sv: 'Uppgiften var fel.' }, redirect: null }
    const told = (moment: string) => editions.find({ db, known: null, now: instant(new Date(moment)) }, address)
    await rewrite(
      address,
      { content, time: from('2026-11-01T00:00:00Z', NOON) },
      { content: null, time: from(NOON), edition: { tombstone } },
    )
    expect(await told('2026-10-01')).toBeUndefined()
    expect(await told('2026-11-02')).toMatchObject({ number: 1, tombstone: null })
    expect(await told(NOON)).toMatchObject({ number: 2, tombstone })
    await rewrite(address)
    expect(await told(NOON)).toBeUndefined()
  })
})
