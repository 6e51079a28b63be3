import { ask } from '#lib/ask.ts'
import { server } from '#lib/staff.ts'
import type { PageLoad } from './$types'

/** What waits for whoever this is: the server gives each only what is theirs. */
export const load: PageLoad = async ({ depends, parent }) => {
  depends('staff:waiting')
  // Whoever is not signed in is led to signing in, and asked for nothing before.
  await parent()
  const [waiting, ways] = await Promise.all([ask(() => server.me.waiting.query()), ask(() => server.me.ways.query())])
  return { waiting, ways }
}
