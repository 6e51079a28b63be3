import { DIRECTORY, shown } from '#lib/directory/fresh.ts'
import { asking } from '#lib/shown.ts'
import { server } from '#lib/staff.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ depends, parent, params: { slug } }) => {
  depends(DIRECTORY)
  await parent()
  const [group, changes] = await shown(`grupper/${slug}`, () =>
    Promise.all([
      server.groups.get.query({ slug }, asking()),
      server.changes.list.query({ kind: 'group', subject: slug }, asking()),
    ]),
  )
  return { group, changes }
}
