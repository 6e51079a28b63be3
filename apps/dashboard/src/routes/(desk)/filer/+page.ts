import { ask } from '#lib/ask.ts'
import { server } from '#lib/staff.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ depends, parent, url }) => {
  depends('staff:file')
  await parent()
  const words = url.searchParams.get('q') ?? ''
  return { words, files: await ask(() => server.files.list.query(words === '' ? {} : { words })) }
}
