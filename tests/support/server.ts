import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from './free-port.ts'

/** The server as it was built. */
export const main = fileURLToPath(new URL('../../apps/server/build/main.js', import.meta.url))
const START_MS = 60_000
const STOP_MS = 15_000

export type ServerOptions = {
  /** A folder that is kept; without it, an empty one that `stop` removes. */
  dataDir?: string
  env?: Record<string, string>
}

export type RunningServer = {
  origin: string
  /** Where the dashboard answers. By name: no passkey can be bound to a number. */
  staffOrigin: string
  pid: number
  dataDir: string
  /** What the process has printed until now, both streams. */
  output: () => string
  /** Sends SIGTERM and resolves with the exit code; `null` when the process had to be killed. */
  stop: () => Promise<number | null>
}

/**
 * Starts the real, built server on a free port and waits until it is healthy.
 *
 * @throws {Error} with what the process printed, when it ends or is silent instead.
 */
export async function startServer({ dataDir, env = {} }: ServerOptions = {}): Promise<RunningServer> {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'samordning-')))
  const port = env['PORT'] ?? String(await freePort())
  const staffPort = env['STAFF_PORT'] ?? String(await freePort())
  const origin = `http://127.0.0.1:${port}`
  const printed: string[] = []
  const server = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      DATA_DIR: folder,
      HOST: '127.0.0.1',
      PUBLIC_ORIGIN: origin,
      ...env,
      PORT: port,
      STAFF_PORT: staffPort,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [server.stdout, server.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => printed.push(text))

  const hasEnded = () => server.exitCode !== null || server.signalCode !== null
  const output = () => printed.join('')
  const stop = async () => {
    const ended = hasEnded() ? undefined : once(server, 'close')
    server.kill('SIGTERM')
    const patience = setTimeout(() => server.kill('SIGKILL'), STOP_MS)
    await ended
    clearTimeout(patience)
    if (dataDir === undefined) await rm(folder, { recursive: true, force: true })
    return server.exitCode
  }

  const deadline = Date.now() + START_MS
  while (!(await isHealthy(origin))) {
    if (hasEnded() || Date.now() > deadline) {
      const code = await stop()
      throw new Error(`The server did not start (exit code ${code}). It printed:\n${output()}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  return { origin, staffOrigin: `http://localhost:${staffPort}`, pid: server.pid!, dataDir: folder, output, stop }
}

/** Whether a server there says that it is well. */
export async function isHealthy(origin: string): Promise<boolean> {
  try {
    const response = await fetch(`${origin}/healthz`)
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}
