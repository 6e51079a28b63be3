import type { FeedEntry } from '@samordning/api'
import { addressOfDocument, plainText, textIn, type LocalText, type Locale } from '@samordning/domain'
import { m } from '@samordning/messages'
import { v5 } from 'uuid'
import { inLocale } from '../components/text.tsx'
import { currentLocale, localized } from '../locale.ts'
import { feedPath, homeOf, type Feed, type FeedFormat } from './places.ts'

/** The namespace of our ids: any UUID, but the same for ever. */
const NAMESPACE = '1f5ddc6e-6a42-4f0e-9f53-0a6a3c1b7d21'

/** A feed in the language of the page, the same whichever format it is written in. Addresses are whole. */
export type ToldFeed = {
  title: string
  self: string
  home: string
  language: Locale
  author: string
  updated: string
  entries: ToldEntry[]
}

type ToldEntry = {
  /** Of language, kind and slug alone: it stays when the text changes, and when the site moves to another name. */
  id: string
  address: string
  title: string
  summary: string
  /** That of the title: Swedish where English is missing. */
  language: Locale
  published: string | null
  updated: string
  category: string
}

type Found = { about: LocalText | null; items: readonly FeedEntry[] }

/** Tells what the API found as a feed. One that is empty was last changed `when`. */
export function tell(
  { about, items }: Found,
  { feed, format }: { feed: Feed; format: FeedFormat },
  { origin, when }: { origin: string; when: string },
): ToldFeed {
  const entries = items.map((entry) => tellEntry(entry, origin))
  return {
    title: feedTitle(feed, about),
    self: origin + localized(feedPath(feed, format)),
    home: origin + homeOf(feed),
    language: currentLocale(),
    author: m.common_site_name(),
    updated:
      entries
        .map(({ updated }) => updated)
        .sort()
        .at(-1) ?? when,
    entries,
  }
}

function tellEntry({ kind, slug, title, summary, published, updated }: FeedEntry, origin: string): ToldEntry {
  const locale = currentLocale()
  const { text, language } = textIn(title, locale)
  return {
    id: `urn:uuid:${v5(`${locale}/${kind}/${slug}`, NAMESPACE)}`,
    address: origin + localized(addressOfDocument({ kind, slug })),
    title: text,
    summary: plainText(inLocale(summary)),
    language,
    published,
    updated,
    category: KIND_NAMES[kind](),
  }
}

const KIND_NAMES = { news: m.common_nav_news, report: m.common_nav_reports, happening: m.common_nav_events }

/** What a feed is called: "Nej till sexköp: Nyheter", "Nej till sexköp: Uppsala län". */
export function feedTitle({ kind }: Feed, about: LocalText | null = null): string {
  const part = kind ? KIND_NAMES[kind]() : about && inLocale(about)
  return part === null ? m.common_site_name() : `${m.common_site_name()}: ${part}`
}
