import { redirect } from '@sveltejs/kit'
import type { PageLoad } from './$types'

export const load: PageLoad = () => redirect(303, '/katalog/myndigheter')
