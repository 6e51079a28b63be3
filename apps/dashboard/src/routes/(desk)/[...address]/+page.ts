import { error } from '@sveltejs/kit'
import type { PageLoad } from './$types'

/** An address that leads nowhere is told inside the desk, with the rail beside it. */
export const load: PageLoad = async ({ parent }) => {
  await parent()
  error(404)
}
