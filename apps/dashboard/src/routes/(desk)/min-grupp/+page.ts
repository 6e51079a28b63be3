import { DIRECTORY, shown } from '#lib/directory/fresh.ts'
import { asking } from '#lib/shown.ts'
import { ownGroups } from '#lib/directory/own.ts'
import { things } from '#lib/directory/things.svelte.ts'
import { server } from '#lib/staff.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ depends, parent, url }) => {
  depends(DIRECTORY)
  await parent()
  await things.load()
  const slug = url.searchParams.get('grupp') ?? ownGroups()[0]
  if (slug === undefined) return { own: null }
  const [group, changes, contacts, waiting] = await shown(slug, () =>
    Promise.all([
      server.groups.get.query({ slug }, asking()),
      server.changes.list.query({ kind: 'group', subject: slug }, asking()),
      server.contacts.list.query({ group: slug, limit: 100 }, asking()),
      server.me.waiting.query({}, asking()),
    ]),
  )
  return { own: { group, changes, contacts, waiting } }
}
