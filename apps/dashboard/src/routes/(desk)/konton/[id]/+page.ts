import { ask } from '#lib/ask.ts'
import { names } from '#lib/names.svelte.ts'
import { server } from '#lib/staff.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ depends, parent, params: { id } }) => {
  depends('staff:accounts')
  await parent()
  const [account] = await Promise.all([ask(() => server.accounts.get.query({ id })), names.load()])
  return { account }
}
