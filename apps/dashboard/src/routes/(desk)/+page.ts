import { ask } from '#lib/ask.ts'
import { server } from '#lib/staff.ts'
import type { PageLoad } from './$types'

/** What waits, for whoever this is: the server gives each only what is theirs. */
export const load: PageLoad = async () => {
  const [invitations, ways] = await Promise.all([
    ask(() => server.accounts.invitations.query()),
    ask(() => server.me.ways.query()),
  ])
  return { invitations, ways }
}
