import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './root.ts'

type Surroundings = { cwd?: string; env?: Record<string, string> }

/** Runs a tool of the house in this terminal. `tool` and `cwd` are given from the root. Resolves with the exit code. */
export function runTool(tool: string, args: readonly string[], { cwd = '', env = {} }: Surroundings = {}) {
  const child = spawn(join(root, tool), args, {
    cwd: join(root, cwd),
    env: { ...process.env, ...env },
    stdio: 'inherit',
  })
  return new Promise<number>((resolve, reject) => child.on('error', reject).on('exit', (code) => resolve(code ?? 1)))
}
