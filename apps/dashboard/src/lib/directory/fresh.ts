import { invalidate } from '$app/navigation'
import { shown as shownOn } from '../shown.ts'
import { server } from '../staff.ts'
import { sources } from './sources.svelte.ts'

/** What pages of the directory depend on: `depends(DIRECTORY)`. */
export const DIRECTORY = 'staff:directory'

/** What a page of the directory shows, whose sources are known by name from then on. */
export async function shown<T>(page: string, get: () => Promise<T>): Promise<T> {
  const now = await shownOn(page, get)
  void sources.learn(now)
  return now
}

/** Shows what is so now. */
export async function refresh(): Promise<void> {
  await invalidate(DIRECTORY)
}

/** Tells of each change that anybody makes, until it is stopped. */
export function hear(react: () => void): () => void {
  const subscription = server.live.changes.subscribe(undefined, { onData: react })
  return () => subscription.unsubscribe()
}
