import { asking, shown } from '#lib/shown.ts'
import { server } from '#lib/staff.ts'
import type { PageLoad } from './$types'

/** What waits for whoever this is: the server gives each only what is theirs. */
export const load: PageLoad = async ({ depends, parent }) => {
  depends('staff:waiting')
  // Whoever is not signed in is led to signing in, and asked for nothing before.
  await parent()
  return shown('', async () => {
    const [waiting, ways] = await Promise.all([
      server.me.waiting.query(undefined, asking()),
      server.me.ways.query(undefined, asking()),
    ])
    return { waiting, ways }
  })
}
