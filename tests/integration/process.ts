import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { hash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export const main = fileURLToPath(new URL('../../apps/server/src/main.ts', import.meta.url))

export type Ended = { code: number | null; stdout: string; stderr: string }

type Start = { env: Record<string, string>; user?: number; command?: string[] }

/** Starts the real server where it should not start, and waits until it has ended. */
export async function startInVain({ env, user, command = [process.execPath, main] }: Start): Promise<Ended> {
  const [file, ...args] = command as [string, ...string[]]
  const child = spawn(file, args, {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(user !== undefined && { uid: user, gid: user }),
  })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const isTooLate = setTimeout(() => child.kill('SIGKILL'), 15_000)
  await once(child, 'close')
  clearTimeout(isTooLate)
  return { code: child.exitCode, stdout, stderr }
}

/** A new folder, removed after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samordning-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** What a folder holds, to the byte, but for the lock that a start leaves there. */
export function contentsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    names
      .filter(({ name }) => name !== 'lock.db')
      .map(({ name, parentPath }) => [join(parentPath, name), hash('sha256', readFileSync(join(parentPath, name)))]),
  )
}
