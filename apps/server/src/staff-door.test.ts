import { migrateToLatest, openDatabase } from '@samordning/db'
import { linkForFirstAdministrator } from '@samordning/api/staff'
import { getRequestListener } from '@hono/node-server'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, request, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generate } from 'otplib'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { builtDashboard } from './dashboard.ts'
import { networkOf } from './sender.ts'
import { staffDoor } from './staff-door.ts'
import { staffParts } from './staff.ts'

const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
  vi.useRealTimers()
  logged.mockClear()
})

type Asked = { method?: string; path?: string; headers?: Record<string, string>; body?: string }
type Answer = { status: number; headers: IncomingHttpHeaders; text: string }

/** The staff door as members have it, behind TLS unless told otherwise, over an empty database. */
async function openDoor(origin = 'https://arbetsyta.example', parts: Partial<Parameters<typeof staffDoor>[0]> = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'staff-door-'))
  const db = openDatabase(':memory:')
  await migrateToLatest(db)
  const staff = staffParts({ db, origin, publicOrigin: 'https://www.example', dataDir, mailIsWaiting: () => {} })
  const server = createServer(getRequestListener(staffDoor({ staff, ...builtDashboard(origin), ...parts }).fetch))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  closing.push(
    () => rmSync(dataDir, { recursive: true }),
    () => db.destroy(),
    () => new Promise((resolve) => server.close(resolve)),
  )
  const ask = ({ method = 'GET', path = '/', headers = {}, body }: Asked = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const sent = { Host: new URL(origin).host, Connection: 'close', ...headers }
      request({ host: '127.0.0.1', port, method, path, headers: sent }, async (answer) => {
        let text = ''
        for await (const chunk of answer) text += String(chunk)
        resolve({ status: answer.statusCode!, headers: answer.headers, text })
      })
        .on('error', reject)
        .end(body)
    })
  const change = (procedure: string, input: unknown, headers: Record<string, string> = {}) =>
    ask({
      method: 'POST',
      path: `/trpc/${procedure}`,
      headers: { Origin: origin, 'Content-Type': 'application/json', ...headers },
      body: typeof input === 'string' ? input : JSON.stringify(input),
    })
  return { ask, change, staff, db }
}

/** Makes the first administrator. Tells what the browser was given to hold. */
async function firstCookie({ change, staff }: Awaited<ReturnType<typeof openDoor>>): Promise<string> {
  const link = await linkForFirstAdministrator({ ...staff, now: staff.clock() })
  const who = { token: new URL(link!).hash.slice(1), mail: 'administrator@lansstyrelsen.example' }
  const { text } = await change('invitations.newTotp', who)
  const { secret, totp } = (JSON.parse(text) as { result: { data: { secret: string; totp: string } } }).result.data
  const chosen = { name: 'Administratör', locale: 'sv', passphrase: 'vinter flaggstång mjölkpaket orgel' }
  const code = await generate({ secret })
  const answer = await change('invitations.acceptWithPassphrase', { ...who, ...chosen, totp, code })
  expect(answer.status, answer.text).toBe(200)
  return answer.headers['set-cookie']![0]!
}

const WRONG = { mail: 'ingen@lansstyrelsen.example', passphrase: 'x', code: '123456' }

const EVERY_KIND: [string, number, Asked][] = [
  ['the page', 200, {}],
  ['a file', 200, { path: '/index.html' }],
  ['a missing file', 404, { path: '/_app/nothing.js' }],
  ['an answer', 200, { path: '/trpc/sessions.current' }],
  ['a refusal', 401, { path: '/trpc/accounts.list' }],
  ['what is no procedure', 404, { path: '/trpc/nothing' }],
  ['another method', 403, { method: 'OPTIONS', path: '/trpc/sessions.current' }],
  ['a method for no page', 405, { method: 'DELETE', headers: { Origin: 'https://arbetsyta.example' } }],
  ['another host', 421, { headers: { Host: 'elsewhere.example' } }],
  ['health', 200, { path: '/healthz' }],
]

