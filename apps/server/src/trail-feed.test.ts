import { migrateToLatest, openDatabase, trail, type Database } from '@samordning/db'
import { dayAfter, later, startOfDay, type CalendarDate, type Instant } from '@samordning/domain'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { beforeEach, expect, test } from 'vitest'
import { publicDoor } from './public-door.ts'
import { today } from './today.ts'
import { trailFeed } from './trail-feed.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const origin = 'https://www.example.se'
const now = new Date()
/** Noon of the day so many days ago, give or take the hour of summer time. */
const noon = (daysAgo: number): Instant => later(startOfDay(today(now)), 12 * HOUR - daysAgo * DAY)

let db: Database

beforeEach(async () => {
  db = openDatabase(':memory:')
  await migrateToLatest(db)
})

function write(at: Instant) {
  const entry = { act: 'session.opened', kind: null, subject: 'hemlig-grupp', actor: 'hemligt-konto' } as const
  return db.transaction().execute((tx) => trail.append(tx, { at, ...entry, detail: { name: 'Samordnare' } }))
}

async function askForFeed() {
  const site = async () => new Response('')
  const passOn = (_c: unknown, next: () => Promise<void>) => next()
  const answer = await publicDoor({ db, origin, site, headers: passOn, files: passOn }).request(
    '/granskningskedja.atom',
  )
  return { text: await answer.text(), type: answer.headers.get('content-type') }
}

type Feed = {
  id: string
  title: string
  updated: string
  author: { name: string }
  link: { '@rel': string; '@href': string }[]
  entry?: { id: string; title: string; updated: string; content: string }[]
}

function parse(text: string): Feed {
  expect(XMLValidator.validate(text)).toBe(true)
  const options = { ignoreAttributes: false, attributeNamePrefix: '@', isArray: (name: string) => name === 'entry' }
  const { feed } = new XMLParser(options).parse(text) as { feed: Feed & { '@xmlns': string } }
  expect(feed['@xmlns']).toBe('http://www.w3.org/2005/Atom')
  return feed
}

test('has the last entry of each of the last sixty days that are over, the latest day first', async () => {
  for (const at of [noon(61), noon(60), noon(2), later(noon(2), HOUR), noon(1), noon(0)]) await write(at)
  const hashes = await db.selectFrom('trail').select('hash').orderBy('seq').execute()
  const { entry } = parse((await askForFeed()).text)
  expect(entry?.map(({ content }) => content)).toEqual([5, 4, 2].map((seq) => `${seq}:${hashes[seq - 1]?.hash}`))
})

test('a day ends at midnight in Sweden', async () => {
  const midnight = startOfDay(today(now))
  await write(later(midnight, -1))
  await write(midnight)
  const { entry } = parse((await askForFeed()).text)
  expect(entry?.map(({ updated, content }) => [updated, content.split(':')[0]])).toEqual([[midnight, '1']])
})

test('is what RFC 4287 asks of a feed: ids that stay, when each part changed, and who says it', async () => {
  await write(noon(3))
  await write(noon(1))
  const { text, type } = await askForFeed()
  const feed = parse(text)
  expect(type).toBe('application/atom+xml; charset=utf-8')
  expect(feed).toMatchObject({ id: `${origin}/granskningskedja.atom`, updated: startOfDay(today(now)) })
  expect(feed.author.name).toBe('Nej till sexköp')
  expect(feed.link).toContainEqual({ '@rel': 'self', '@type': 'application/atom+xml', '@href': feed.id })
  const [latest, earlier] = feed.entry ?? []
  expect(latest?.id).toMatch(/^https:\/\/www\.example\.se\/granskningskedja\.atom#\d{4}-\d\d-\d\d$/)
  expect(earlier?.id).not.toBe(latest?.id)
  expect(parse((await askForFeed()).text)).toEqual(feed)
})

test('says nothing of who did what', async () => {
  await write(noon(1))
  const { text } = await askForFeed()
  expect(text).not.toMatch(/hemlig|Samordnare|session/)
})

test('is a whole feed also before anything has been written', async () => {
  expect(parse((await askForFeed()).text).entry).toBeUndefined()
})

test('writes dates as people do', async () => {
  const day = '2026-11-21' as CalendarDate
  const feed = await trailFeed({ heads: [{ day, seq: 412, hash: 'a' }], origin, today: dayAfter(day) })
  expect(parse(feed).entry?.[0]?.title).toBe('21 november 2026: post 412')
})
