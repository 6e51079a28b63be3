import { expect, test } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aMember } from '../support/members.ts'
import { startServer } from '../support/server.ts'
import { SEAT, formOf, twoRounds } from './survey-rounds.ts'

test('an answer that is typed while the server is killed stands in its field, and is saved when there is a server again', async ({
  page,
  context,
}) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'samordning-killed-'))
  const server = await startServer({ dataDir })
  const ports = { PORT: new URL(server.origin).port, STAFF_PORT: new URL(server.staffOrigin).port }
  const round = await twoRounds(server, 'doende')
  await context.addCookies([(await aMember(server, { name: 'Ledamot', grants: [SEAT] })).cookie])
  await page.goto(formOf(server, round))
  const first = page.getByRole('region', { name: /^1\. / })
  await first.getByRole('button', { name: 'Har ändrats' }).click()
  const field = first.getByLabel('Svar', { exact: true })
  await field.fill('Det här är sparat.')
  await expect(first.getByText(/^. Sparat \d\d/)).toBeVisible()

  await field.pressSequentially(' Det här är på väg.')
  process.kill(server.pid, 'SIGKILL')
  await expect(first.getByText('Inte sparat.')).toBeVisible()
  const again = await startServer({ dataDir, env: ports })
  await expect(first.getByText(/^. Sparat \d\d/)).toBeVisible({ timeout: 10_000 })
  await page.reload()
  await expect(field).toHaveValue('Det här är sparat. Det här är på väg.')
  await again.stop()
  await rm(dataDir, { recursive: true, force: true })
})
