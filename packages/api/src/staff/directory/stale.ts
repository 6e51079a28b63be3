import { accounts, changes, type Database, type Entry, type FactRef, type Known } from '@samordning/db'
import type { Instant } from '@samordning/domain'
import { refuse } from '../../faults.ts'
import type { Line } from './line.ts'

/** Who changed something, and when; null when nobody has. */
export type ChangedBy = { change: number; name: string | null; at: Instant } | null

/** Refuses a change that was made from something else than what stands: the form was opened before somebody else saved. @throws 409 `stale` */
export async function checkSeen(at: Known, line: Line<unknown>, seen: readonly number[]): Promise<void> {
  const current = line.entries.map((entry) => entry.id)
  const gone = seen.filter((id) => !current.includes(id))
  const come = current.filter((id) => !seen.includes(id))
  if (gone.length + come.length === 0) return
  const refs = (ids: readonly number[]) => ids.map((id) => ({ table: line.table, id }))
  await refuseStale(at.db, refs(gone), { come: refs(come), entries: line.entries })
}

/** The one that stands under a number. @throws 409 `stale` when it no longer does */
export async function standingEntry<T>(at: Known, line: Line<T>, id: number): Promise<Entry<T>> {
  const entry = line.entries.find((one) => one.id === id)
  return entry ?? (await refuseStale(at.db, [{ table: line.table, id }], { come: [], entries: line.entries }))
}

/** Refuses, telling what stands now, and who changed it when. @throws 409 `stale` */
export async function refuseStale(
  db: Database,
  gone: readonly FactRef[],
  now: { come: readonly FactRef[]; entries: readonly Entry<unknown>[] } = { come: [], entries: [] },
): Promise<never> {
  const change = (await changes.findBy(db, 'withdrawn', gone)) ?? (await changes.findBy(db, 'added', now.come))
  const account = change && (await accounts.find(db, change.account))
  const by: ChangedBy = change ? { change: change.id, name: account?.name ?? null, at: change.at } : null
  refuse('CONFLICT', 'Somebody else has changed it since', { reason: 'stale', current: { entries: now.entries, by } })
}
