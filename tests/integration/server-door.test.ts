import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, expect, inject, test } from 'vitest'

const ask = (path: string, init?: RequestInit) => fetch(inject('origin') + path, { redirect: 'manual', ...init })

/** Speaks HTTP by hand: the address goes out as it is written here. Resolves with the head of the answer. */
async function askByHand(request: string): Promise<string> {
  const { hostname, port } = new URL(inject('origin'))
  const socket = connect(Number(port), hostname)
  let text = ''
  socket.setEncoding('latin1').on('data', (part: string) => (text += part))
  socket.write(request.replaceAll('\n', '\r\n') + '\r\nConnection: close\r\n\r\n')
  await once(socket, 'close')
  return text.split('\r\n\r\n')[0]!
}

test('is well', async () => {
  const answer = await ask('/healthz')
  expect(await answer.text()).toBe('{"status":"ok"}')
})

describe('one page has one address', () => {
  test.for([
    ['/lan/', '/lan'],
    ['/en/', '/en'],
    ['/lan/vasterbotten/?datum=2011-07-01', '/lan/vasterbotten?datum=2011-07-01'],
    ['/lan//', '/lan'],
    ['//lan//vasterbotten/', '/lan/vasterbotten'],
  ] as const)('%s leads to %s', async ([from, to]) => {
    const answer = await ask(from)
    expect([answer.status, answer.headers.get('location')]).toEqual([308, to])
  })
})

describe('no address leads to somebody else’s site', () => {
  test.for([
    '//example.org/',
    '///example.org//',
    '/..//example.org/',
    '/%2f/example.org/',
    '/%5cexample.org/',
    '/%09/example.org/',
    '//example.org/%2f..',
    '/.//example.org/?a=/',
    'http://example.org/lan/',
  ])('%s', async (address) => {
    const head = await askByHand(`GET ${address} HTTP/1.1\nHost: 127.0.0.1`)
    expect(head).toMatch(/^HTTP\/1\.1 (308|40[04]) /)
    const [, location] = /^location: (.*)$/im.exec(head) ?? []
    if (location === undefined) return
    expect(new URL(location, 'https://www.example.se/').origin).toBe('https://www.example.se')
    expect(location).not.toMatch(/^\/[/\\]/)
  })

  test.for(['evil.example/', 'user@evil.example', 'a b', '[::', ''])('nor does the host "%s"', async (host) => {
    const head = await askByHand(`GET /lan/ HTTP/1.1\nHost: ${host}`)
    expect(head).toMatch(/^HTTP\/1\.1 400 |\r\nlocation: \/lan\r/i)
  })
})

describe('HEAD', () => {
  test.for(['/', '/lan/vasterbotten', '/finns-inte', '/healthz', '/lan/'])(
    '%s answers as GET does, without the page',
    async (path) => {
      const [get, head] = [await ask(path), await ask(path, { method: 'HEAD' })]
      expect(head.status).toBe(get.status)
      expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'))
      expect(head.headers.get('content-security-policy')).toBe(get.headers.get('content-security-policy'))
      expect(await head.text()).toBe('')
    },
  )
})

describe('copies', () => {
  test('of a page are kept nowhere: it is sent whole whatever the browser says that it has', async () => {
    const conditions = { 'If-Modified-Since': new Date().toUTCString(), 'If-None-Match': '*' }
    const answer = await ask('/lan', { headers: conditions })
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(answer.headers.get('etag')).toBeNull()
    expect(await answer.text()).toContain('Västerbotten')
  })

  test('of a style sheet are kept for good, since its name changes with it', async () => {
    const [sheet] = /\/assets\/[\w.-]+\.css/.exec(await (await ask('/')).text()) ?? []
    const answer = await ask(sheet!)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect((await ask(sheet!, { method: 'HEAD' })).status).toBe(200)
    expect((await ask(sheet!, { method: 'POST' })).status).toBe(405)
  })

  test('a part of a page can’t be asked for: it comes whole', async () => {
    const answer = await ask('/lan', { headers: { Range: 'bytes=0-10' } })
    expect([answer.status, (await answer.text()).length > 1_000]).toEqual([200, true])
  })
})

test.for([
  '/assets/..%2f..%2fpackage.json',
  '/assets/%2e%2e/server/index.js',
  '/.env',
  '/data/samordning.db',
  '/assets/',
])('no file but those of the site is served: %s', async (path) => {
  const answer = await ask(path, { redirect: 'follow' })
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('<html lang="sv"')
})

test('an address that is too long is refused before anything is read of it', async () => {
  expect(await askByHand(`GET /${'a'.repeat(20_000)} HTTP/1.1\nHost: a`)).toMatch(/^HTTP\/1\.1 431 /)
})
