import { ask } from '#lib/ask.ts'
import { server } from '#lib/staff.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ depends }) => {
  depends('staff:outbox')
  return { mails: await ask(() => server.outbox.list.query({ limit: 200 })) }
}
