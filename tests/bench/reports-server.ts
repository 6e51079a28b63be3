import { openBeside, surveyReports } from '@samordning/db'
import type { Instant, Slug } from '@samordning/domain'
import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { startServer, type RunningServer } from '../support/server.ts'
import { times } from './figures.ts'
import { compileLarge } from './large-report.ts'

/** What one file of the report costs. `server`, `worker`: the most memory of the server, and of the process that makes the file. */
export type Cost = { cpu: number; wall: number; server: number; worker: number; bytes: number }

const WARM_UP = 100
const PAUSE_MS = 25
/** Of the kernel, a second (`getconf CLK_TCK`). */
const TICKS = 100

type Format = 'pdf' | 'docx'

/** Starts a server with the report frozen in it. */
async function withReport<T>(act: (server: RunningServer) => Promise<T>): Promise<T> {
  const server = await startServer({ env: { MALLOC_ARENA_MAX: '1' } })
  try {
    await freezeIn(server)
    await times(WARM_UP, () => page(server))
    return await act(server)
  } finally {
    await server.stop()
  }
}

/** Asks for a file when nobody else asks for anything. */
export function costOf(format: Format): Promise<Cost> {
  return withReport(async (server) => {
    const [cpu, start] = [cpuOf(server), performance.now()]
    const made = file(server, format).then((bytes) => ({ bytes, wall: performance.now() - start }))
    let worker = 0
    const cost = await during(made, async () => {
      worker = Math.max(worker, ...workersOf(server).map(memoryOf))
      await setTimeout(PAUSE_MS)
    })
    // What a process took is told with its end.
    while (workersOf(server).length > 0) await setTimeout(PAUSE_MS)
    return { ...cost, cpu: cpuOf(server) - cpu, server: memoryOf(server.pid), worker }
  })
}

/** How long somebody waits for the report as a page, in ms. */
export function waitForReport(): Promise<number> {
  return withReport(async ({ origin, output }) => {
    const start = performance.now()
    const answer = await fetch(`${origin}/rapporter/matningen/utgava/1`)
    const text = await answer.text()
    if (!answer.ok || !text.includes('</html>'))
      throw new Error(`The page was answered with ${answer.status}: ${output()}`)
    return performance.now() - start
  })
}

/** How long a visitor waits for each page while a file is made, and as long when none is: forty pages a second, or as many as come. */
export function waitsBeside(format: Format): Promise<{ beside: number[]; alone: number[] }> {
  return withReport(async (server) => {
    const [beside, alone]: [number[], number[]] = [[], []]
    await during(file(server, format), async () => {
      beside.push(await visit(server))
    })
    while (alone.length < beside.length) alone.push(await visit(server))
    return { beside, alone }
  })
}

/** Does something again and again until the work is done. */
async function during<T>(work: Promise<T>, act: () => Promise<void>): Promise<T> {
  let isDone = false
  const done = work.finally(() => (isDone = true))
  while (!isDone) await act()
  return done
}

async function visit(server: RunningServer): Promise<number> {
  const wait = await page(server)
  await setTimeout(PAUSE_MS)
  return wait
}

async function file(server: RunningServer, format: Format): Promise<number> {
  const answer = await fetch(`${server.origin}/rapporter/matningen/utgava/1.${format}`)
  if (!answer.ok) throw new Error(`The file was answered with ${answer.status}: ${server.output()}`)
  return (await answer.arrayBuffer()).byteLength
}

async function freezeIn({ dataDir }: RunningServer): Promise<void> {
  await using beside = openBeside(dataDir)
  const by = { account: null, at: '2026-02-01T12:00:00.000Z' as Instant }
  const report = compileLarge()
  // An edition is found by its groups, and those must be there: by one that is.
  report.groups = [{ slug: 'vasterbotten' as Slug, name: { sv: 'Länets grupp' } }]
  await surveyReports.freeze(beside.db, { report, change: null, ...by })
}

async function page({ origin }: RunningServer): Promise<number> {
  const start = performance.now()
  const answer = await fetch(`${origin}/lan/vasterbotten`)
  await answer.text()
  return performance.now() - start
}

/** The most memory that a process has had, in MB, as Linux tells it; nothing for one that has just ended. */
function memoryOf(pid: number): number {
  const status = readIf(`/proc/${pid}/status`)
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

/** The processes that it has begun and that have not ended. */
function workersOf({ pid }: RunningServer): number[] {
  return readIf(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number)
}

/** The processor time of the process until now, and of those it has begun and that have ended, in ms. */
function cpuOf({ pid }: RunningServer): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) * 1000) / TICKS
}

function readIf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
