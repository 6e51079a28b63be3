import { versionOn, type CalendarDate } from '@samordning/domain'
import { today } from '../days.ts'
import type { Entry } from './stale.ts'
import type { Stated } from './stands.ts'

/** What is said today, of what stands in order of time: as the server takes it for what a correction is about. */
export function factNow<T extends Stated>(entries: readonly Entry<T>[]): T | undefined {
  const facts = entries.map(({ fact }) => fact)
  return facts.length === 0 ? undefined : versionOn(facts, today() as CalendarDate)
}
