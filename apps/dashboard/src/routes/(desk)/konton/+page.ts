import { ask } from '#lib/ask.ts'
import { names } from '#lib/names.svelte.ts'
import { server } from '#lib/staff.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ depends, parent }) => {
  depends('staff:accounts')
  await parent()
  const [accounts, invitations] = await Promise.all([
    ask(() => server.accounts.list.query()),
    ask(() => server.accounts.invitations.query()),
    names.load(),
  ])
  return { accounts, invitations }
}
