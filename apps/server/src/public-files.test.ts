import { files, migrateToLatest, openDatabase, publications, type Database } from '@samordning/db'
import { instant, later, type Block } from '@samordning/domain'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aPdf, noise } from '@samordning/api/sample-files'
import { publicDoor } from './public-door.ts'
import { securityHeaders } from './security-headers.ts'
import { openFiles, type StoredFiles } from './stored-files.ts'

const origin = 'https://www.example'
const AT = instant(new Date('2026-11-01T08:00:00Z'))
const DAY_MS = 24 * 60 * 60_000

let dataDir: string
let db: Database
let stored: StoredFiles
let door: ReturnType<typeof publicDoor>
let [pdf, newer, picture, draft]: string[] = []

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'public-files-'))
  db = openDatabase(':memory:')
  await migrateToLatest(db)
  stored = await openFiles(dataDir, db)
  const site = () => Promise.resolve(new Response('Sidan finns inte', { status: 404 }))
  const headers = securityHeaders({ inlineScripts: [], isSecure: true })
  door = publicDoor({ db, origin, site, headers, files: (_c, next) => next(), variants: stored.variants })
  pdf = await store('rapport', aPdf())
  newer = await store('rapport-2', aPdf('/Lang (sv)'))
  picture = await store('karta', await noise(800, 600).png().toBuffer())
  draft = await store('utkast', aPdf('/Lang (en)'))
  const figure: Block = { type: 'figure', file: picture, alt: null, caption: null }
  await publish('om', [figure, { type: 'paragraph', text: { sv: `Läs [rapporten](ref:file/${pdf})` } }])
})
afterAll(async () => {
  await db.destroy()
  rmSync(dataDir, { recursive: true })
})

async function store(name: string, bytes: Buffer | string): Promise<string> {
  async function* pieces() {
    yield await Promise.resolve(Buffer.from(bytes))
  }
  const received = await stored.folder.receive(pieces(), 1e8)
  if (received === 'too-large') throw new Error('too large')
  await received.keep()
  const about =
    typeof bytes === 'string'
      ? { type: 'application/pdf' as const, picture: null, pdf: { pages: 1, isTagged: false } }
      : { type: 'image/png' as const, picture: { width: 800, height: 600 }, pdf: null }
  const { id } = received
  await files.insert(db, { id, bytes: received.bytes, text: null, account: null, at: AT, ...about })
  await files.name(db, { name, file: id, account: null, at: AT })
  return id
}

async function publish(slug: string, body: Block[], from = AT) {
  const provenance = {
    ...{ fact: 'D1', sources: [{ source: 'arbetsytan' }], confidence: 'high' as const },
    ...{ recorded: '2026-11-01' as never, superseded: null },
  }
  const value = { slug, title: { sv: 'Om' }, lead: null, body, describes: [], provenance }
  const edition = { number: 1, updated: from, isUrgent: false, olderEnglishSince: null, changes: [], tombstone: null }
  const showing = { content: { kind: 'page' as const, value }, time: { from, until: null }, edition }
  await db.transaction().execute((tx) => publications.rewrite(tx, { kind: 'page', slug }, [showing]))
}

const get = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
  const answer = await door.request(path, { headers, method })
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) }
}

