import { audit, openBeside, trail } from '@samordning/db'
import type { Act } from '@samordning/domain'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer, type RunningServer } from '../support/server.ts'

/** Something that is done over and over: the first time 1, then 2 … */
export type Work = {
  /** The longest that a server works before it is killed, in milliseconds. */
  longest: number
  /** What each time leaves in the trail, once. */
  act: Act
  /** Makes ready in a new data folder. Tells the cookie of whoever does it. */
  begin: (dataDir: string, server: RunningServer) => Promise<string>
  /** Which time is there after a start; several where places differ. */
  reached: (server: RunningServer, cookie: string) => Promise<number[]>
  /** Does it. True when the server has said that it is done. */
  doIt: (server: RunningServer, cookie: string, time: number) => Promise<boolean>
}

export type Outcome = {
  kills: number
  /** Changes that the server said it had made. */
  acknowledged: number
  /** What was not as it must be, a line each: empty when nothing was lost. */
  faults: string[]
}

/**
 * Kills the real server (SIGKILL) at random moments while somebody changes something as fast as it goes, and looks after each start
 * whether the last change that was acknowledged is there, in all places alike, with one entry in the trail for each.
 */
export async function killWhile(work: Work, kills: number, random = Math.random): Promise<Outcome> {
  const dataDir = await mkdtemp(join(tmpdir(), 'samordning-kills-'))
  const faults: string[] = []
  let acknowledged = 0
  let cookie = ''
  try {
    for (let kill = 0; kill <= kills; kill += 1) {
      const server = await startServer({ dataDir })
      try {
        if (kill === 0) cookie = await work.begin(dataDir, server)
        const [reached = 0, ...others] = new Set(await work.reached(server, cookie))
        if (others.length > 0) faults.push(`kill ${kill}: one place shows ${reached}, others ${others.join(', ')}`)
        if (reached < acknowledged) faults.push(`kill ${kill}: ${acknowledged} was acknowledged, ${reached} is there`)
        const noted = await entries(dataDir, work.act)
        if (reached > acknowledged + 1)
          faults.push(`kill ${kill}: ${reached} changes, of which ${acknowledged} were asked for`)
        if (noted !== reached) faults.push(`kill ${kill}: ${reached} changes have ${noted} entries in the trail`)
        acknowledged = reached
        if (kill === kills) continue
        // Once it is sure that something was acknowledged, however slow the machine is.
        const last = kill === 0 && (await work.doIt(server, cookie, reached + 1)) ? reached + 1 : reached
        acknowledged = await workUntilKilled(work, server, { cookie, last, random })
      } finally {
        await server.stop()
      }
    }
    const broken = await brokenAt(dataDir)
    if (broken !== null) faults.push(`the trail is broken: ${JSON.stringify(broken)}`)
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
  return { kills, acknowledged, faults }
}

type Working = { cookie: string; last: number; random: () => number }

async function workUntilKilled(work: Work, server: RunningServer, { cookie, last, random }: Working): Promise<number> {
  setTimeout(() => process.kill(server.pid, 'SIGKILL'), random() * work.longest)
  for (let time = last + 1; ; time += 1) {
    const isDone = await work.doIt(server, cookie, time).catch(() => false)
    if (!isDone) return time - 1
  }
}

async function entries(dataDir: string, act: Act): Promise<number> {
  await using data = openBeside(dataDir)
  return (await trail.list(data.db, { act }, { limit: 1_000_000 })).length
}

async function brokenAt(dataDir: string) {
  await using data = openBeside(dataDir)
  let reached = audit.START
  while (!reached.isAtEnd && reached.broken === null) reached = await audit.walk(data.db, reached, 10_000)
  return reached.broken
}
