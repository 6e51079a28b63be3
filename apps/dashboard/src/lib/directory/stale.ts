import type { Instant } from '@samordning/domain'

/** A fact and its number. */
export type Entry<T = unknown> = { id: number; fact: T }

/** What stands now, and who changed it when; as the server says it beside `stale`. */
export type Current = { entries: readonly Entry[]; by: { name: string | null; at: Instant } | null }

export function currentOf(told: unknown): Current | null {
  return told !== null && typeof told === 'object' && 'entries' in told ? (told as Current) : null
}
