import { redirect } from '@sveltejs/kit'
import { session } from '#lib/session.svelte.ts'
import type { LayoutLoad } from './$types'

/** The desk is for somebody who is signed in; others sign in first, and come back to where they were going. */
export const load: LayoutLoad = async ({ url, untrack }) => {
  const somebody = session.current ?? (await session.load())
  if (somebody) return { account: somebody.account }
  const wanted = untrack(() => url.pathname + url.search)
  redirect(303, wanted === '/' ? '/logga-in' : `/logga-in?till=${encodeURIComponent(wanted)}`)
}
