import { openBeside } from '@samordning/db'
import { instant } from '@samordning/domain'
import { expect, test } from 'vitest'
import { startServer } from '../support/server.ts'
import { AUDITOR, aSession, anAccount } from './office.ts'

test('an open dashboard does not keep the server from stopping', async () => {
  const server = await startServer()
  await using data = openBeside(server.dataDir)
  const at = instant(new Date())
  const account = await anAccount(data.db, { name: 'Granskare', grants: [AUDITOR], at })
  const token = await aSession(data.db, { account, at, confirmed: false })
  const stream = await fetch(`${server.staffOrigin}/trpc/live.changes`, { headers: { Cookie: `samordning=${token}` } })
  expect(stream.headers.get('Content-Type')).toContain('text/event-stream')
  const reader = stream.body!.getReader()
  await reader.read()
  const asked = performance.now()
  expect(await server.stop()).toBe(0)
  expect(performance.now() - asked).toBeLessThan(5_000)
})

test('nobody who is not signed in hears anything', async () => {
  const server = await startServer()
  const stream = await fetch(`${server.staffOrigin}/trpc/live.changes`)
  expect(await stream.text()).toContain('sign-in-needed')
  await server.stop()
})
