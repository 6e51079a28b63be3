import type { StaffInputs } from '@samordning/api/staff-client'
import { ask } from '#lib/ask.ts'
import { server } from '#lib/staff.ts'
import type { PageLoad } from './$types'

type Filter = NonNullable<StaffInputs['trail']['list']>

const FIELDS = ['act', 'kind', 'from', 'until', 'subject', 'account']

/** The filter stands in the address, so that what one sees can be sent to a colleague. */
export const load: PageLoad = async ({ parent, url }) => {
  await parent()
  const given = [...url.searchParams].filter(([name, value]) => FIELDS.includes(name) && value !== '')
  const filter = Object.fromEntries(given) as Filter
  const [entries, state] = await Promise.all([
    ask(() => server.trail.list.query(filter)),
    ask(() => server.trail.state.query()),
  ])
  return { filter, given: Object.fromEntries(given), entries, state }
}
