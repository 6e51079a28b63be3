import { createCaller } from '@samordning/api'
import { readContent } from '@samordning/content'
import { calendarDate, dayBefore, type CalendarDate } from '@samordning/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import { asIfNow } from './as-if-now.ts'
import { loadedDatabase } from './loaded.ts'

const content = readContent()
const today = calendarDate('2026-11-22')
const whole = { limit: 100 }
let api: ReturnType<typeof createCaller>

beforeAll(async () => {
  api = createCaller({ db: await loadedDatabase(), today })
})

type Moment = { date?: string; known?: string }

/** Every answer about work, law, figures and where to turn that has a past. */
const dated: [string, (moment: Moment) => Promise<{ times: { days: CalendarDate[] } }>][] = [
  ['assignments.list', (moment) => api.assignments.list({ ...whole, ...moment })],
  ['assignments.list of a body', (moment) => api.assignments.list({ receiver: 'lansstyrelserna', ...moment })],
  ['plans.list', (moment) => api.plans.list(moment)],
  ['statistics.list', (moment) => api.statistics.list(moment)],
  ['statistics.list of a kind', (moment) => api.statistics.list({ nature: 'register', ...moment })],
  ['support.lines', (moment) => api.support.lines(moment)],
  ['support.lines for one caller', (moment) => api.support.lines({ audience: 'buyer', ...moment })],
  ['legislation.timeline', (moment) => api.legislation.timeline({ ...whole, ...moment })],
  ['legislation.timeline of a strand', (moment) => api.legislation.timeline({ ...whole, strand: 'treaty', ...moment })],
  ...content.assignments.map(({ slug }): (typeof dated)[number] => [
    `assignments.get ${slug}`,
    (moment) => api.assignments.get({ slug, ...moment }),
  ]),
  ...content.instruments.map(({ slug }): (typeof dated)[number] => [
    `legislation.get ${slug}`,
    (moment) => api.legislation.get({ slug, ...moment }),
  ]),
]

describe('as of today, and as known today, is the plain answer', () => {
  test.for([
    ...dated,
    ['assignments.facets', (moment: Moment) => api.assignments.facets(moment)],
    ['legislation.scales', (moment: Moment) => api.legislation.scales(moment)],
  ] as [string, (moment: Moment) => Promise<object>][])('%s', async ([, ask]) => {
    const plain = await ask({})
    expect(await ask({ date: today })).toEqual(plain)
    expect(asIfNow(await ask({ known: today }))).toEqual(plain)
    expect(asIfNow(await ask({ date: today, known: today }))).toEqual(plain)
  })
})

describe('an answer is the same from one of its days of change to the next', () => {
  test.for(dated)('%s', async ([, ask]) => {
    const { times } = await ask({})
    // Today is a day of change for what nobody knows the day of: it is shown from then on.
    const days = [...new Set([calendarDate('1800-01-01'), ...times.days, today])].sort()
    const said = async (date: CalendarDate) => ({ ...(await ask({ date })), times: null })
    for (const [index, day] of days.entries()) {
      const next = days[index + 1] ?? calendarDate('2200-12-31')
      expect(await said(dayBefore(next)), `from ${day} to the eve of ${next}`).toEqual(await said(day))
    }
  })
})

/** Every day on which anything of the work, the figures or the law changes. */
async function allDays() {
  const answers = await Promise.all(dated.slice(0, 9).map(([, ask]) => ask({})))
  return [...new Set(answers.flatMap(({ times }) => times.days))].sort()
}

const ORDER = {
  'not-given-yet': 0,
  'perhaps-given': 1,
  awaiting: 1,
  'no-day-known': 1,
  continuous: 1,
  overdue: 2,
  'perhaps-settled': 2,
  ended: 3,
  reported: 3,
} as const

const LIFE = ['not-yet-decided', 'perhaps-decided', 'proposed', 'not-adopted', 'decided', 'in-force', 'repealed']

