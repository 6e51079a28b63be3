import { execFile } from 'node:child_process'
import { request } from 'node:http'
import { promisify } from 'node:util'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBeside } from '@samordning/db'
import { instant } from '@samordning/domain'
import { startServer, type RunningServer } from '../support/server.ts'
import { ADMINISTRATOR, anAccount } from './office.ts'

const INVITE = fileURLToPath(new URL('../../apps/server/src/invite-command.ts', import.meta.url))

let server: RunningServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(async () => {
  await server.stop()
})

/** Changes something, as a page of ours does unless told otherwise. */
function send(procedure: string, body: string, headers: Record<string, string> = {}) {
  return fetch(`${server.staffOrigin}/trpc/${procedure}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: server.staffOrigin, ...headers },
    body,
  })
}

const SIGN_IN = 'sessions.withPassphrase'
const NOBODY = { mail: 'ingen@lansstyrelsen.example', passphrase: 'en lösenfras som är lång', code: '123456' }

async function sentenceOf(answer: Response): Promise<string> {
  const { error } = (await answer.json()) as { error: { message: string } }
  return error.message
}

describe('the staff door', () => {
  test.for(['/', '/katalog/myndigheter', '/inbjudan'])(
    'answers %s with the page that finds its own way',
    async (path) => {
      const answer = await fetch(server.staffOrigin + path)
      expect(answer.status).toBe(200)
      expect(await answer.text()).toContain('<noscript>')
    },
  )

  test('has no such file where a file of the build is asked for that is not there', async () => {
    expect((await fetch(`${server.staffOrigin}/_app/immutable/nothing.js`)).status).toBe(404)
    expect((await fetch(`${server.staffOrigin}/_app/..%2f..%2fpackage.json`)).status).not.toBe(200)
  })

  test('lets nothing run or load but our own, and nobody put it in a frame', async () => {
    const { headers } = await fetch(server.staffOrigin)
    const policy = headers.get('Content-Security-Policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|\*|http/)
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  })

  test('is the only one that has staff procedures', async () => {
    for (const path of ['sessions.current', 'accounts.list', 'sessions.current,accounts.list?batch=1']) {
      const inPublic = await fetch(`${server.origin}/trpc/${path}`, { headers: { Cookie: 'samordning=x' } })
      expect(inPublic.status, path).toBe(404)
      expect(inPublic.headers.get('Set-Cookie')).toBe(null)
    }
    expect((await fetch(`${server.staffOrigin}/trpc/sessions.current`)).status).toBe(200)
    expect((await fetch(`${server.staffOrigin}/trpc/groups.list`)).status).not.toBe(200)
  })

  test.for([
    ['another site', { Origin: 'https://elsewhere.example' }],
    ['the public site', { Origin: 'http://127.0.0.1:3000' }],
    ['the same host with another port', { Origin: 'http://localhost:1' }],
    ['a page without an address', { Origin: 'null' }],
  ] as const)('takes no change from %s', async ([, headers]) => {
    expect((await send(SIGN_IN, JSON.stringify(NOBODY), headers)).status).toBe(403)
  })

  test('takes no change from what does not say where it comes from', async () => {
    const answer = await fetch(`${server.staffOrigin}/trpc/${SIGN_IN}`, { method: 'POST', body: '{}' })
    expect(answer.status).toBe(403)
  })

  test('tells another site’s page nothing', async () => {
    const answer = await fetch(`${server.staffOrigin}/trpc/sessions.current`, {
      headers: { 'Sec-Fetch-Site': 'cross-site' },
    })
    expect(answer.status).toBe(403)
  })

  test('answers to its own name only', async () => {
    const { port } = new URL(server.staffOrigin)
    const status = await new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: '/', headers: { Host: 'elsewhere.example' } }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      })
        .on('error', reject)
        .end()
    })
    expect(status).toBe(421)
  })

  test('refuses more than 1 MB, what is no JSON and what is unknown, each in a sentence', async () => {
    const large = await send(SIGN_IN, JSON.stringify({ ...NOBODY, passphrase: 'x'.repeat(1024 * 1024) }))
    expect(large.status).toBe(413)
    expect(await large.text()).toMatch(/larger than 1 MB/)
    const broken = await send(SIGN_IN, '{"mail":')
    expect(broken.status).toBe(400)
    expect(await sentenceOf(broken)).toMatch(/is not JSON/)
    const unknown = await send(SIGN_IN, JSON.stringify({ ...NOBODY, role: 'administrator' }))
    expect(unknown.status).toBe(400)
    expect(await sentenceOf(unknown)).toContain('"role"')
  })

  test('keeps what it answers out of every cache', async () => {
    const { headers } = await fetch(`${server.staffOrigin}/trpc/sessions.current`)
    expect(headers.get('Cache-Control')).toBe('no-store')
  })

  test('writes no address, mail or code to the log', async () => {
    await send(SIGN_IN, JSON.stringify(NOBODY))
    expect(server.output()).not.toMatch(/ingen@|123456|::1|en lösenfras/)
  })
})

describe('the first administrator', () => {
  const printed = () => [...server.output().matchAll(/\/inbjudan#(\S+)/g)].map(([, token]) => token!)

  test('finds a link in the log', async () => {
    const answer = await fetch(
      `${server.staffOrigin}/trpc/invitations.get?input=${encodeURIComponent(JSON.stringify({ token: printed()[0] }))}`,
    )
    expect(await answer.json()).toMatchObject({ result: { data: { grants: [{ role: 'administrator' }] } } })
  })

  test('can be invited beside the running server, from the command line', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [INVITE, '--mail', 'nationell@jamstalldhet.example', '--name', 'Nationell samordnare', '--role', 'national'],
      { env: { ...process.env, DATA_DIR: server.dataDir, STAFF_ORIGIN: server.staffOrigin } },
    )
    const token = new URL(stdout.trim()).hash.slice(1)
    const input = encodeURIComponent(JSON.stringify({ token }))
    const answer = await fetch(`${server.staffOrigin}/trpc/invitations.get?input=${input}`)
    expect(await answer.json()).toMatchObject({
      result: { data: { name: 'Nationell samordnare', grants: [{ role: 'national' }], invitedBy: null } },
    })
  })

  test('can be let back in from the command line', async () => {
    await using data = openBeside(server.dataDir)
    const at = instant(new Date())
    const id = await anAccount(data.db, { name: 'Administratör', grants: [ADMINISTRATOR], at })
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [INVITE, '--recover', `${id}@lansstyrelsen.example`],
      { env: { ...process.env, DATA_DIR: server.dataDir, STAFF_ORIGIN: server.staffOrigin } },
    )
    const input = encodeURIComponent(JSON.stringify({ token: new URL(stdout.trim()).hash.slice(1) }))
    const answer = await fetch(`${server.staffOrigin}/trpc/invitations.get?input=${input}`)
    expect(await answer.json()).toMatchObject({ result: { data: { isRecovery: true, name: 'Administratör' } } })
  })

  test.for([
    [[], /--mail must be/],
    [['--mail', 'a@b.example', '--name', 'N', '--role', 'coordinator'], /have a group/],
    [['--mail', 'a@b.example', '--name', 'N', '--role', 'king'], /--role/],
    [['--king', 'x'], /--king/],
    [['--mail', 'a@b.example', '--name', 'N', '--role', 'coordinator', '--group', 'atlantis'], /No such group/],
    [['--mail', 'a@b.example', '--name', 'N 811218-9876', '--role', 'national'], /without personal numbers/],
    [['--recover', 'ingen@lansstyrelsen.example'], /Nobody has an open account/],
  ] as const)('is told what is wrong with %j', async ([args, sentence]) => {
    const failed = await promisify(execFile)(process.execPath, [INVITE, ...args], {
      env: { ...process.env, DATA_DIR: server.dataDir },
    }).catch((error: unknown) => error)
    expect(failed).toMatchObject({ code: 1, stderr: expect.stringMatching(sentence) })
  })
})
