import type { ContactPoint, LocalText } from '@samordning/domain'
import { m } from '@samordning/messages'
import { inLanguage } from '../fault.ts'
import { language } from '../language.svelte.ts'
import { server } from '../staff.ts'

/** What an ending answers: which purposes function addresses have taken over. */
export type Movings = { moved: readonly { agency: string; purpose: LocalText; to: string }[] }

export function sayMoved({ moved }: Movings): string[] {
  return moved.map(({ purpose, to }) => m.directory_moved({ purpose: inLanguage(purpose, language.current), to }))
}

/** All ways to reach a body that one may see; none where there is no body. */
export async function contactsOf(agency: string | null): Promise<ContactPoint[]> {
  if (agency === null) return []
  const { contacts } = await server.agencies.get.query({ slug: agency })
  return contacts.map(({ fact }) => fact)
}
