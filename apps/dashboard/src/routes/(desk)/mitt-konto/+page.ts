import { ask } from '#lib/ask.ts'
import { server } from '#lib/server.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ depends }) => {
  depends('staff:own')
  const [ways, sessions] = await Promise.all([
    ask(() => server.me.ways.query()),
    ask(() => server.sessions.list.query()),
  ])
  return { ways, sessions }
}
