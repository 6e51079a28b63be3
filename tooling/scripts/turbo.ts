import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import { join } from 'node:path'
import { root } from './root.ts'

/** Starts turbo in the root: nothing is sent anywhere, and tasks see the environment that they declare. */
export function turbo(args: readonly string[], stdio: StdioOptions = 'inherit'): ChildProcess {
  return spawn(join(root, 'node_modules/.bin/turbo'), args, {
    cwd: root,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
    stdio,
  })
}

if (import.meta.main) turbo(process.argv.slice(2)).on('exit', (code) => (process.exitCode = code ?? 1))
