import { asking, shown } from '#lib/shown.ts'
import { server } from '#lib/staff.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ depends, params, parent }) => {
  depends('staff:survey')
  await parent()
  const of = { round: params.round }
  return shown(`enkater/${params.round}`, async () => {
    const round = await server.surveys.get.query(of, asking())
    const isReminding = round.mayChange && round.closed === null
    return { round, reminders: isReminding ? await server.surveys.reminders.query(of, asking()) : null }
  })
}
