import { mail, migrateToLatest, openDatabase, type Database } from '@samordning/db'
import { instant, later, type Instant } from '@samordning/domain'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { postThrough } from './mail-post.ts'
import { nextTry, startMailQueue } from './mail-queue.ts'

const TO = 'samordnare.vasterbotten@lansstyrelsen.example'
const START = instant(new Date('2026-11-22T08:00:00Z'))
const MINUTE = 60_000

let db: Database
let clock: Instant
let log: string[]

beforeEach(async () => {
  db = openDatabase(':memory:')
  await migrateToLatest(db)
  clock = START
  log = []
})

/** What the mail server does when it has heard a whole mail. */
type Answer = 'take' | 'refuse' | 'hang up'

/** A real mail server on a port of its own. `answers` are given in turn, the last one from then on. */
async function mailServer({ answers = ['take'], port = 0 }: { answers?: Answer[]; port?: number } = {}) {
  const heard: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, callback) {
      let text = ''
      stream.on('data', (part: Buffer) => (text += part.toString()))
      stream.on('end', () => {
        const answer = answers.length > 1 ? answers.shift() : answers[0]
        heard.push(text)
        if (answer === 'hang up') return server.connections.forEach((connection) => connection.close())
        const refusal = Object.assign(new Error(`No mail for ${TO} today`), { responseCode: 450 })
        callback(answer === 'refuse' ? refusal : null)
      })
    },
  })
  server.on('error', () => {})
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  onTestFinished(close)
  return { heard, close, port: (server.server.address() as AddressInfo).port }
}

function queueTo(port: number | null) {
  const post =
    port === null ? null : postThrough({ url: `smtp://127.0.0.1:${port}`, from: 'samordning@lansstyrelsen.example' })
  const queue = startMailQueue({ db, post, now: () => clock, log: (line) => log.push(line) })
  onTestFinished(queue.stop)
  return queue
}

const put = (subject = 'Du är inbjuden') =>
  db
    .transaction()
    .execute((tx) => mail.enqueue(tx, { to: TO, subject, body: `Öppna https://a.example/${subject}`, at: clock }))

const first = async () => (await mail.list(db, { limit: 9 })).at(-1)!
const isNow = (state: object) => vi.waitFor(async () => expect(await first()).toMatchObject(state), { timeout: 5_000 })

