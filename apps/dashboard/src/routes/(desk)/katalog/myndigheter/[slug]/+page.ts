import { DIRECTORY, shown } from '#lib/directory/fresh.ts'
import { asking } from '#lib/shown.ts'
import { server } from '#lib/staff.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ depends, parent, params: { slug } }) => {
  depends(DIRECTORY)
  await parent()
  const [agency, changes] = await shown(`myndigheter/${slug}`, () =>
    Promise.all([
      server.agencies.get.query({ slug }, asking()),
      server.changes.list.query({ kind: 'agency', subject: slug }, asking()),
    ]),
  )
  return { agency, changes }
}
