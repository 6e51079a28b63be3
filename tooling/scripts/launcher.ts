import { readFileSync } from 'node:fs'

/*
 * Imported, this ends the process when the `npx` that it was started through has gone.
 *
 * npx hands a SIGTERM to the shell that it runs pnpm in. Where that shell is dash (Debian), it dies of it without a word
 * to pnpm, and the server would run on with nobody left to stop it.
 */
const EVERY_MS = 200

const isFromNpx = process.env['npm_execpath']?.includes('_npx') ?? false
const pnpm = isFromNpx ? nearest('pnpm', process.ppid) : undefined
if (pnpm !== undefined) watch(pnpm)

function watch(pid: number): void {
  const launcher = parentOf(pid)
  const timer = setInterval(() => {
    if (parentOf(pid) === launcher) return
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
  }, EVERY_MS)
  timer.unref()
}

/** The process of that name at or above `pid`; unknown where there is no `/proc` (there, shells hand signals on). */
function nearest(name: string, pid: number): number | undefined {
  for (let at: number | undefined = pid; at !== undefined && at > 1; at = parentOf(at))
    if (stat(at)?.name === name) return at
  return undefined
}

function parentOf(pid: number): number | undefined {
  return stat(pid)?.parent
}

function stat(pid: number): { name: string; parent: number } | undefined {
  try {
    const [, name, parent] = /\((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    return name === undefined ? undefined : { name, parent: Number(parent) }
  } catch {
    return undefined
  }
}