describe('a mail server that takes mail', () => {
  test('gets what waited when the process started, and what came later', async () => {
    await put('Första')
    const { heard, port } = await mailServer()
    const queue = queueTo(port)
    await isNow({ state: 'sent', sent: START, tries: 1 })
    await put('Andra')
    queue.wake()
    await vi.waitFor(() => expect(heard).toHaveLength(2))
  })

  test('gets it as people read it, marked as sent by a machine, with an id of its own', async () => {
    await put()
    const { heard, port } = await mailServer()
    queueTo(port)
    await isNow({ state: 'sent' })
    expect(heard[0]).toContain(`To: ${TO}`)
    expect(heard[0]).toContain('From: Samordning <samordning@lansstyrelsen.example>')
    expect(heard[0]).toContain('Subject: =?UTF-8?Q?Du_=C3=A4r_inbjuden?=')
    expect(heard[0]).toContain('Auto-Submitted: auto-generated')
    expect(heard[0]).toContain('Message-ID: <mail-1.20261122080000000@lansstyrelsen.example>')
    expect(heard[0]).toContain('Date: Sun, 22 Nov 2026 08:00:00 +0000')
  })

  test('leaves us with the mail, but not with what it said', async () => {
    const id = await put()
    queueTo((await mailServer()).port)
    await isNow({ state: 'sent' })
    expect(await mail.find(db, id)).toMatchObject({ to: TO, body: '', fault: null })
    expect(log).toEqual([])
  })

  test('gets nothing of a transaction that came to nothing', async () => {
    const failing = db.transaction().execute(async (tx) => {
      await mail.enqueue(tx, { to: TO, subject: 'Aldrig', body: '', at: clock })
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow()
    await put('Senare')
    const { heard, port } = await mailServer()
    queueTo(port)
    await isNow({ state: 'sent', subject: 'Senare' })
    expect(heard).toHaveLength(1)
  })
})

describe('a mail server that does not', () => {
  test('is asked again when it is time, not before', async () => {
    await put()
    const { heard, port } = await mailServer({ answers: ['refuse', 'take'] })
    const queue = queueTo(port)
    await isNow({
      state: 'waiting',
      tries: 1,
      nextTry: later(START, MINUTE),
      fault: expect.stringContaining('450 No mail'),
    })
    queue.wake()
    await queue.stop()
    expect(heard).toHaveLength(1)
    clock = later(START, MINUTE)
    queueTo(port)
    await isNow({ state: 'sent', tries: 2, fault: null })
  })

  test('is named in the log by its codes alone: neither the address nor what the mail says', async () => {
    await put()
    queueTo((await mailServer({ answers: ['refuse'] })).port)
    await isNow({ tries: 1 })
    expect(log).toEqual(['Mail 1 was not taken (EMESSAGE 450); is tried again 2026-11-22T08:01:00.000Z'])
  })

  test('is down: the mail waits, and is sent when it is up again', async () => {
    const { port, close } = await mailServer()
    await close()
    await put()
    const queue = queueTo(port)
    await isNow({ state: 'waiting', tries: 1, fault: expect.stringContaining('ECONNREFUSED') })
    const { heard } = await mailServer({ port })
    clock = later(START, MINUTE)
    queue.wake()
    await isNow({ state: 'sent' })
    expect(heard).toHaveLength(1)
  })

  test('dies with the mail in its hands: it is sent again, under the same id', async () => {
    await put()
    const { heard, port } = await mailServer({ answers: ['hang up', 'take'] })
    const queue = queueTo(port)
    await isNow({ state: 'waiting', tries: 1 })
    clock = later(START, MINUTE)
    queue.wake()
    await isNow({ state: 'sent' })
    expect(new Set(heard.map((text) => /^Message-ID: .*$/m.exec(text)?.[0]))).toHaveLength(1)
    expect(heard).toHaveLength(2)
  })

  test('holds nobody else up', async () => {
    await put('Första')
    await put('Andra')
    const { port } = await mailServer({ answers: ['refuse', 'take'] })
    queueTo(port)
    await vi.waitFor(async () =>
      expect((await mail.list(db, { limit: 9 })).map(({ state }) => state)).toEqual(['sent', 'waiting']),
    )
  })

  test('for days: the mail stays as failed, and is sent when somebody asks for it', async () => {
    const id = await put()
    const { port } = await mailServer({ answers: [...Array<Answer>(9).fill('refuse'), 'take'] })
    const queue = queueTo(port)
    for (let tries = 1; tries <= 9; tries += 1) {
      queue.wake()
      await isNow({ tries })
      clock = (await first()).nextTry ?? later(clock, MINUTE)
    }
    expect(await first()).toMatchObject({ state: 'failed', nextTry: null })
    queue.wake()
    await db.transaction().execute((tx) => mail.sendAgain(tx, id, clock))
    queue.wake()
    await isNow({ state: 'sent' })
  })
})

test('the tries are spread over almost three days, and end', () => {
  let at = START
  let tries = 1
  for (let next = nextTry(tries, at); next !== null; next = nextTry((tries += 1), at)) {
    expect(next > at).toBe(true)
    at = next
  }
  const hours = (Date.parse(at) - Date.parse(START)) / MINUTE / 60
  expect(hours).toBeGreaterThan(60)
  expect(hours).toBeLessThanOrEqual(72)
})

test('what the mail server took but could not be noted is noted later, not sent once more', async () => {
  await put()
  const { heard, port } = await mailServer()
  let isFull = true
  db = db.withPlugin({
    transformQuery({ node }) {
      if (isFull && node.kind === 'UpdateQueryNode') throw new Error('The disk is full')
      return node
    },
    transformResult: async ({ result }) => result,
  })
  const queue = queueTo(port)
  await vi.waitFor(() => expect(log).toEqual(['The mail queue failed: The disk is full']))
  isFull = false
  queue.wake()
  await isNow({ state: 'sent' })
  expect(heard).toHaveLength(1)
})

test('without a mail server the log says what waits, once, and neither to whom nor what', async () => {
  await put()
  await put()
  const queue = queueTo(null)
  await vi.waitFor(() => expect(log).toEqual(['Mail 1-2 waits in the outbox: SMTP_URL is not set']))
  await put()
  queue.wake()
  await vi.waitFor(() => expect(log).toHaveLength(2))
  expect(log[1]).toBe('Mail 3 waits in the outbox: SMTP_URL is not set')
})
