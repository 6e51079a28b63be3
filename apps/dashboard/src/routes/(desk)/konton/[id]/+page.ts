import { ask } from '#lib/ask.ts'
import { server } from '#lib/staff.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ params: { id }, depends }) => {
  depends('staff:accounts')
  return { account: await ask(() => server.accounts.get.query({ id })) }
}
