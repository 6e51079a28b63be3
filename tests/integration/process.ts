import { spawn, type ChildProcess } from 'node:child_process'
import { hash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { main } from '../support/server.ts'

export type Ended = { code: number | null; stdout: string; stderr: string }

type Start = { env: Record<string, string>; user?: number; command?: readonly string[] }

/** Runs the real server on a port that the system chooses, and ends it with the test. */
export function run({ env, user, command = [process.execPath, main] }: Start) {
  const [file, ...args] = command as [string, ...string[]]
  const child = spawn(file, args, {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', STAFF_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(user !== undefined && { uid: user, gid: user }),
  })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const ended = once(child, 'close').then((): Ended => ({ code: child.exitCode, stdout, stderr }))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  return { child, ended, output: () => stdout + stderr }
}

/** Starts the server and waits until it prints its address. */
export async function started(env: Record<string, string>) {
  const { child, ended, output } = run({ env })
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const [, address] = /(http:\/\/[\d.:]+)\/\n/.exec(output()) ?? []
      if (address !== undefined) resolve(address)
    })
    void ended.then(() => reject(new Error(`The server did not start. It printed:\n${output()}`)))
  })
  return { child, ended, output, origin }
}

/** All that a first start prints: where both doors are, and the link for the first administrator. */
export function printedAtFirst(origin: string): RegExp {
  const desk = String.raw`http://localhost:\d+/`
  const lines = [
    `Nej till sexköp: ${origin}/`,
    `Arbetsytan: ${desk}`,
    'Nobody has an account yet.* first administrator:',
  ]
  return new RegExp(`^${lines.join('\n')}\n${desk}inbjudan#\\S+\n$`)
}

/** Asks the process to end, and waits. */
export async function end(server: { child: ChildProcess; ended: Promise<Ended> }, signal: NodeJS.Signals = 'SIGTERM') {
  server.child.kill(signal)
  return server.ended
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
