import { things } from '#lib/directory/things.svelte.ts'
import type { LayoutLoad } from './$types'

export const load: LayoutLoad = async ({ parent }) => {
  // Whoever is not signed in is led away first.
  await parent()
  await things.load()
}
