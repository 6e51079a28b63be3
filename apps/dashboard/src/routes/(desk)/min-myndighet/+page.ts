import { DIRECTORY, shown } from '#lib/directory/fresh.ts'
import { asking } from '#lib/shown.ts'
import { things } from '#lib/directory/things.svelte.ts'
import { ownAgencies } from '#lib/places.ts'
import { server } from '#lib/staff.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ depends, parent, url }) => {
  depends(DIRECTORY)
  await parent()
  await things.load()
  const slugs = ownAgencies()
  const slug = url.searchParams.get('myndighet') ?? slugs[0]
  if (slug === undefined) return { own: null }
  const [agency, changes, names] = await shown(slug, () =>
    Promise.all([
      server.agencies.get.query({ slug }, asking()),
      server.changes.list.query({ kind: 'agency', subject: slug }, asking()),
      Promise.all(slugs.filter((one) => one !== slug).map((one) => server.agencies.get.query({ slug: one }, asking()))),
    ]),
  )
  return { own: { agency, changes, all: [agency, ...names].map((one) => ({ slug: one.slug, name: one.name })) } }
}
