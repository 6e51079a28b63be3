import { links, type Database } from '@samordning/db'
import { listLinked, ownerOf, type LinkChecks } from '@samordning/api/staff'
import { civilTimeOf, later, momentOf, type ClockTime, type Instant } from '@samordning/domain'
import { setTimeout as pause } from 'node:timers/promises'
import type { Finding } from './link-own.ts'

const NIGHT = '03:00' as ClockTime
const DAY_MS = 24 * 3_600_000
const LOOK_EVERY_MS = 60_000
const SITES_AT_A_TIME = 4

type Ask = (address: string, stopping: AbortSignal) => Promise<Finding>
type Parts = {
  db: Database
  publicOrigin: string
  own: Ask
  /** Null where other sites are not to be asked. */
  other: Ask | null
  now: () => Instant
  log?: (line: string) => void
  /** Between two questions to one site, in milliseconds. */
  courtesy?: number
}

export type LinkRounds = LinkChecks & {
  /** Looks at no more; resolves when the question that is under way has been answered. */
  stop: () => Promise<void>
}

/** Where links are not looked at. */
export const noLinkChecks: LinkChecks = { scope: 'off', begin: () => {}, progress: () => null }

/** The night that the last round should be of: the latest 03:00 in Sweden. */
export function lastNight(now: Instant): Instant {
  const at = (moment: Instant) => momentOf({ day: civilTimeOf(moment).day, time: NIGHT })!
  const today = at(now)
  return today <= now ? today : at(later(today, -DAY_MS))
}

/** Looks at all links each night, and when it is asked to. A night that was missed is made up. */
export function startLinkRounds(parts: Parts): LinkRounds {
  const { db, now, other, log = console.error } = parts
  const stopping = new AbortController()
  let progress: { done: number; total: number } | null = null
  let round = Promise.resolve()

  const fail = (error: unknown) =>
    log(`The links could not be looked at: ${error instanceof Error ? error.message : 'for no known reason'}`)
  function begin() {
    if (progress !== null || stopping.signal.aborted) return
    const counted = { done: 0, total: 0 }
    progress = counted
    round = goRound(parts, counted, stopping.signal)
      .catch(fail)
      .finally(() => (progress = null))
  }
  async function look() {
    const last = await links.findLastRound(db)
    if (last === undefined || last.begun_at < lastNight(now())) begin()
  }
  const timer = setInterval(() => void look().catch(fail), LOOK_EVERY_MS)
  return {
    scope: other ? 'all' : 'own',
    begin,
    progress: () => progress,
    async stop() {
      stopping.abort()
      clearInterval(timer)
      await round
    },
  }
}

async function goRound(parts: Parts, counted: { done: number; total: number }, signal: AbortSignal) {
  const { db, publicOrigin, own, other, now } = parts
  const begun = now()
  const linked = await listLinked({ db, known: null, now: begun })
  const ours = linked.filter((address) => ownerOf(address, publicOrigin) === 'own')
  const others = other ? linked.filter((address) => ownerOf(address, publicOrigin) === 'other') : []
  counted.total = ours.length + others.length
  const count = () => void (counted.done += 1)

  for (const address of ours) {
    if (signal.aborted) return
    await note(db, [[address, await own(address, signal)]], now())
    count()
    // Visitors come between.
    await pause(0)
  }
  const found = other ? await askAll(others, { ...parts, other, count, signal }) : []
  if (signal.aborted) return
  // Where not one site answers, it is we who are cut off.
  const isConnected = found.some(
    ([, finding]) => finding === null || (finding !== 'unknown' && finding.status !== null),
  )
  if (isConnected) await note(db, found, now())
  const gone = [...(await links.listBroken(db)).keys()].filter((address) => !linked.includes(address))
  await links.noteWhole(db, gone)
  await links.noteRound(db, { begun, finished: now() })
}

async function note(db: Database, found: readonly [address: string, Finding][], now: Instant) {
  for (const [address, finding] of found) {
    if (finding === 'unknown') continue
    if (finding === null) await links.noteWhole(db, [address])
    else await links.noteBroken(db, { address, ...finding }, { now, day: civilTimeOf(now).day })
  }
}

type Asking = Parts & { other: Ask; count: () => void; signal: AbortSignal }

/** Asks some sites at a time, and each of them one question at a time. */
async function askAll(addresses: readonly string[], { other, courtesy = 1000, count, signal }: Asking) {
  const sites = [...Map.groupBy(addresses, (address) => new URL(address).host).values()]
  const found: [address: string, Finding][] = []
  async function askSites() {
    for (let site = sites.shift(); site; site = sites.shift()) {
      for (const address of site) {
        if (signal.aborted) return
        found.push([address, await other(address, signal)])
        count()
        await pause(courtesy, undefined, { signal }).catch(() => {})
      }
    }
  }
  await Promise.all(Array.from({ length: SITES_AT_A_TIME }, askSites))
  return found
}