describe('a file of a public text', () => {
  test('is served as it is when it is a PDF: by its name, for good, and with no leave to run anything', async () => {
    const { status, headers, bytes } = await get(`/filer/${pdf}/original`)
    expect({ status, text: bytes.toString() }).toEqual({ status: 200, text: aPdf() })
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(aPdf().length),
      'content-disposition': 'inline; filename="rapport.pdf"',
      'cache-control': 'private, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    })
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
    expect(headers.has('set-cookie')).toBe(false)
  })

  test('is served as pictures in sizes, and never as it was uploaded', async () => {
    const { headers, bytes } = await get(`/filer/${picture}/640.avif`)
    expect(headers.get('content-type')).toBe('image/avif')
    expect(headers.get('content-disposition')).toBe('inline; filename="karta.avif"')
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 640, height: 480 })
    expect((await get(`/filer/${picture}/original`)).status).toBe(404)
  })

  test('is not sent again to whoever has it', async () => {
    const etag = (await get(`/filer/${pdf}/original`)).headers.get('etag')!
    expect(etag).not.toMatch(/^W\//)
    for (const named of [etag, `"other", ${etag}`, '*']) {
      const { status, bytes } = await get(`/filer/${pdf}/original`, { 'If-None-Match': named })
      expect([status, bytes.length]).toEqual([304, 0])
    }
    const other = (await get(`/filer/${picture}/640.webp`)).headers.get('etag')!
    expect((await get(`/filer/${picture}/640.jpg`, { 'If-None-Match': other })).status).toBe(200)
  })

  test('is sent in parts to whoever asks for a part', async () => {
    const whole = aPdf()
    const etag = (await get(`/filer/${pdf}/original`)).headers.get('etag')!
    const part = await get(`/filer/${pdf}/original`, { Range: 'bytes=5-7', 'If-Range': etag })
    expect([part.status, part.bytes.toString()]).toEqual([206, whole.slice(5, 8)])
    expect(part.headers.get('content-range')).toBe(`bytes 5-7/${whole.length}`)
    expect(part.headers.get('content-length')).toBe('3')
    const end = await get(`/filer/${pdf}/original`, { Range: 'bytes=-6' })
    expect(end.bytes.toString()).toBe('%%EOF\n')
    const outdated = await get(`/filer/${pdf}/original`, { Range: 'bytes=5-7', 'If-Range': '"older"' })
    expect([outdated.status, outdated.bytes.length]).toEqual([200, whole.length])
    const beyond = await get(`/filer/${pdf}/original`, { Range: `bytes=${whole.length}-` })
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${whole.length}`])
  })

  test('tells its size to whoever asks for the head alone', async () => {
    const { headers, bytes } = await get(`/filer/${pdf}/original`, {}, 'HEAD')
    expect([headers.get('content-length'), bytes.length]).toEqual([String(aPdf().length), 0])
  })
})

describe('nothing is told of a file', () => {
  test('that no public text shows or links to', async () => {
    await publish('hjalp', [{ type: 'paragraph', text: { sv: `Läs [utkastet](ref:file/${draft})` } }], tomorrow())
    for (const path of [`/filer/${draft}/original`, `/filer/${draft}/320.webp`, '/filer/utkast'])
      expect((await get(path)).status, path).toBe(404)
    await publish('hjalp', [{ type: 'paragraph', text: { sv: `Läs [utkastet](ref:file/${draft})` } }])
    expect((await get(`/filer/${draft}/original`)).status).toBe(200)
  })

  test.each([
    `/filer/${'0'.repeat(64)}/original`,
    '/filer/ingen',
    '/filer',
    '/filer/..%2f..%2fsamordning.db',
    '/filer/incoming/original',
  ])('that is not there: %s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  test.each(['320', '321.webp', 'original.pdf', '320.webp.map', '320.gif'])('as %s', async (variant) => {
    expect((await get(`/filer/${picture}/${variant}`)).status).toBe(404)
  })
})

test('nothing is uploaded where visitors are', async () => {
  for (const path of ['/filer', `/filer/${pdf}/original`]) expect((await get(path, {}, 'POST')).status).toBe(405)
})

test('a name leads to what stands there, once a public text says so', async () => {
  const place = async () => (await get('/filer/rapport')).headers.get('location')
  expect(await place()).toBe(`/filer/${pdf}/original`)
  await files.name(db, { name: 'rapport', file: newer!, account: null, at: AT })
  expect(await place()).toBe(`/filer/${pdf}/original`)
  await publish('lagstiftning', [{ type: 'paragraph', text: { sv: 'Läs [den senaste](/filer/rapport)' } }])
  expect(await place()).toBe(`/filer/${newer}/original`)
  expect((await get(`/filer/${pdf}/original`)).status).toBe(200)
  expect((await get('/filer/karta')).headers.get('location')).toBe(`/filer/${picture}/1920.jpg`)
})

function tomorrow() {
  return later(instant(new Date()), DAY_MS)
}
