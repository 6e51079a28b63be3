import { server } from '#lib/staff.ts'
import type { PageLoad } from './$types'

/** The token stands in the fragment, which no browser sends and no log sees. */
export const load: PageLoad = async ({ url }) => {
  const token = location.hash.slice(1) || url.hash.slice(1)
  return { token, invitation: await server.invitations.get.query({ token }) }
}
