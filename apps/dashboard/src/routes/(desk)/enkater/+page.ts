import { asking, shown } from '#lib/shown.ts'
import { server } from '#lib/staff.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ depends, parent }) => {
  depends('staff:survey')
  await parent()
  return { rounds: await shown('enkater', () => server.surveys.list.query({}, asking())) }
}
