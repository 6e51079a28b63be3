import { describe, expect, inject, test } from 'vitest'
import { ask, askRaw } from './ask.ts'

const wrongDate = 'is not a day of the calendar; write it as 2009-09-30'
const farDate = 'is not a day from 1800 to 2200; write it as 2009-09-30'
const wrongPlace = 'is not a place in this list; leave it out to start from the beginning'
const wrongLimit = 'is not a whole number from 1 to 100'
const wrongYear = 'is not a year; write it as 2009'
const wrongSlug = 'is not an address name: use a-z, 0-9 and hyphens'

/** A cursor of the right form. */
const cursorAt = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')

describe('input that can’t be read is refused with 400 and a sentence that names the field', () => {
  test.for([
    ['legislation.onDate', { date: '2011-02-30' }, `date: ${wrongDate}`],
    ['legislation.onDate', { date: '1 juli 2011' }, `date: ${wrongDate}`],
    ['legislation.onDate', { date: '2011-7-1' }, `date: ${wrongDate}`],
    ['legislation.onDate', { date: '1799-12-31' }, `date: ${farDate}`],
    ['legislation.onDate', { date: '2201-01-01' }, `date: ${farDate}`],
    [
      'legislation.onDate',
      { date: '2011-07-01', judged: '2011-06-30' },
      'judged: is before the act; write 2011-07-01 or a later day',
    ],
    [
      'legislation.compare',
      { offence: 'purchase', from: '2011-07-01', until: '2011-06-30' },
      'until: is before the first day; write 2011-07-01 or a later day',
    ],
    ['legislation.onDate', { date: 20110701 }, 'date: Invalid input: expected string, received number'],
    ['news.list', { cursor: 'nonsense' }, `cursor: ${wrongPlace}`],
    ['news.list', { cursor: cursorAt('2016-01-01') }, `cursor: ${wrongPlace}`],
    ['news.list', { cursor: cursorAt('2016-13-01', 'a') }, `cursor: ${wrongPlace}`],
    ['news.list', { cursor: cursorAt('2016-01-01', "a' or 1=1 --") }, `cursor: ${wrongPlace}`],
    ['counties.list', { cursor: cursorAt('', 'atlantis') }, `cursor: ${wrongPlace}`],
    ['agencies.list', { cursor: cursorAt('', 'region-vasterbotten'), kind: 'ministry' }, `cursor: ${wrongPlace}`],
    ['groups.list', { cursor: 'x'.repeat(301) }, 'cursor: Too big: expected string to have <=300 characters'],
    ['reports.list', { limit: 0 }, `limit: ${wrongLimit}`],
    ['reports.list', { limit: 101 }, `limit: ${wrongLimit}`],
    ['reports.list', { limit: 2.5 }, `limit: ${wrongLimit}`],
    ['reports.list', { limit: 'many' }, `limit: ${wrongLimit}`],
    ['reports.list', { limit: null }, `limit: ${wrongLimit}`],
    ['reports.list', { year: 'nittonhundra' }, `year: ${wrongYear}`],
    ['events.list', { year: 20_000 }, `year: ${wrongYear}`],
    [
      'reports.list',
      { county: 'atlantis' },
      'county: "atlantis" is not a county; write its address name, e.g. vasterbotten',
    ],
    ['news.list', { county: 'Västerbotten' }, `county: ${wrongSlug}`],
    ['events.list', { county: '24' }, 'county: "24" is not a county; write its address name, e.g. vasterbotten'],
    [
      'groups.list',
      { county: 'atlantis' },
      'county: "atlantis" is not a county; write its address name, e.g. vasterbotten',
    ],
    [
      'agencies.list',
      { county: 'atlantis' },
      'county: "atlantis" is not a county; write its address name, e.g. vasterbotten',
    ],
    ['reports.list', { publisher: 'nobody' }, 'publisher: "nobody" is not an agency'],
    ['assignments.list', { receiver: 'nobody' }, 'receiver: "nobody" is not an agency'],
    ['assignments.list', { plan: 'none' }, 'plan: "none" is not a plan'],
    ['municipalities.find', { query: ' ' }, 'query: Too small: expected string to have >=1 characters'],
    ['municipalities.find', {}, 'query: Invalid input: expected string, received undefined'],
    ['search.find', { query: 'a'.repeat(201) }, 'query: Too big: expected string to have <=200 characters'],
    ['counties.get', { slug: '../../etc/passwd' }, `slug: ${wrongSlug}`],
    ['counties.get', undefined, 'input: Invalid input: expected object, received undefined'],
    ['news.list', 'all', 'input: Invalid input: expected object, received string'],
    ['news.list', ['all'], 'input: Invalid input: expected object, received array'],
  ] as const)('%s %j', async ([procedure, input, message]) => {
    expect(await ask(procedure, input)).toMatchObject({ status: 400, message })
  })

  test.for([
    ['reports.list', { kind: 'novel' }, 'kind'],
    ['events.list', { kind: 'party' }, 'kind'],
    ['agencies.list', { kind: 'shop' }, 'kind'],
    ['search.find', { query: 'x', kind: 'person' }, 'kind'],
    ['search.find', { query: 'x', locale: 'de' }, 'locale'],
    ['groups.list', { level: 'global' }, 'level'],
    ['legislation.timeline', { strand: 'rumour' }, 'strand'],
    ['statistics.list', { nature: 'guess' }, 'nature'],
    ['support.lines', { audience: 'everybody' }, 'audience'],
  ] as const)('%s %j, with the words that are taken', async ([procedure, input, field]) => {
    const { status, message } = await ask(procedure, input)
    expect(status).toBe(400)
    expect(message).toMatch(new RegExp(`^${field}: Invalid option: expected one of "`))
  })

  test('all that is wrong is told at once', async () => {
    const { message } = await ask('reports.list', { limit: 0, year: 'x', county: 'Å' })
    expect(message).toBe(`county: ${wrongSlug}; year: ${wrongYear}; limit: ${wrongLimit}`)
  })

  test.for(['?input={', '?input=undefined', '?input=%E0%A4%A', '?input={"slug":"vasterbotten"'])(
    'broken JSON: %s',
    async (rest) => {
      const { status, message } = await askRaw('counties.get', rest)
      expect([status, message]).toEqual([400, expect.stringMatching(/^input: is not JSON: /)])
    },
  )
})

