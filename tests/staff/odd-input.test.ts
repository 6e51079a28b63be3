import { newThrottle, staffRouter, type createStaffCaller } from '@samordning/api/staff'
import { TRPCError } from '@trpc/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { oddValues } from '../integration/odd-values.ts'
import { startServer, type RunningServer } from '../support/server.ts'
import { newAuthenticator } from './authenticator.ts'
import { aDesk, takenBack, type Desk } from './desk.ts'
import { directoryExamples, otherExamples, type Example } from './examples.ts'
import { ADMINISTRATOR, AUDITOR, NATIONAL } from './office.ts'

type Procedure = { _def: { type: string; meta?: { action: string } } }
const procedures = Object.entries(staffRouter._def.procedures as unknown as Record<string, Procedure>)
const examples: Record<string, Example> = { ...directoryExamples, ...otherExamples }
const INSIDES = /node_modules|\.ts:\d|SQLITE|at async|kysely|TypeError/i

const answer = newAuthenticator().answer({ challenge: 'eA' })
const made = newAuthenticator().register({ challenge: 'eA' })
const secrets = { passphrase: 'vinter flaggstång mjölkpaket orgel', totp: 'x', code: '123456' }
const accepted = { token: '', mail: 'ingen@lansstyrelsen.example', name: 'Ingen', locale: 'sv' }

/** What each open procedure takes: nobody has to be signed in. */
const OPEN: Record<string, object> = {
  'invitations.acceptWithPasskey': { ...accepted, ceremony: 'x', answer: made, passkeyName: 'Dator' },
  'invitations.acceptWithPassphrase': { ...accepted, ...secrets },
  'invitations.get': { token: '' },
  'invitations.newTotp': { token: '', mail: 'ingen@lansstyrelsen.example' },
  'invitations.passkeyOptions': { token: '', mail: 'ingen@lansstyrelsen.example' },
  'sessions.askForLink': { mail: 'ingen@lansstyrelsen.example', code: 'AAAAA-AAAAA' },
  'sessions.current': {},
  'sessions.passkeyOptions': {},
  'sessions.withPasskey': { ceremony: 'x', answer },
  'sessions.withPassphrase': { mail: 'ingen@lansstyrelsen.example', passphrase: 'x', code: '123456' },
}

/** One of each kind of odd value: what all fields are tried with, and whole inputs with all. */
const ONE_OF_A_KIND = [
  '',
  '\0',
  '\ud800',
  '__proto__',
  '2011-02-30',
  'a'.repeat(5_000),
  null,
  -1,
  1e308,
  [],
  { slug: {} },
]

/** The whole input, and each of its fields, at each depth, as something else. */
function spoiled(input: object, odds: readonly unknown[]): unknown[] {
  const entries: [string, unknown][] = Object.entries(input)
  const fields = entries.flatMap(([field, value]) => {
    const inside = typeof value === 'object' && value !== null ? spoiled(value, odds) : odds
    return inside.map((odd) => (Array.isArray(input) ? input.with(Number(field), odd) : { ...input, [field]: odd }))
  })
  return [...odds, ...fields, { ...input, more: 'x' }]
}

describe('whoever is not signed in', () => {
  let server: RunningServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(async () => {
    await server.stop()
  })

  test('can ask just this', () => {
    const open = procedures.filter(([, { _def }]) => _def.meta?.action === 'open').map(([path]) => path)
    expect(open.sort()).toEqual(Object.keys(OPEN).sort())
  })

  test.for(Object.entries(OPEN))(
    'hears a sentence of what can not be read: %s',
    { timeout: 60_000 },
    async ([path, input]) => {
      const token = /#(\S+)/.exec(server.output())![1]!
      const valid = 'token' in input ? { ...input, token } : input
      const isQuery = procedures.find(([name]) => name === path)![1]._def.type === 'query'
      let sender = 0
      for (const value of spoiled(valid, path === 'sessions.withPassphrase' ? ONE_OF_A_KIND : oddValues)) {
        sender += 1
        const json = JSON.stringify(value) ?? 'null'
        const headers = { Origin: server.staffOrigin, 'X-Forwarded-For': `192.0.2.${sender % 250}` }
        const told = await (isQuery
          ? fetch(`${server.staffOrigin}/trpc/${path}?input=${encodeURIComponent(json.slice(0, 5_000))}`, { headers })
          : fetch(`${server.staffOrigin}/trpc/${path}`, {
              method: 'POST',
              headers: { ...headers, 'Content-Type': 'application/json' },
              body: json,
            }))
        const text = await told.text()
        const asked = `${path} ${json.slice(0, 200)}: ${told.status} ${text.slice(0, 300)}`
        expect(told.status, asked).toBeLessThan(500)
        if (told.status < 400) continue
        const { message } = (JSON.parse(text) as { error: { message: string } }).error
        expect(message.length, asked).toBeGreaterThan(5)
        expect(text, asked).not.toMatch(INSIDES)
      }
    },
  )
})

describe('whoever is signed in and may do everything', () => {
  let desk: Desk
  let token: string | null
  beforeAll(async () => {
    desk = await aDesk()
    token = (await desk.office.somebody('Alla roller', [ADMINISTRATOR, AUDITOR, NATIONAL], { confirmed: true })).token()
  })

  const closed = procedures.filter(([path]) => !(path in OPEN) && path !== 'live.changes').map(([path]) => path)

  test.for(closed)('causes no fault of ours by what they send: %s', async (path) => {
    const input = examples[path]!.input?.(desk) ?? {}
    const faults: string[] = []
    for (const value of [...oddValues, ...spoiled(input, ONE_OF_A_KIND)]) {
      const fault = await takenBack(desk.office.db, (db) => {
        const { ask } = desk.office.browser(token, { db, throttle: newThrottle() })
        return call(ask, path, value)
      })
      if (fault !== null) faults.push(`${JSON.stringify(value)?.slice(0, 200)}: ${fault}`)
    }
    expect(faults).toEqual([])
  })
})

/** What went wrong on our side; null when it was answered, or refused in a sentence. */
async function call(ask: ReturnType<typeof createStaffCaller>, path: string, value: unknown): Promise<string | null> {
  try {
    const procedure = path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], ask)
    await (procedure as (input: unknown) => Promise<unknown>)(value)
    return null
  } catch (error) {
    const isRefusal = error instanceof TRPCError && error.code !== 'INTERNAL_SERVER_ERROR'
    return isRefusal ? null : String(error)
  }
}
