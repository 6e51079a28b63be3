import { appRouter, createCaller } from '@samordning/api'
import { readContent } from '@samordning/content'
import { calendarDate, slugOf } from '@samordning/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadedDatabase } from './loaded.ts'

const content = readContent()
let queries = 0
let api: ReturnType<typeof createCaller>

beforeAll(async () => {
  const db = await loadedDatabase()
  const counted = db.withPlugin({
    transformQuery({ node }) {
      queries += 1
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  })
  api = createCaller({ db: counted, today: calendarDate('2026-11-22') })
})

/** How many queries a call takes. */
async function queriesOf(call: () => Promise<unknown>): Promise<number> {
  queries = 0
  await call()
  return queries
}

/** The most that one thing of a kind takes, whichever it is. */
async function mostOf(slugs: readonly { slug: string }[], call: (input: { slug: string }) => Promise<unknown>) {
  const counts: number[] = []
  for (const { slug } of slugs) counts.push(await queriesOf(() => call({ slug })))
  return Math.max(...counts)
}

const whole = { limit: 100 }
const REPORT = { report: 'lagesrapport-vasterbotten-2009' }

/** Every procedure, the most queries that it may take, and how it is called in the way that takes most. */
const procedures: Record<string, [most: number, () => Promise<number>]> = {
  'addresses.list': [18, () => queriesOf(() => api.addresses.list())],
  'agencies.compare': [
    17,
    () =>
      mostOf(content.agencies, (input) => api.agencies.compare({ ...input, from: '2009-09-30', until: '2019-01-01' })),
  ],
  'agencies.get': [19, () => mostOf(content.agencies, (input) => api.agencies.get(input))],
  'agencies.list': [4, () => queriesOf(() => api.agencies.list({ ...whole, county: 'vasterbotten' }))],
  'agencies.named': [3, () => queriesOf(() => api.agencies.named({ name: 'statens-invandrarverk' }))],
  'assignments.facets': [4, () => queriesOf(() => api.assignments.facets())],
  'assignments.get': [9, () => mostOf(content.assignments, (input) => api.assignments.get(input))],
  'assignments.list': [
    9,
    () => queriesOf(() => api.assignments.list({ ...whole, receiver: 'lansstyrelserna', plan: 'strategi-2017-2026' })),
  ],
  'citations.get': [
    4,
    () => mostOf(content.reports, ({ slug }) => api.citations.get({ kind: 'report', slug, format: 'csl-json' })),
  ],
  'counties.get': [18, () => mostOf(content.counties, (input) => api.counties.get(input))],
  'counties.list': [5, () => queriesOf(() => api.counties.list(whole))],
  'events.facets': [1, () => queriesOf(() => api.events.facets())],
  'events.get': [11, () => mostOf(content.happenings, (input) => api.events.get(input))],
  'events.list': [3, () => queriesOf(() => api.events.list({ ...whole, county: 'vasterbotten' }))],
  'feeds.list': [24, () => mostOf(content.groups, ({ slug }) => api.feeds.list({ group: slug }))],
  'glossary.list': [1, () => queriesOf(() => api.glossary.list())],
  'groups.compare': [
    9,
    () => mostOf(content.groups, (input) => api.groups.compare({ ...input, from: '2009-09-30', until: '2019-01-02' })),
  ],
  'groups.get': [14, () => mostOf(content.groups, (input) => api.groups.get(input))],
  'groups.list': [7, () => queriesOf(() => api.groups.list({ ...whole, county: 'vasterbotten' }))],
  'legislation.compare': [
    1,
    () => queriesOf(() => api.legislation.compare({ offence: 'purchase', from: '2011-06-30', until: '2022-08-01' })),
  ],
  'legislation.get': [3, () => mostOf(content.instruments, (input) => api.legislation.get(input))],
  'legislation.onDate': [
    2,
    () => queriesOf(() => api.legislation.onDate({ date: '2011-07-01', judged: '2022-08-01' })),
  ],
  'legislation.scales': [1, () => queriesOf(() => api.legislation.scales())],
  'legislation.timeline': [2, () => queriesOf(() => api.legislation.timeline(whole))],
  'municipalities.find': [8, () => queriesOf(() => api.municipalities.find({ ...whole, query: 'a' }))],
  'news.archive': [4, () => queriesOf(() => api.news.archive())],
  'news.get': [8, () => mostOf(content.news, (input) => api.news.get(input))],
  'news.list': [2, () => queriesOf(() => api.news.list({ ...whole, county: 'vasterbotten' }))],
  'pages.find': [2, () => queriesOf(() => api.pages.find({ slugs: ['hjalp', 'hjalp-sett-nagot', 'om'] }))],
  'pages.get': [3, () => mostOf(content.pages, (input) => api.pages.get(input))],
  'plans.list': [4, () => queriesOf(() => api.plans.list())],
  'reports.facets': [6, () => queriesOf(() => api.reports.facets())],
  'reports.get': [9, () => mostOf(content.reports, (input) => api.reports.get(input))],
  'reports.list': [
    10,
    () =>
      queriesOf(() => api.reports.list({ ...whole, county: 'vasterbotten', publisher: 'lansstyrelsen-vasterbotten' })),
  ],
  'search.find': [9, () => queriesOf(() => api.search.find({ query: 'handel', limit: 100 }))],
  'sources.conflicts': [1, () => queriesOf(() => api.sources.conflicts())],
  'sources.get': [
    2,
    () =>
      mostOf(
        content.sources.map(({ key }) => ({ slug: slugOf(key) })),
        (input) => api.sources.get(input),
      ),
  ],
  'sources.list': [1, () => queriesOf(() => api.sources.list())],
  'sources.openQuestions': [1, () => queriesOf(() => api.sources.openQuestions())],
  'statistics.list': [2, () => queriesOf(() => api.statistics.list())],
  'support.lines': [6, () => queriesOf(() => api.support.lines())],
  'surveys.cite': [
    2,
    () => queriesOf(() => api.surveys.cite({ ...REPORT, number: 1, part: 'svar-migrationsverket-uppdraget-1' })),
  ],
  'surveys.comparison': [2, () => queriesOf(() => api.surveys.comparison())],
  'surveys.edition': [2, () => queriesOf(() => api.surveys.edition(REPORT))],
  'surveys.editions': [2, () => queriesOf(() => api.surveys.editions(REPORT))],
  'surveys.matrix': [20, () => queriesOf(() => api.surveys.matrix(REPORT))],
  'surveys.rounds': [5, () => queriesOf(() => api.surveys.rounds())],
  'trail.heads': [1, () => queriesOf(() => api.trail.heads())],
}

test.for(Object.entries(procedures))('%s keeps to its number of queries', async ([, [most, measure]]) => {
  expect(await measure()).toBeLessThanOrEqual(most)
})

test('no procedure is left out', () => {
  expect(Object.keys(appRouter._def.procedures).toSorted()).toEqual(Object.keys(procedures))
})

describe('lists take no more queries for many rows than for two', () => {
  test.for([
    ['agencies.list', (limit: number) => api.agencies.list({ limit })],
    ['assignments.list', (limit: number) => api.assignments.list({ limit })],
    ['counties.list', (limit: number) => api.counties.list({ limit })],
    ['events.list', (limit: number) => api.events.list({ limit, isNested: true })],
    ['groups.list', (limit: number) => api.groups.list({ limit })],
    ['legislation.timeline', (limit: number) => api.legislation.timeline({ limit })],
    ['municipalities.find', (limit: number) => api.municipalities.find({ limit, query: 'a' })],
    ['news.list', (limit: number) => api.news.list({ limit })],
    ['reports.list', (limit: number) => api.reports.list({ limit })],
  ] as const)('%s', async ([, list]) => {
    const few = await queriesOf(() => list(8))
    expect(await queriesOf(() => list(100))).toBe(few)
  })
})
