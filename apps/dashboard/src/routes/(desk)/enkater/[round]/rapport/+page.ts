import { ask } from '#lib/ask.ts'
import { server } from '#lib/staff.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ params, parent }) => {
  await parent()
  return { round: await ask(() => server.surveys.get.query({ round: params.round })) }
}
