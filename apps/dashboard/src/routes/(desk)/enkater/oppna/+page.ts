import { ask } from '#lib/ask.ts'
import { names } from '#lib/names.svelte.ts'
import { server } from '#lib/staff.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ depends, parent }) => {
  depends('staff:survey')
  await parent()
  const [questions] = await Promise.all([ask(() => server.surveys.questions.query()), names.load()])
  return { questions }
}
