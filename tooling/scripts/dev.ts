import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build } from './build.ts'
import './launcher.ts'
import { root } from './root.ts'

const MESSAGES = '@samordning/messages'
// By folder: all that is loaded would be too much, since Vite loads what it has just written.
const watched = ['apps/server', 'packages/api', 'packages/content', 'packages/db', 'packages/domain']

// All but the messages is read from its sources; they are compiled once before, then whenever they change.
await build(MESSAGES)
const pnpm = process.env['npm_execpath'] ?? 'pnpm'
const watch = watched.map((folder) => `--watch-path=${join(root, folder, 'src')}`)
const children = [
  start(pnpm, ['--filter', MESSAGES, 'run', 'dev']),
  start(process.execPath, [...watch, '--watch-preserve-output', 'apps/server/src/main.ts', '--dev']),
]

const stopAll = (signal: NodeJS.Signals) => children.forEach((child) => child.kill(signal))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopAll(signal))
for (const child of children) {
  child.on('exit', (code) => {
    process.exitCode ??= code ?? 0
    stopAll('SIGTERM')
  })
}

function start(command: string, args: readonly string[]) {
  return spawn(command, args, { cwd: root, stdio: 'inherit' })
}
