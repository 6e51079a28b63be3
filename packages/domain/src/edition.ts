import type { CalendarDate } from './calendar-date.ts'
import type { DocumentKind } from './document.ts'
import type { Instant } from './instant.ts'
import type { LocalText } from './local-text.ts'
import type { Tombstone } from './publication.ts'

/** A publication as readers are told of it: when, and what had changed. The first one says nothing. */
export type Change = { at: Instant; note: LocalText | null; change: 'minor' | 'major'; isUrgent: boolean }

/** What readers are told beside a text. */
export type Edition = {
  /** From 1. */
  number: number
  /** When it came to say what it says, whether the change was minor or major. */
  updated: Instant
  /** Nobody but whoever published it has looked at it. */
  isUrgent: boolean
  /** The day since which parts of the English are older than the Swedish. */
  olderEnglishSince: CalendarDate | null
  /** The newest first; the last is the first publication. */
  changes: readonly Change[]
  /** Instead of a text, when it was withdrawn. */
  tombstone: Tombstone | null
}

/** When those who follow were last told of it: minor changes are not told. */
export function toldAt({ updated, changes }: Pick<Edition, 'updated' | 'changes'>): Instant {
  return changes.find(({ change }) => change === 'major')?.at ?? changes.at(-1)?.at ?? updated
}

/** What a document is known by, whatever it says. */
export type DocumentAddress = { kind: DocumentKind; slug: string }

const FOLDERS = {
  news: '/nyheter',
  report: '/rapporter',
  happening: '/handelser',
  outcome: '/uppdrag',
  'group-text': '/samordningsgrupper',
} as const

/** The texts that stand on pages of their own kind, by slug, and which page. A page may have several, each in its place. */
export const SITE_PAGES: ReadonlyMap<string, string> = new Map([
  ['om', '/om'],
  ['tillganglighet', '/om/tillganglighet'],
  ['personuppgifter', '/om/personuppgifter'],
  ['kallor', '/om/kallor'],
  ['kallor-kant', '/om/kallor'],
  ['kallor-sparet', '/om/kallor'],
  ['ordlista', '/om/ordlista'],
  ['floden', '/om/floden'],
  ['hjalp', '/hjalp'],
  ['hjalp-behover-hjalp', '/hjalp'],
  ['hjalp-sett-nagot', '/hjalp'],
  ['hjalp-i-mitt-arbete', '/hjalp'],
  ['hjalp-vill-sluta', '/hjalp'],
  ['lagstiftning', '/lagstiftning'],
])

/** Where a document is read on the public site; the English address is the same under `/en`. */
export function addressOfDocument({ kind, slug }: DocumentAddress): string {
  if (kind === 'page') return SITE_PAGES.get(slug) ?? `/om/${slug}`
  return `${FOLDERS[kind]}/${slug}`
}
