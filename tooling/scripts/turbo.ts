import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { root } from './root.ts'

/** Starts turbo in the root: nothing is sent anywhere, and tasks see the environment that they declare. */
export function turbo(args: readonly string[], stdio: StdioOptions = 'inherit'): ChildProcess {
  return spawn(join(root, 'node_modules/.bin/turbo'), args, {
    cwd: root,
    env: { ...process.env, PATH: pathWithPnpm(), TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
    stdio,
  })
}

// turbo looks for pnpm on the PATH. Started by its full path, pnpm need not be there.
function pathWithPnpm(): string {
  const { PATH = '', npm_execpath: pnpm } = process.env
  return pnpm === undefined ? PATH : `${PATH}${delimiter}${dirname(pnpm)}`
}

if (import.meta.main) turbo(process.argv.slice(2)).on('exit', (code) => (process.exitCode = code ?? 1))
