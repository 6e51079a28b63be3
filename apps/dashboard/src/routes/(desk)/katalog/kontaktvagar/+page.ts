import { DIRECTORY, shown } from '#lib/directory/fresh.ts'
import { asking } from '#lib/shown.ts'
import { LIMIT, wantedIn } from '#lib/directory/listing.ts'
import { server } from '#lib/staff.ts'
import type { PageLoad } from './$types'

type Wanted = Extract<Parameters<typeof server.contacts.list.query>[0], object>

export const load: PageLoad = async ({ depends, parent, url }) => {
  depends(DIRECTORY)
  await parent()
  // What the address says is read by the server, which refuses what it does not know.
  const wanted = wantedIn(url, ['group', 'audience']) as Wanted
  const first = await shown(`kontaktvagar ${JSON.stringify(wanted)}`, () =>
    server.contacts.list.query({ ...wanted, limit: LIMIT }, asking()),
  )
  return { first, wanted }
}
