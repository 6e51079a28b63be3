import { m } from '@samordning/messages'
import { ownGroups } from './directory/own.ts'
import { session } from './session.svelte.ts'

/** A section of the dashboard: where it is, what it is called, who gets to see that it is there, and what one does there. */
export type Place = { href: string; words: () => string; isOpen: () => boolean; does?: () => string }

/** In the order of the rail. */
export const PLACES: readonly Place[] = [
  { href: '/', words: () => m.dashboard_place_waiting(), isOpen: () => true },
  {
    href: '/min-grupp',
    words: () => m.directory_own_group(),
    isOpen: () => ownGroups().length > 0 && session.mayHere('group.change'),
    does: () => m.dashboard_does_own_group(),
  },
  {
    href: '/min-myndighet',
    words: () => m.directory_own_agency(),
    isOpen: () => ownAgencies().length > 0,
    does: () => m.dashboard_does_own_agency(),
  },
  {
    href: '/enkater',
    words: () => m.dashboard_place_surveys(),
    isOpen: () => session.mayHere('survey.read'),
    does: () => m.dashboard_does_surveys(),
  },
  {
    href: '/katalog',
    words: () => m.directory_place(),
    isOpen: () => session.mayHere('directory.read'),
    does: () => m.dashboard_does_directory(),
  },
  {
    href: '/texter',
    words: () => m.dashboard_place_texts(),
    isOpen: () => session.mayHere('document.read'),
    does: () => m.dashboard_does_texts(),
  },
  {
    href: '/filer',
    words: () => m.files_place(),
    isOpen: () => session.mayHere('file.upload'),
    does: () => m.files_does(),
  },
  {
    href: '/konton',
    words: () => m.dashboard_place_accounts(),
    isOpen: () => session.mayHere('account.invite'),
    does: () => m.dashboard_does_accounts(),
  },
  {
    href: '/utkorg',
    words: () => m.dashboard_place_outbox(),
    isOpen: () => session.mayHere('outbox.read'),
    does: () => m.dashboard_does_outbox(),
  },
  {
    href: '/spar',
    words: () => m.dashboard_place_trail(),
    isOpen: () => session.mayHere('trail.read'),
    does: () => m.dashboard_does_trail(),
  },
  { href: '/mitt-konto', words: () => m.dashboard_place_own(), isOpen: () => true, does: () => m.dashboard_does_own() },
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
