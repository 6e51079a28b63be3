import { ask } from '#lib/ask.ts'
import { names } from '#lib/names.svelte.ts'
import { session } from '#lib/session.svelte.ts'
import { server } from '#lib/staff.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ depends, parent }) => {
  depends('staff:own')
  const { id } = session.current?.account ?? (await parent()).account
  const filter = { account: id, limit: 10 }
  const [ways, sessions, trail] = await Promise.all([
    ask(() => server.me.ways.query()),
    ask(() => server.sessions.list.query()),
    ask(() => server.trail.list.query(filter)),
    names.load(),
  ])
  return { ways, sessions, trail, filter }
}
