import { BACKGROUND } from '@samordning/api/staff-client'
import { invalidate } from '$app/navigation'
import { ask } from '../ask.ts'
import { server } from '../staff.ts'
import { sources } from './sources.svelte.ts'

/** What pages of the directory depend on: `depends(DIRECTORY)`. */
export const DIRECTORY = 'staff:directory'

/** How many times the page is asking by itself: a second change may come while the first is being shown. */
let byItself = 0
let latest: { page: string; shown: unknown } | undefined

/** How a page asks: as a person, or by itself when something has changed. */
export function asking(): { context?: typeof BACKGROUND } {
  return byItself > 0 ? { context: BACKGROUND } : {}
}

/**
 * What a page of the directory shows. When the page asks by itself and gets no answer, what it shows stays: nothing that somebody
 * is writing may leave the screen because the connection did.
 */
export async function shown<T>(page: string, get: () => Promise<T>): Promise<T> {
  const before = latest?.page === page ? latest : undefined
  const isByItself = byItself > 0
  try {
    const now = await (isByItself ? get() : ask(get))
    latest = { page, shown: now }
    void sources.learn(now)
    return now
  } catch (error) {
    if (isByItself && before) return before.shown as T
    throw error
  }
}

/** Shows what is so now. */
export async function refresh(): Promise<void> {
  await invalidate(DIRECTORY)
}

/** The same when nobody has asked for it: it keeps no session alive. */
export async function refreshByItself(): Promise<void> {
  byItself += 1
  await invalidate(DIRECTORY).finally(() => (byItself -= 1))
}

/** Tells of each change that anybody makes, until it is stopped. */
export function hear(react: () => void): () => void {
  const subscription = server.live.changes.subscribe(undefined, { onData: react })
  return () => subscription.unsubscribe()
}
