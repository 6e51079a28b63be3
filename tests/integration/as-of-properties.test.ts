import { createCaller } from '@samordning/api'
import { readContent } from '@samordning/content'
import { calendarDate, changeDays, dayBefore, type CalendarDate } from '@samordning/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import { asIfNow } from './as-if-now.ts'
import { loadedDatabase } from './loaded.ts'
import { keyOf, partsOfAgency, partsOfGroup, viewOf } from './parts.ts'

const content = readContent()
const today = calendarDate('2026-11-22')
/** The first day that can be asked about. */
const FIRST = calendarDate('1800-01-01')
let api: ReturnType<typeof createCaller>

beforeAll(async () => {
  api = createCaller({ db: await loadedDatabase(), today })
})

type Moment = { date?: string; known?: string }

describe('as of today, and as known today, is the plain answer', () => {
  const whole = { limit: 100 }
  test.for<[string, (moment: Moment) => Promise<unknown>]>([
    ['agencies.list', (moment) => api.agencies.list({ ...whole, ...moment })],
    ['counties.list', (moment) => api.counties.list({ ...moment })],
    ['groups.list', (moment) => api.groups.list({ ...whole, ...moment })],
    ['municipalities.find', (moment) => api.municipalities.find({ ...whole, query: 'a', ...moment })],
    ['news.list', (moment) => api.news.list({ ...whole, ...moment })],
    [
      'agencies.get',
      (moment) => Promise.all(content.agencies.map(({ slug }) => api.agencies.get({ slug, ...moment }))),
    ],
    [
      'counties.get',
      (moment) => Promise.all(content.counties.map(({ slug }) => api.counties.get({ slug, ...moment }))),
    ],
    ['groups.get', (moment) => Promise.all(content.groups.map(({ slug }) => api.groups.get({ slug, ...moment })))],
    ['agencies.named', (moment) => api.agencies.named({ name: 'statens-invandrarverk', ...moment })],
  ])('%s', async ([, ask]) => {
    const plain = await ask({})
    expect(await ask({ date: today })).toEqual(plain)
    expect(asIfNow(await ask({ known: today }))).toEqual(plain)
    expect(asIfNow(await ask({ date: today, known: today }))).toEqual(plain)
  })
})

type Compare = typeof api.groups.compare | typeof api.agencies.compare

/** From the first view that there is, what the comparison of each day of change with its eve says, one after another. */
async function walk(compare: Compare, slug: string) {
  const { before, days } = await compare({ slug, from: FIRST, until: FIRST })
  const view = viewOf(before)
  for (const day of days.filter((one) => one <= today)) {
    const { added, removed, renamed, changedCertainty } = await compare({ slug, from: dayBefore(day), until: day })
    for (const part of removed) view.delete(keyOf(part))
    for (const part of [...added, ...[...renamed, ...changedCertainty].map(({ after }) => after)])
      view.set(keyOf(part), part)
  }
  return view
}

describe('what the comparisons say, from the first day of change to the last, ends at the page of today', () => {
  test.for(content.groups.map(({ slug }) => slug))('group %s', async (slug) => {
    expect(await walk(api.groups.compare, slug)).toEqual(viewOf(partsOfGroup(await api.groups.get({ slug }))))
  })

  test.for(content.agencies.map(({ slug }) => slug))('agency %s', async (slug) => {
    const page = await api.agencies.get({ slug })
    const units = await Promise.all(page.units.map((unit) => api.agencies.get({ slug: unit.slug })))
    expect(await walk(api.agencies.compare, slug)).toEqual(viewOf(partsOfAgency(page, units)))
  })
})

/** The eves of all that changes in the content: the last days on which a page can still say what it said before. */
const eves = changeDays([
  ...content.agencies.flatMap((agency) => [agency, ...agency.names]),
  ...content.groups.flatMap((group) => [group, ...group.members, ...group.conveners]),
  ...content.appointments,
])
  .filter((day) => day <= today)
  .map(dayBefore)

type Get = (input: { slug: string; date?: CalendarDate }) => Promise<{ times: { days: CalendarDate[] } }>

/** Every day on which the answer is another than on the last of its own days of change: there should be none. */
async function unannounced(get: Get, slug: string) {
  const said = async (date: CalendarDate) => ({ ...(await get({ slug, date })), times: null })
  const { times } = await get({ slug })
  const evesSince = Map.groupBy(eves, (eve) => times.days.findLast((day) => day <= eve) ?? FIRST)
  const missed: CalendarDate[] = []
  for (const [since, some] of evesSince) {
    const then = JSON.stringify(await said(since))
    for (const eve of some) if (JSON.stringify(await said(eve)) !== then) missed.push(eve)
  }
  return missed
}

describe('a page says the same until the next of its days of change', () => {
  test.for(content.groups.map(({ slug }) => slug))('group %s', async (slug) => {
    expect(await unannounced(api.groups.get, slug)).toEqual([])
  })

  test.for(content.counties.map(({ slug }) => slug))('county %s', async (slug) => {
    expect(await unannounced(api.counties.get, slug)).toEqual([])
  })

  test.for(content.agencies.map(({ slug }) => slug))('agency %s', async (slug) => {
    expect(await unannounced(api.agencies.get, slug)).toEqual([])
  })
})
