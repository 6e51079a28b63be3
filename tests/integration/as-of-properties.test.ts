import { createCaller } from '@samordning/api'
import { readContent } from '@samordning/content'
import { loadContent } from '@samordning/db'
import {
  calendarDate,
  changeDays,
  dayBefore,
  differences,
  fuzzyDate,
  withDifferences,
  type CalendarDate,
  type DatedFact,
} from '@samordning/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import { emptyDatabase, loadedDatabase } from './loaded.ts'

const content = readContent()
const today = calendarDate('2026-11-22')
let api: ReturnType<typeof createCaller>

beforeAll(async () => {
  api = createCaller({ db: await loadedDatabase(), today })
})

describe('as of today is the plain answer', () => {
  const whole = { limit: 100 }
  test.for<[string, (day: { date?: string }) => Promise<unknown>]>([
    ['agencies.list', (day) => api.agencies.list({ ...whole, ...day })],
    ['counties.list', (day) => api.counties.list({ ...day })],
    ['groups.list', (day) => api.groups.list({ ...whole, ...day })],
    ['municipalities.find', (day) => api.municipalities.find({ ...whole, query: 'a', ...day })],
    ['news.list', (day) => api.news.list({ ...whole, ...day })],
    ['agencies.get', (day) => Promise.all(content.agencies.map(({ slug }) => api.agencies.get({ slug, ...day })))],
    ['counties.get', (day) => Promise.all(content.counties.map(({ slug }) => api.counties.get({ slug, ...day })))],
    ['groups.get', (day) => Promise.all(content.groups.map(({ slug }) => api.groups.get({ slug, ...day })))],
    ['agencies.named', (day) => api.agencies.named({ name: 'statens-invandrarverk', ...day })],
  ])('%s', async ([, ask]) => {
    expect(await ask({ date: today })).toEqual(await ask({}))
  })
})

type Compare = typeof api.groups.compare | typeof api.agencies.compare

/** The parts of a group or a body on a day, by role and name of address. */
async function viewOf(compare: Compare, slug: string, on: CalendarDate) {
  const { after } = await compare({ slug, from: on, until: on })
  return new Map(after.map((part) => [`${part.role} ${part.slug ?? part.name.sv}`, part]))
}

/** Goes through all days of change up to today, and applies to the view before them what differs on each. */
async function walk(compare: Compare, slug: string, days: readonly CalendarDate[]) {
  const past = days.filter((day) => day <= today)
  let view = await viewOf(compare, slug, past[0] ? dayBefore(past[0]) : today)
  for (const day of past) {
    const eve = await viewOf(compare, slug, dayBefore(day))
    expect(view, `nothing changed before ${day}`).toEqual(eve)
    view = withDifferences(view, differences(view, await viewOf(compare, slug, day)))
  }
  return view
}

describe('walking the days of change forward ends at today, and nothing changes between them', () => {
  test.for(content.groups.map(({ slug }) => slug))('group %s', async (slug) => {
    const { times } = await api.groups.get({ slug })
    expect(await walk(api.groups.compare, slug, times.days)).toEqual(await viewOf(api.groups.compare, slug, today))
  })

  test.for(content.agencies.map(({ slug }) => slug))('agency %s', async (slug) => {
    const { times } = await api.agencies.get({ slug })
    expect(await walk(api.agencies.compare, slug, times.days)).toEqual(await viewOf(api.agencies.compare, slug, today))
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
  const evesSince = Map.groupBy(eves, (eve) => times.days.findLast((day) => day <= eve))
  const missed: CalendarDate[] = []
  for (const [since, some] of evesSince) {
    if (since === undefined) continue
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

/** The content with one fact of each kind corrected on a day: it ended a year before what was known until then. */
function correctedOn(day: CalendarDate): typeof content {
  const corrected = <T extends DatedFact>([first, ...others]: readonly T[]): T[] => [
    { ...first!, provenance: { ...first!.provenance, superseded: day } },
    { ...first!, until: fuzzyDate('2010'), provenance: { ...first!.provenance, recorded: day } },
    ...others,
  ]
  return {
    ...content,
    groups: content.groups.map((group) =>
      group.members.length > 0 ? { ...group, members: corrected(group.members) } : group,
    ),
    agencies: content.agencies.map((agency) => ({ ...agency, names: corrected(agency.names) })),
    appointments: corrected(content.appointments),
    contactPoints: corrected(content.contactPoints),
  }
}

describe('what is learned later changes nothing of what was known before', () => {
  const [before, day, later] = ['2027-01-14', '2027-01-15', '2027-02-01'].map(calendarDate) as [
    CalendarDate,
    CalendarDate,
    CalendarDate,
  ]
  let correctedApi: typeof api
  let plainApi: typeof api

  beforeAll(async () => {
    const db = await emptyDatabase()
    await loadContent(db, correctedOn(day))
    correctedApi = createCaller({ db, today: later })
    plainApi = createCaller({ db: await loadedDatabase(), today: later })
  })

  /** An answer but for when its facts were superseded, which nobody knew before. */
  const said = async (answer: Promise<unknown>) =>
    JSON.stringify(await answer).replaceAll(/"superseded":"[^"]+"/g, '"superseded":null')

  const everything = (at: typeof api, known: CalendarDate, date: CalendarDate) =>
    Promise.all([
      ...content.groups.map(({ slug }) => said(at.groups.get({ slug, known, date }))),
      ...content.agencies.map(({ slug }) => said(at.agencies.get({ slug, known, date }))),
      ...content.counties.map(({ slug }) => said(at.counties.get({ slug, known, date }))),
      said(at.agencies.list({ limit: 100, known, date })),
      said(at.groups.list({ limit: 100, known, date })),
      said(at.municipalities.find({ query: 'a', limit: 100, known, date })),
    ])

  test.for(['2009-09-30', '2019-01-02', '2027-02-01'].map(calendarDate))('on %s', async (date) => {
    expect(await everything(correctedApi, before, date)).toEqual(await everything(plainApi, before, date))
  })

  test('and does change what is known after it', async () => {
    expect(await everything(correctedApi, day, later)).not.toEqual(await everything(plainApi, day, later))
  })
})
