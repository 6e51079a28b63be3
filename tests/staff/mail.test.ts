import { mail, openDataDirectory } from '@samordning/db'
import { instant } from '@samordning/domain'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { expect, onTestFinished, test, vi } from 'vitest'
import { emptyFolder, end, started } from '../integration/process.ts'

const MAILS = 40
const SLOWNESS_MS = 25

// Starts the process twice.
vi.setConfig({ testTimeout: 90_000 })

/** A mail server that takes its time. Tells the ids of the mails that it took. */
async function slowMailServer() {
  const taken: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, callback) {
      let text = ''
      stream.on('data', (part: Buffer) => (text += part.toString()))
      stream.on('end', () => {
        taken.push(/^Message-ID: <mail-(\d+)\./m.exec(text)?.[1] ?? '')
        setTimeout(() => callback(null), SLOWNESS_MS)
      })
    },
  })
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  return { taken, url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}` }
}

async function fillQueue(folder: string) {
  await using data = await openDataDirectory(folder)
  const at = instant(new Date())
  for (let number = 1; number <= MAILS; number += 1)
    await data.db
      .transaction()
      .execute((tx) => mail.enqueue(tx, { to: 'a@lansstyrelsen.example', subject: `${number}`, body: '', at }))
}

test('a process that is killed while it sends loses no mail, and sends at most the one on its way again', async () => {
  const folder = emptyFolder()
  await fillQueue(folder)
  const { taken, url } = await slowMailServer()
  const env = { DATA_DIR: folder, SMTP_URL: url, MAIL_FROM: 'samordning@lansstyrelsen.example' }

  const first = await started(env)
  await vi.waitFor(() => expect(taken.length).toBeGreaterThan(9), { timeout: 20_000, interval: 5 })
  await end(first, 'SIGKILL')
  const before = taken.length
  expect(before).toBeLessThan(MAILS)

  const second = await started(env)
  await vi.waitFor(() => expect(new Set(taken).size).toBe(MAILS), { timeout: 20_000 })
  expect(taken.length - MAILS).toBeLessThanOrEqual(1)
  await end(second)
  await using data = await openDataDirectory(folder)
  expect((await mail.list(data.db, { limit: 99 })).every(({ state }) => state === 'sent')).toBe(true)
})
