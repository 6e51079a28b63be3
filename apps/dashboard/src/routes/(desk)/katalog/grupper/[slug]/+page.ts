import { ask } from '#lib/ask.ts'
import { asking, DIRECTORY } from '#lib/directory/fresh.ts'
import { server } from '#lib/staff.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ depends, params: { slug } }) => {
  depends(DIRECTORY)
  const [group, changes] = await Promise.all([
    ask(() => server.groups.get.query({ slug }, asking())),
    ask(() => server.changes.list.query({ kind: 'group', subject: slug }, asking())),
  ])
  return { group, changes }
}
