import { ask } from '#lib/ask.ts'
import { server } from '#lib/staff.ts'
import { catalogue } from '#lib/texts/catalogue.svelte.ts'
import type { Address } from '#lib/texts/editing.svelte.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ depends, params, parent, url }) => {
  depends('staff:document')
  await parent()
  // What kinds there are is the server's to say: it refuses an address that it doesn't know.
  const address = { kind: params.kind, slug: params.slug } as Address
  const [read, steps] = await ask(() =>
    Promise.all([server.documents.get.query(address), server.documents.history.query(address)]),
  )
  if (read.kind === 'outcome' || read.kind === 'group-text') await catalogue.load()
  const wanted = (name: string): number => Number(url.searchParams.get(name) ?? 0)
  const [from, to, old] = [wanted('fran'), wanted('till'), wanted('version')]
  const difference =
    from > 0 && to > 0 ? await ask(() => server.documents.difference.query({ ...address, from, to })) : null
  const opened = old > 0 ? await ask(() => server.documents.get.query({ ...address, revision: old })) : null
  return { read, steps, from, to, difference, opened }
}
