import { BACKGROUND } from '@samordning/api/staff-client'
import { invalidate } from '$app/navigation'
import { connection } from '../connection.svelte.ts'
import { server } from '../staff.ts'

/** What pages of the directory depend on: `depends(DIRECTORY)`. */
export const DIRECTORY = 'staff:directory'

let isByItself = false

/** How a page asks: as a person, or by itself when something has changed. */
export function asking(): { context?: typeof BACKGROUND } {
  return isByItself ? { context: BACKGROUND } : {}
}

/** Shows what is so now. */
export async function refresh(): Promise<void> {
  await invalidate(DIRECTORY)
}

/** The same when nobody has asked for it: it keeps no session alive, and a lost connection takes nothing off the screen. */
export async function refreshByItself(): Promise<void> {
  if (!(await connection.retry())) return
  isByItself = true
  await invalidate(DIRECTORY).finally(() => (isByItself = false))
}

/** Tells of each change that anybody makes, until it is stopped. */
export function hear(react: () => void): () => void {
  const subscription = server.live.changes.subscribe(undefined, { onData: react })
  return () => subscription.unsubscribe()
}