type Stand = { slug: string; status: string }

describe('nothing goes back as the days pass', () => {
  test.for<[string, (date: CalendarDate) => Promise<{ items: Stand[] }>, (status: string) => number]>([
    [
      'assignments: perhaps overdue, then reported or ended',
      (date) => api.assignments.list({ ...whole, date }),
      (status) => ORDER[status as keyof typeof ORDER],
    ],
    [
      'instruments: decided, in force, repealed',
      (date) => api.legislation.timeline({ ...whole, date }),
      (status) => LIFE.indexOf(status),
    ],
  ])('%s', async ([, list, stepOf]) => {
    const reached = new Map<string, number>()
    for (const day of [...(await allDays()), calendarDate('2200-12-31')]) {
      for (const { slug, status } of (await list(day)).items) {
        expect(stepOf(status), `${slug} on ${day}: ${status}`).toBeGreaterThanOrEqual(reached.get(slug) ?? 0)
        reached.set(slug, stepOf(status))
      }
    }
    expect(new Set(reached.values()).size).toBeGreaterThan(2)
  })
})

test('nobody is said to be late on a day ahead who is not late today', async () => {
  const slug = 'digitala-dimensioner-2024'
  const db = await loadedDatabase()
  const statusOn = async (now: string, date: string) =>
    (await createCaller({ db, today: calendarDate(now) }).assignments.get({ slug, date })).status
  expect(await statusOn('2026-02-27', '2026-02-28')).toBe('awaiting')
  expect(await statusOn('2026-02-28', '2026-02-28')).toBe('overdue')
  expect(await statusOn('2026-02-28', '2030-01-01')).toBe('overdue')
})

describe('what is there on a day is there on every later one, up to today', () => {
  test.for<[string, (date: CalendarDate) => Promise<{ items: { slug: string }[] }>]>([
    ['assignments', (date) => api.assignments.list({ ...whole, date })],
    ['plans', (date) => api.plans.list({ date })],
    ['figures', (date) => api.statistics.list({ date })],
    ['the timeline', (date) => api.legislation.timeline({ ...whole, date })],
  ])('%s', async ([, list]) => {
    const days = (await allDays()).filter((day) => day < today)
    let earlier: string[] = []
    for (const day of [...days, today]) {
      const now = (await list(day)).items.map((item) => item.slug)
      expect(now, day).toEqual(expect.arrayContaining(earlier))
      earlier = now
    }
    expect(earlier.length).toBeGreaterThan(5)
  })
})

test('no scale of a day that has been tells of a later one', async () => {
  const days = (await allDays()).filter((day) => day < today)
  for (const date of days) {
    for (const { from, until } of await api.legislation.scales({ date }))
      expect([from ?? '', until ?? ''].every((day) => day <= date)).toBe(true)
  }
})

describe('a list on a day is the same whether it is read whole or in twos', () => {
  type List = (input: { limit: number; date: string; cursor?: string }) => Promise<Part>
  type Part = { items: { slug: string }[]; nextCursor: string | null }
  async function walk(list: List, date: string, limit: number): Promise<string[]> {
    const slugs: string[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const part: Part = await list({ limit, date, ...(cursor !== '' && { cursor }) })
      slugs.push(...part.items.map((item) => item.slug))
      cursor = part.nextCursor
    }
    return slugs
  }

  test.for<[string, List]>([
    ['assignments', (input) => api.assignments.list(input)],
    ['the timeline', (input) => api.legislation.timeline(input)],
  ])('%s', async ([, list]) => {
    for (const date of ['2009-09-29', '2009-09-30', '2016-06-30', '2026-11-21', '2026-11-22', '2030-01-01']) {
      const all = await walk(list, date, 100)
      expect(await walk(list, date, 2), date).toEqual(all)
      expect(all.length).toBeGreaterThan(2)
    }
  })
})
