import { migrateToLatest, openDatabase } from '@samordning/db'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeEach, expect, test, vi } from 'vitest'
import { publicDoor } from './public-door.ts'
import { securityHeaders } from './security-headers.ts'

const page = `<!doctype html><title>Sida</title>${'<p>Text på svenska.</p>'.repeat(100)}`
const origin = 'https://www.example.se'

async function door(site = async () => html(page)) {
  const db = openDatabase(':memory:')
  await migrateToLatest(db)
  return publicDoor({
    db,
    origin,
    site,
    headers: securityHeaders({ inlineScripts: ['alert(1)'], isSecure: true }),
    files: (_c, next) => next(),
  })
}

function html(text: string | null, status = 200) {
  return new Response(text, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}

const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
beforeEach(() => logged.mockClear())

test('tells that it is well', async () => {
  const answer = await (await door()).request('/healthz')
  expect(await answer.text()).toBe('{"status":"ok"}')
})

test('lets pages run nothing but their own inline scripts, and sets no cookie', async () => {
  const { headers } = await (await door()).request('/lan')
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='; style-src 'self'; " +
      "img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  )
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.has('set-cookie')).toBe(false)
})

test('compresses by brotli where it can, else by gzip, else not at all', async () => {
  const app = await door()
  const asked = async (encodings: string) => {
    const answer = await app.request('/lan', { headers: { 'Accept-Encoding': encodings } })
    return { encoding: answer.headers.get('content-encoding'), body: Buffer.from(await answer.arrayBuffer()) }
  }
  const [brotli, gzip, plain] = [await asked('gzip, br'), await asked('gzip, br;q=0'), await asked('identity')]
  expect([brotli.encoding, gzip.encoding, plain.encoding]).toEqual(['br', 'gzip', null])
  expect(brotliDecompressSync(brotli.body).toString()).toBe(page)
  expect(gunzipSync(gzip.body).toString()).toBe(page)
  expect(plain.body.toString()).toBe(page)
})

test('answers pages to GET and HEAD only', async () => {
  const app = await door()
  expect((await app.request('/lan', { method: 'HEAD' })).status).toBe(200)
  const answer = await app.request('/lan', { method: 'POST', body: 'x' })
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})

test.for([
  ['/lan/', '/lan'],
  ['/lan/?datum=2011-07-01', '/lan?datum=2011-07-01'],
  ['//example.org/', '/example.org'],
  ['/en//example.org///', '/en/example.org'],
  [`/lan${'/'.repeat(15_000)}uppsala/`, '/lan/uppsala'],
])('leads %.40s to %s', async ([from, to]) => {
  const answer = await (await door()).request(`http://localhost${from}`)
  expect([answer.status, answer.headers.get('location')]).toEqual([308, to])
})

test('keeps what is inside to itself when something breaks, and notes it without the words searched for', async () => {
  const app = await door(() => Promise.reject(new Error('secret of the house')))
  const answer = await app.request('/sok?q=hemligt')
  expect(answer.status).toBe(500)
  expect(await answer.text()).not.toContain('secret')
  expect(logged.mock.calls.flat().join(' ')).toContain('GET "/sok" failed: Error: secret of the house')
  expect(logged.mock.calls.flat().join(' ')).not.toContain('hemligt')
})

test('shows a page even when the site could not make one', async () => {
  const answer = await (await door(async () => html(null, 500))).request('/lan')
  expect(await answer.text()).toContain('<h1>Något gick fel hos oss</h1>')
})

test('answers procedures, and refuses bodies and batches that are too large', async () => {
  const app = await door()
  expect(await (await app.request('/trpc/counties.list')).json()).toMatchObject({ result: {} })
  expect((await app.request('/trpc/counties.list', { method: 'POST', body: 'x'.repeat(20_000) })).status).toBe(413)
  const many = Array.from({ length: 21 }, () => 'counties.list').join(',')
  expect((await app.request(`/trpc/${many}?batch=1&input={}`)).status).toBe(400)
})