describe('what is not there is 404', () => {
  test.for(['counties.get', 'groups.get', 'agencies.get', 'assignments.get', 'reports.get', 'news.get', 'events.get'])(
    '%s',
    async (procedure) => {
      expect(await ask(procedure, { slug: 'finns-inte' })).toMatchObject({
        status: 404,
        message: expect.stringMatching(/^No such [a-z ]+$/) as string,
      })
    },
  )

  test.for([
    ['legislation.onDate', { date: '2011-07-01', offence: 'roman' }],
    ['legislation.compare', { offence: 'roman', from: '2011-07-01', until: '2011-07-01' }],
  ] as const)('%s of an offence that is none', async ([procedure, input]) => {
    expect(await ask(procedure, input)).toMatchObject({ status: 404, message: 'No such offence' })
  })

  test.for(['counties.delete', 'counties', 'nothing', '', 'constructor', '__proto__.toString', 'counties.list.list'])(
    'no procedure is called "%s"',
    async (procedure) => {
      expect(await ask(procedure, {})).toMatchObject({
        status: 404,
        message: `No procedure found on path "${procedure}"`,
      })
    },
  )
})

describe('requests of the wrong kind', () => {
  const json = { 'Content-Type': 'application/json' }

  test.for(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is 405', async (method) => {
    const response = await fetch(`${inject('origin')}/trpc/counties.list`, { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  test('POST is 405: nothing can be changed through the public door', async () => {
    const { status, message } = await askRaw('counties.list', '', { method: 'POST', headers: json, body: '{}' })
    expect([status, message]).toEqual([405, expect.stringContaining('Unsupported POST-request')])
  })

  test.for([
    ['told beforehand', (text: string) => text],
    ['found out on the way', (text: string) => new Blob([text]).stream()],
  ] as const)('a body over 16 kB is 413, %s', async ([, bodyOf]) => {
    const body = bodyOf(JSON.stringify({ query: 'x'.repeat(16 * 1024) }))
    const init = { method: 'POST', headers: json, body, duplex: 'half' }
    expect((await askRaw('search.find', '', init)).status).toBe(413)
  })

  test('more than twenty calls at once are 400', async () => {
    const calls = Array.from({ length: 21 }, () => 'plans.list').join(',')
    expect((await askRaw(calls, '?batch=1&input={}')).status).toBe(400)
  })

  test('in a batch each call is answered for itself', async () => {
    const input = encodeURIComponent(JSON.stringify({ 0: { slug: 'gotland' }, 1: { slug: 'atlantis' } }))
    const { status, text } = await askRaw('counties.get,counties.get', `?batch=1&input=${input}`)
    expect(status).toBe(207)
    expect(JSON.parse(text)).toMatchObject([
      { result: { data: { county: { code: '09' } } } },
      { error: { message: 'No such county' } },
    ])
  })
})
