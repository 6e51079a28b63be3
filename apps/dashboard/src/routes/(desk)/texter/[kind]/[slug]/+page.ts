import { ask } from '#lib/ask.ts'
import { asking, shown } from '#lib/shown.ts'
import { server } from '#lib/staff.ts'
import type { Address } from '#lib/texts/editing.svelte.ts'
import { unsavedOf } from '#lib/texts/unsaved.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ depends, params, parent }) => {
  depends('staff:document')
  await parent()
  // What kinds there are is the server's to say: it refuses an address that it doesn't know.
  const address = { kind: params.kind, slug: params.slug } as Address
  const page = `texter/${params.kind}/${params.slug}`
  const read = await shown(page, () => server.documents.get.query(address, asking()))
  const unsaved = unsavedOf(address)
  const isOld = unsaved !== null && unsaved.base !== read.revision.number
  const base = isOld ? await ask(() => server.documents.get.query({ ...address, revision: unsaved.base })) : read
  return { read, before: unsaved && { unsaved, base: base.content.value } }
}
