import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build } from './build.ts'
import { root } from './root.ts'

const MESSAGES = '@samordning/messages'

// All but the messages is read from its sources; they are compiled once before, then whenever they change.
await build(MESSAGES)
const pnpm = process.env['npm_execpath'] ?? 'pnpm'
const children = [
  spawn(pnpm, ['--filter', MESSAGES, 'run', 'dev'], { cwd: root, stdio: 'inherit' }),
  spawn(process.execPath, ['--watch', '--watch-preserve-output', join(root, 'apps/server/src/main.ts'), '--dev'], {
    cwd: root,
    stdio: 'inherit',
  }),
]

const stopAll = (signal: NodeJS.Signals) => children.forEach((child) => child.kill(signal))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopAll(signal))
for (const child of children) {
  child.on('exit', (code) => {
    process.exitCode ??= code ?? 0
    stopAll('SIGTERM')
  })
}
