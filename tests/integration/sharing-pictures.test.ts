import type { Database } from '@samordning/db'
import { readContent } from '@samordning/content'
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'node-html-parser'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { publicDoor } from '../../apps/server/src/public-door.ts'
import { builtSite } from '../../apps/server/src/site.ts'
import { show, tombstone } from '../support/showing.ts'
import { loadedDatabase } from './loaded.ts'

const origin = 'https://www.example'
const { news, reports, happenings, groups } = readContent()
const item = news[0]!
let db: Database
let door: ReturnType<typeof publicDoor>
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sharing-'))
  db = await loadedDatabase()
  const { site, headers, files } = await builtSite(origin)
  door = publicDoor({ db, origin, site, headers, files, pictures: join(folder, 'pictures') })
})
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(() => rmSync(join(folder, 'pictures'), { recursive: true, force: true }))

/** What a page's head says of its picture. */
async function headOf(path: string) {
  const page = parse(await (await door.request(path)).text())
  const told = (name: string) => page.querySelector(`meta[property="og:image${name}"]`)?.getAttribute('content') ?? ''
  const [width, height, alt] = [told(':width'), told(':height'), told(':alt')]
  return { path: told('').replace(origin, ''), isWhole: told('').startsWith(`${origin}/`), width, height, alt }
}

const keptPictures = () => readdirSync(join(folder, 'pictures'))

test.for([
  ['/', '/bild/page/start/sv.', 'Nej till sexköp: Så arbetar'],
  ['/en', '/bild/page/start/en.', 'Nej till sexköp: How Sweden’s'],
  [`/nyheter/${item.slug}`, `/bild/news/${item.slug}/sv.`, `Nyhet: ${item.headline.sv}`],
  [`/rapporter/${reports[0]!.slug}`, `/bild/report/${reports[0]!.slug}/sv.`, `: ${reports[0]!.title.sv}`],
  [`/handelser/${happenings[0]!.slug}`, `/bild/happening/${happenings[0]!.slug}/sv.`, `: ${happenings[0]!.title.sv}`],
  [`/samordningsgrupper/${groups[0]!.slug}`, `/bild/group/${groups[0]!.slug}/sv.`, ': '],
  ['/lan/vasterbotten', '/bild/county/vasterbotten/sv.', 'Nej till sexköp: Västerbottens län'],
  ['/lagstiftning', '/bild/page/start/sv.', 'Nej till sexköp: Så arbetar'],
])(
  '%s says which picture it has, how large it is and what it shows, and the picture is there',
  async ([page, start, alt]) => {
    const head = await headOf(page!)
    expect(head).toMatchObject({ isWhole: true, width: '1200', height: '630' })
    expect(head.path.startsWith(start!), head.path).toBe(true)
    expect(head.alt).toContain(alt)
    const answer = await door.request(head.path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('image/png')
    expect(answer.headers.get('cache-control')).toContain('immutable')
    const bytes = Buffer.from(await answer.arrayBuffer())
    // A PNG begins with its size (W3C PNG, 5.2 and 11.2.1).
    expect([bytes.toString('latin1', 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(['PNG', 1200, 630])
  },
)

test('a picture is drawn once, also for many at once, and kept whole', async () => {
  const { path } = await headOf(`/nyheter/${item.slug}`)
  const answers = await Promise.all([1, 2, 3].map(async () => (await door.request(path)).arrayBuffer()))
  expect(keptPictures()).toEqual([`${path.split('.')[1]}.png`])
  const kept = join(folder, 'pictures', keptPictures()[0]!)
  writeFileSync(kept, 'as it was kept')
  expect(await (await door.request(path)).text()).toBe('as it was kept')
  expect(new Set(answers.map((one) => one.byteLength)).size).toBe(1)
})

test('no more than a thousand are kept: those that were asked for last', async () => {
  const { path } = await headOf('/')
  await door.request(path)
  const day = (index: number) => new Date(Date.UTC(2020, 0, 1 + index))
  for (let index = 0; index < 1000; index += 1) {
    const file = join(folder, 'pictures', `${index}.png`)
    writeFileSync(file, '')
    utimesSync(file, day(index), day(index))
  }
  await door.request((await headOf('/lan/vasterbotten')).path)
  expect(keptPictures()).toHaveLength(1000)
  expect(keptPictures()).not.toContain('0.png')
  expect(keptPictures()).toContain(`${path.split('.')[1]}.png`)
})

test('an address of earlier words leads to the picture of today', async () => {
  const before = await headOf(`/nyheter/${item.slug}`)
  const value = { ...item, headline: { sv: 'En annan rubrik' } }
  await show(db, { kind: 'news', slug: item.slug }, { from: '2026-11-01', content: { kind: 'news', value } })
  const after = await headOf(`/nyheter/${item.slug}`)
  expect(after.path).not.toBe(before.path)
  const answer = await door.request(before.path)
  expect([answer.status, answer.headers.get('location')]).toEqual([302, origin + after.path])
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

test('what was withdrawn and what is not public yet has no picture, drawn before or not', async () => {
  const address = { kind: 'news' as const, slug: news[1]!.slug }
  const { path } = await headOf(`/nyheter/${address.slug}`)
  expect((await door.request(path)).status).toBe(200)
  await show(db, address, { from: '2026-11-01', content: null, edition: { tombstone: tombstone('Fel.') } })
  expect((await door.request(path)).status).toBe(404)
  await show(db, address, { from: '2999-01-01', content: { kind: 'news', value: news[1]! } })
  expect((await door.request(path)).status).toBe(404)
})

test.for([
  '/bild/news/finns-inte/sv.00000000-0000-5000-8000-000000000000.png',
  '/bild/constructor/x/sv.00000000-0000-5000-8000-000000000000.png',
  '/bild/news/..%2F..%2Flan/sv.00000000-0000-5000-8000-000000000000.png',
  '/bild/page/om/sv.00000000-0000-5000-8000-000000000000.png',
  '/bild/news/x/sv.png',
])('%s is no picture', async (path) => {
  expect((await door.request(path)).status).toBe(404)
})
