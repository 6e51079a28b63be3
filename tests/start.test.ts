import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { freePort } from './support/free-port.ts'
import { root } from './support/source-file.ts'
import { isHealthy } from './support/server.ts'

// Whoever started the tests by npx has it, and a pnpm in its cache: nothing is fetched.
const isFromNpx = process.env['npm_execpath']?.includes('_npx') ?? false

test.runIf(isFromNpx)(
  'start serves, and ends with the npx that it was started through',
  async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'samordning-start-'))
    const port = String(await freePort())
    const npx = spawn('npx', ['--yes', 'pnpm@12', 'start'], {
      cwd: root,
      env: { ...process.env, PORT: port, STAFF_PORT: String(await freePort()), DATA_DIR: dataDir },
      stdio: 'ignore',
    })
    onTestFinished(async () => {
      npx.kill('SIGKILL')
      await rm(dataDir, { recursive: true, force: true })
    })
    const origin = `http://127.0.0.1:${port}`
    await expect.poll(() => isHealthy(origin), { timeout: 40_000 }).toBe(true)

    const ended = once(npx, 'exit')
    npx.kill('SIGTERM')
    await ended
    await expect.poll(() => isHealthy(origin), { timeout: 5_000 }).toBe(false)
  },
  50_000,
)
