import { execFile } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { root } from './root.ts'

const run = promisify(execFile)
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * A Chromium for the browser tests: an installed one, else Debian's package, else Playwright's own (`undefined`).
 *
 * @throws {Error} with one line for whoever ran the tests
 */
export async function chromium(): Promise<string | undefined> {
  return (await installed()) ?? (await fromDebian()) ?? (await fromPlaywright())
}

async function installed(): Promise<string | undefined> {
  for (const name of NAMES) {
    const path = onPath(name)
    // On Ubuntu the name may be a stub that only asks for a snap.
    if (path !== undefined && (await succeeds(path, ['--version']))) return path
  }
  return undefined
}

async function fromDebian(): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || onPath('apt-get') === undefined) return undefined
  await succeeds('apt-get', ['update'])
  await succeeds('apt-get', ['install', '-y', 'chromium'])
  return installed()
}

async function fromPlaywright(): Promise<undefined> {
  if (await succeeds(join(root, 'tests/node_modules/.bin/playwright'), ['install', 'chromium'])) return undefined
  throw new Error('No Chromium for the browser tests: install one (Debian: apt-get install chromium) and try again')
}

function onPath(name: string): string | undefined {
  return process.env['PATH']
    ?.split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function succeeds(command: string, args: readonly string[]): Promise<boolean> {
  try {
    await run(command, args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 64 * 1024 ** 2 })
    return true
  } catch {
    return false
  }
}