describe('every answer', () => {
  test.for(EVERY_KIND)('says how browsers are to treat it: %s', async ([, status, asked]) => {
    const { ask } = await openDoor()
    const { headers, status: told } = await ask(asked)
    expect(told).toBe(status)
    expect(headers).toMatchObject({
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    const policy = headers['content-security-policy']
    expect(policy).toMatch(/default-src 'none'.*frame-ancestors 'none'.*base-uri 'none'/)
    expect(policy).toMatch(/require-trusted-types-for 'script'/)
    expect(headers['content-type']).toMatch(/^(text\/(html|plain); charset=utf-8|application\/json.*)$/i)
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
  })

  test('from a procedure stays out of every cache', async () => {
    const { ask, change } = await openDoor()
    const answers = [await ask({ path: '/trpc/accounts.list' }), await change('sessions.withPassphrase', WRONG)]
    for (const { headers } of answers) expect(headers['cache-control']).toBe('no-store')
  })

  test('over plain http promises no TLS', async () => {
    const { headers } = await (await openDoor('http://localhost:3001')).ask()
    expect(headers['strict-transport-security']).toBeUndefined()
  })
})

describe('the cookie', () => {
  test('goes over TLS to this host alone, from our own pages, and to no script', async () => {
    const cookie = await firstCookie(await openDoor())
    expect(cookie).toMatch(/^__Host-samordning=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/)
  })

  test('on a machine of one’s own differs in TLS only', async () => {
    const cookie = await firstCookie(await openDoor('http://localhost:3001'))
    expect(cookie).toMatch(/^samordning=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
  })

  test('opens the door until its session is signed out, and is then taken away', async () => {
    const door = await openDoor()
    const [cookie = ''] = (await firstCookie(door)).split(';')
    const path = '/trpc/accounts.list'
    expect((await door.ask({ path, headers: { Cookie: cookie } })).status).toBe(200)
    const out = await door.change('sessions.signOut', {}, { Cookie: cookie })
    expect(out.headers['set-cookie']![0]).toMatch(/^__Host-samordning=;.*Max-Age=0/)
    expect((await door.ask({ path, headers: { Cookie: cookie } })).status).toBe(401)
  })
})

describe('a request', () => {
  test('that changes something is no GET', async () => {
    const { ask } = await openDoor()
    const input = encodeURIComponent(JSON.stringify(WRONG))
    expect((await ask({ path: `/trpc/sessions.withPassphrase?input=${input}` })).status).toBe(405)
  })

  test.for(['TRACE', 'PUT', 'PROPFIND'])('with the method %s is refused', async (method) => {
    const { ask } = await openDoor()
    const { status } = await ask({ method, headers: { Origin: 'https://arbetsyta.example' } })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })

  test('that is nested a hundred thousand deep is refused in a sentence', async () => {
    const { change } = await openDoor()
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    for (const body of [deep, `{"ceremony":"x","answer":{"id":"x","response":{"deep":${deep}}}}`]) {
      const { status, text } = await change('sessions.withPasskey', body)
      expect(status, text).toBeGreaterThanOrEqual(400)
      expect(status, text).toBeLessThan(500)
    }
  })

  test('comes from where the web server beside us says, and nobody else can say it', async () => {
    const { change } = await openDoor()
    const guess = (n: number) =>
      change(
        'sessions.withPasskey',
        { ceremony: 'x', answer: { id: `passkey-${n}`, response: {} } },
        // The last address is what the web server saw; those before it are what the sender claims.
        { 'X-Forwarded-For': `198.51.100.${n}, 192.0.2.1` },
      )
    const guesses = Array.from({ length: 31 }, (_, n) => guess(n))
    const statuses = (await Promise.all(guesses)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 429)).toHaveLength(1)
  })

  test('is one of 1,200 a minute at most', { timeout: 60_000 }, async () => {
    const { ask } = await openDoor()
    const from = { 'X-Forwarded-For': '192.0.2.1' }
    const path = '/trpc/nothing'
    for (let hundred = 0; hundred < 12; hundred += 1)
      await Promise.all(Array.from({ length: 100 }, () => ask({ path, headers: from })))
    expect(await ask({ path, headers: from })).toMatchObject({ status: 429, headers: { 'retry-after': '60' } })
    expect((await ask({ path, headers: { 'X-Forwarded-For': '192.0.2.2' } })).status).toBe(404)
  })

  test('comes from a network, where addresses are as many as anybody likes', () => {
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2')
    expect(networkOf('2001:db8:1:2::1')).toBe(networkOf('2001:db8:1:2:ffff::9'))
    expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0')
    expect(networkOf('192.0.2.1')).toBe('192.0.2.1')
  })
})

describe('what goes wrong', () => {
  test('inside is told without what is inside, lets nobody in, and is noted on one line of its own', async () => {
    const door = await openDoor()
    const [cookie = ''] = (await firstCookie(door)).split(';')
    await door.db.destroy()
    const headers = { Cookie: cookie }
    for (const answer of [
      await door.ask({ path: '/trpc/accounts.list', headers }),
      await door.change('sessions.withPassphrase', WRONG, headers),
    ]) {
      expect(answer.status).toBe(500)
      expect(answer.text).toContain('Something went wrong on our side')
      expect(answer.text).not.toMatch(/driver|destroyed|sqlite|kysely|\.ts|at async|node_modules/i)
      expect(answer.headers['set-cookie']).toBeUndefined()
    }
    const notes = logged.mock.calls.flat().map(String).join('\n')
    expect(notes).toMatch(/Staff procedure accounts\.list failed/)
    expect(notes).not.toMatch(/ingen@|123456|__Host-/)
  })

  test('at an address with a line break makes no line of its own in the log', async () => {
    const broken = { dashboard: () => Promise.reject(new Error('broken')) }
    const { ask } = await openDoor(undefined, broken)
    expect(await ask({ path: '/x%0AStaff:%20forged' })).toMatchObject({ status: 500 })
    expect(logged.mock.calls[0]![0]).toBe('Staff: GET "/x\\nStaff: forged" failed:')
  })

  test('outside is counted, and told in one line a minute, without from where', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { ask, change } = await openDoor()
    for (let time = 0; time < 3; time += 1)
      await change('sessions.withPassphrase', WRONG, { Origin: 'https://x.example' })
    await ask({ headers: { Host: 'elsewhere.example' } })
    await change('sessions.withPassphrase', '{"mail":')
    await change('sessions.withPasskey', { ceremony: 'x', answer: { id: 'x', response: {} } })
    vi.advanceTimersByTime(60_000)
    expect(logged.mock.calls).toEqual([
      ['Staff: refused within a minute: other origin 3, other host 1, bad input 1, sign-in 1'],
    ])
  })
})
