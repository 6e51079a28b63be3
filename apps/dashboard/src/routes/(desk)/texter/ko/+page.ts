import { ask } from '#lib/ask.ts'
import { server } from '#lib/staff.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ depends, parent }) => {
  depends('staff:document')
  await parent()
  return { coming: await ask(() => server.documents.queue.query()) }
}
