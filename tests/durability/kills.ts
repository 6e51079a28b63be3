import { audit, openBeside, trail } from '@samordning/db'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { instant } from '@samordning/domain'
import { aSession, anAccount, ADMINISTRATOR } from '../staff/office.ts'
import { startServer, type RunningServer } from '../support/server.ts'

export type Outcome = {
  kills: number
  /** Changes that the server said it had made. */
  acknowledged: number
  /** What was not as it must be, a line each: empty when nothing was lost. */
  faults: string[]
}

/** The longest that a server writes before it is killed, in milliseconds. */
const LONGEST_MS = 250

/**
 * Kills the real server (SIGKILL) at random moments while somebody changes something as fast as it goes, and looks after each start
 * whether the last change that was acknowledged is there, with one entry in the trail for each.
 */
export async function killWhileWriting(kills: number, random = Math.random): Promise<Outcome> {
  const dataDir = await mkdtemp(join(tmpdir(), 'samordning-kills-'))
  const faults: string[] = []
  let acknowledged = 0
  let cookie = ''
  try {
    for (let kill = 0; kill <= kills; kill += 1) {
      const server = await startServer({ dataDir })
      try {
        if (kill === 0) cookie = await somebody(dataDir)
        const reached = await lastChange(server, cookie)
        if (reached < acknowledged) faults.push(`kill ${kill}: ${acknowledged} was acknowledged, ${reached} is there`)
        const noted = await entries(dataDir)
        if (reached > acknowledged + 1)
          faults.push(`kill ${kill}: ${reached} changes, of which ${acknowledged} were asked for`)
        if (noted !== reached) faults.push(`kill ${kill}: ${reached} changes have ${noted} entries in the trail`)
        acknowledged = reached
        if (kill < kills)
          acknowledged = await writeUntilKilled(server, { cookie, from: reached, within: random() * LONGEST_MS })
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

async function somebody(dataDir: string): Promise<string> {
  await using data = openBeside(dataDir)
  const at = instant(new Date())
  const account = await anAccount(data.db, { name: '0', grants: [ADMINISTRATOR], at })
  return `samordning=${await aSession(data.db, { account, at, confirmed: false })}`
}

/** The name says how many changes there have been. */
async function lastChange({ staffOrigin }: RunningServer, cookie: string): Promise<number> {
  const answer = await fetch(`${staffOrigin}/trpc/sessions.current`, { headers: { Cookie: cookie } })
  const { result } = (await answer.json()) as { result: { data: { account: { name: string } } } }
  return Number(result.data.account.name)
}

async function entries(dataDir: string): Promise<number> {
  await using data = openBeside(dataDir)
  return (await trail.list(data.db, { act: 'account.changed' }, { limit: 1_000_000 })).length
}

async function brokenAt(dataDir: string) {
  await using data = openBeside(dataDir)
  let reached = audit.START
  while (!reached.isAtEnd && reached.broken === null) reached = await audit.walk(data.db, reached, 10_000)
  return reached.broken
}

type Writing = { cookie: string; from: number; within: number }

async function writeUntilKilled(
  { staffOrigin, pid }: RunningServer,
  { cookie, from, within }: Writing,
): Promise<number> {
  setTimeout(() => process.kill(pid, 'SIGKILL'), within)
  for (let last = from; ; last += 1) {
    const answer = await fetch(`${staffOrigin}/trpc/me.change`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: staffOrigin, Cookie: cookie },
      body: JSON.stringify({ name: String(last + 1), locale: 'sv' }),
    }).catch(() => null)
    const isAcknowledged = answer?.ok === true && (await answer.text().catch(() => null)) !== null
    if (!isAcknowledged) return last
  }
}
