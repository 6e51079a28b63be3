import { DIRECTORY, shown } from '#lib/directory/fresh.ts'
import { asking } from '#lib/shown.ts'
import { server } from '#lib/staff.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ depends, parent, params: { slug } }) => {
  depends(DIRECTORY)
  await parent()
  const [line, changes] = await shown(`stodlinjer/${slug}`, () =>
    Promise.all([
      server.supportLines.get.query({ slug }, asking()),
      server.changes.list.query({ kind: 'support-line', subject: slug }, asking()),
    ]),
  )
  return { line, changes }
}
