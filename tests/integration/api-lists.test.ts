import { readContent } from '@samordning/content'
import { describe, expect, test } from 'vitest'
import { ask, walk } from './ask.ts'

const content = readContent()

/** Every list, and how many things the content has for it. */
const lists = [
  ['counties.list', content.counties],
  ['groups.list', content.groups],
  ['agencies.list', content.agencies],
  ['legislation.timeline', content.instruments],
  ['assignments.list', content.assignments],
  ['reports.list', content.reports],
  ['news.list', content.news],
  ['events.list', content.happenings],
] as const

const slugsOf = (items: readonly { slug: string }[]) => items.map((item) => item.slug)

describe.for(lists)('%s', ([procedure, rows]) => {
  test('has everything once, in the same order whether it is read in ones, in threes or in hundreds', async () => {
    const whole = slugsOf(await walk(procedure, 100))
    expect(whole.toSorted()).toEqual(slugsOf(rows).toSorted())
    expect(slugsOf(await walk(procedure, 3))).toEqual(whole)
    expect(slugsOf(await walk(procedure, 1))).toEqual(whole)
  })

  test('gives twenty when nothing is said, or all 21 counties', async () => {
    const { items } = (await ask(procedure)).data as { items: unknown[] }
    expect(items).toHaveLength(Math.min(rows.length, procedure === 'counties.list' ? 21 : 20))
  })

  test('takes a limit in digits, as an address has it', async () => {
    const { items } = (await ask(procedure, { limit: '2' })).data as { items: unknown[] }
    expect(items).toHaveLength(2)
  })
})

test('events, nested in their series, are walked without loss too', async () => {
  const whole = slugsOf(await walk('events.list', 100, { isNested: true }))
  expect(slugsOf(await walk('events.list', 1, { isNested: true }))).toEqual(whole)
  expect(whole).toHaveLength(content.happenings.filter((one) => one.kind !== 'event' || one.series === null).length)
})

/** Filters of each list, with what they keep, worked out from the content. */
type Filter<T> = { input: object; keeps: (row: T) => boolean }

const codeOf = (slug: string) => content.counties.find((county) => county.slug === slug)!.code
const inCounty = (slug: string) => ({
  input: { county: slug },
  keeps: (row: { counties: string[] }) => row.counties.includes(codeOf(slug)),
})

/** The same of what has its counties for a time: here they are for good. */
const inCountyOf = (slug: string) => ({
  input: { county: slug },
  keeps: ({ terms }: { terms: { counties: string[] }[] }) => terms.some((one) => inCounty(slug).keeps(one)),
})

const reportFilters: Filter<(typeof content.reports)[number]>[] = [
  inCounty('vasterbotten'),
  { input: { kind: 'survey' }, keeps: (report) => report.kind === 'survey' },
  { input: { year: 2016 }, keeps: (report) => report.published?.startsWith('2016') ?? false },
  { input: { year: '2009' }, keeps: (report) => report.published?.startsWith('2009') ?? false },
  {
    input: { publisher: 'lansstyrelsen-norrbotten' },
    keeps: (report) => report.publishers.includes('lansstyrelsen-norrbotten'),
  },
]

const newsFilters: Filter<(typeof content.news)[number]>[] = [
  inCounty('jamtland'),
  { input: { year: 2016 }, keeps: (item) => item.date?.startsWith('2016') ?? false },
  { input: { hashtag: 'porrfritt' }, keeps: (item) => item.hashtags.includes('#porrfritt' as never) },
]

const happeningFilters: Filter<(typeof content.happenings)[number]>[] = [
  inCounty('vasterbotten'),
  { input: { kind: 'event' }, keeps: (one) => one.kind === 'event' },
  { input: { kind: 'campaign' }, keeps: (one) => one.kind === 'campaign' },
  { input: { isNested: true }, keeps: (one) => one.kind !== 'event' || one.series === null },
]

const groupFilters: Filter<(typeof content.groups)[number]>[] = [
  inCountyOf('vasterbotten'),
  { input: { level: 'network' }, keeps: (group) => group.level === 'network' },
]

const agencyFilters: Filter<(typeof content.agencies)[number]>[] = [
  inCountyOf('vasterbotten'),
  { input: { kind: 'municipal' }, keeps: ({ terms }) => terms.some(({ kind }) => kind === 'municipal') },
]

const assignmentFilters: Filter<(typeof content.assignments)[number]>[] = [
  { input: { receiver: 'lansstyrelserna' }, keeps: (one) => one.receivers.includes('lansstyrelserna') },
  { input: { plan: 'strategi-2017-2026' }, keeps: (one) => one.plan === 'strategi-2017-2026' },
]

const timelineFilters: Filter<(typeof content.instruments)[number]>[] = ['law', 'treaty', 'plan', 'inquiry'].map(
  (strand) => ({ input: { strand }, keeps: (instrument) => instrument.strand === strand }),
)

describe('filters keep what they say, alone and together', () => {
  test.for([
    ['reports.list', content.reports, reportFilters],
    ['news.list', content.news, newsFilters],
    ['events.list', content.happenings, happeningFilters],
    ['groups.list', content.groups, groupFilters],
    ['agencies.list', content.agencies, agencyFilters],
    ['assignments.list', content.assignments, assignmentFilters],
    ['legislation.timeline', content.instruments, timelineFilters],
  ] as [string, { slug: string }[], Filter<unknown>[]][])('%s', async ([procedure, rows, filters]) => {
    for (const one of filters) {
      expect(rows.some(one.keeps), `${JSON.stringify(one.input)} keeps something`).toBe(true)
      for (const other of filters) {
        const input = { ...one.input, ...other.input }
        if (Object.keys(input).length < Object.keys({ ...one.input }).length + (one === other ? 0 : 1)) continue
        const wanted = rows.filter((row) => one.keeps(row) && other.keeps(row))
        const found = await walk(procedure, 2, input)
        expect(slugsOf(found).toSorted(), JSON.stringify(input)).toEqual(slugsOf(wanted).toSorted())
      }
    }
  })
})
