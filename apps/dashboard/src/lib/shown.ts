import { BACKGROUND } from '@samordning/api/staff-client'
import { invalidate } from '$app/navigation'
import { ask } from './ask.ts'
import { faultOf } from './fault.ts'

/** How many times the page is asking by itself: a second change may come while the first is being shown. */
let byItself = 0
let latest: { page: string; shown: unknown } | undefined

/** How a page asks: as a person, or by itself when something has changed. That keeps no session alive. */
export function asking(): { context?: typeof BACKGROUND } {
  return byItself > 0 ? { context: BACKGROUND } : {}
}

/**
 * What a page shows. When it is asked for again and there is no answer, what is there stays: nothing that somebody is writing may leave the
 * screen because the connection did. `page` names the page and the thing; `get` asks with `asking()`.
 */
export async function shown<T>(page: string, get: () => Promise<T>): Promise<T> {
  const before = latest?.page === page ? latest : undefined
  const isByItself = byItself > 0
  try {
    const now = await (isByItself ? get() : ask(get))
    latest = { page, shown: now }
    return now
  } catch (error) {
    if (before && (isByItself || faultOf(error).reason === 'no-contact')) return before.shown as T
    throw error
  }
}

/** Asks again for what depends on something, without anybody having asked for it. */
export async function showAgain(what: Parameters<typeof invalidate>[0]): Promise<void> {
  byItself += 1
  await invalidate(what).finally(() => (byItself -= 1))
}
