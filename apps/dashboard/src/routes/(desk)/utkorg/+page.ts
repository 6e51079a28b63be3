import { ask } from '#lib/ask.ts'
import { server } from '#lib/staff.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ depends, parent }) => {
  depends('staff:outbox')
  await parent()
  return { mails: await ask(() => server.outbox.list.query({ limit: 200 })) }
}
