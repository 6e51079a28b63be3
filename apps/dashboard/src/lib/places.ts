import { m } from '@samordning/messages'
import { session } from './session.svelte.ts'

/** A section of the dashboard: where it is, what it is called, and who gets to see that it is there. */
export type Place = { href: string; words: () => string; isOpen: () => boolean }

/** In the order of the rail. */
export const PLACES: readonly Place[] = [
  { href: '/', words: () => m.dashboard_place_waiting(), isOpen: () => true },
  { href: '/min-grupp', words: () => m.directory_own_group(), isOpen: () => session.mayHere('group.change') },
  { href: '/min-myndighet', words: () => m.directory_own_agency(), isOpen: () => ownAgencies().length > 0 },
  { href: '/katalog', words: () => m.directory_place(), isOpen: () => session.mayHere('directory.read') },
  { href: '/konton', words: () => m.dashboard_place_accounts(), isOpen: () => session.mayHere('account.invite') },
  { href: '/utkorg', words: () => m.dashboard_place_outbox(), isOpen: () => session.mayHere('outbox.read') },
  { href: '/spar', words: () => m.dashboard_place_trail(), isOpen: () => session.mayHere('trail.read') },
  { href: '/mitt-konto', words: () => m.dashboard_place_own(), isOpen: () => true },
]

/** The agencies that whoever is signed in acts for. */
export function ownAgencies(): string[] {
  const agencies = (session.current?.account.grants ?? []).flatMap(({ agency }) => agency ?? [])
  return [...new Set(agencies)]
}

/** Whether an address belongs to a place. */
export function isAt(place: Place, pathname: string): boolean {
  return place.href === '/' ? pathname === '/' : pathname === place.href || pathname.startsWith(`${place.href}/`)
}
