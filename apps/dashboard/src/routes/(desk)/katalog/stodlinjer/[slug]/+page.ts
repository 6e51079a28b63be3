import { ask } from '#lib/ask.ts'
import { asking, DIRECTORY } from '#lib/directory/fresh.ts'
import { server } from '#lib/staff.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ depends, params: { slug } }) => {
  depends(DIRECTORY)
  const [line, changes] = await Promise.all([
    ask(() => server.supportLines.get.query({ slug }, asking())),
    ask(() => server.changes.list.query({ kind: 'support-line', subject: slug }, asking())),
  ])
  return { line, changes }
}
