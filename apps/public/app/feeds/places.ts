import type { FeedKind } from '@samordning/api'
import { Slug } from '@samordning/domain'
import { localized } from '../locale.ts'

/** What a feed is about: everything, a kind, a county or a group. */
export type Feed = { kind?: FeedKind; county?: string; group?: string }

export const FORMATS = {
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const
export type FeedFormat = keyof typeof FORMATS

const KINDS: Record<FeedKind, string> = { news: 'nyheter', report: 'rapporter', happening: 'handelser' }

/** The Swedish address of a feed: `/floden/allt.atom`, `/floden/nyheter.json`, `/floden/lan/uppsala.atom`, `/floden/samordningsgrupper/uppsala.atom`. */
export function feedPath({ kind, county, group }: Feed, format: FeedFormat): string {
  const name = kind ? KINDS[kind] : county ? `lan/${county}` : group ? `samordningsgrupper/${group}` : 'allt'
  return `/floden/${name}.${format}`
}

/** The feed at what follows `/floden/` in an address. */
export function feedAt(rest: string): { feed: Feed; format: FeedFormat } | undefined {
  const [, name, format] = /^(.+)\.(atom|json)$/.exec(rest) ?? []
  const [place, slug, ...more] = name?.split('/') ?? []
  if (more.length > 0 || place === undefined) return undefined
  const feed = slug === undefined ? feedOfAll(place) : feedOfPlace(place, slug)
  return feed && { feed, format: format as FeedFormat }
}

function feedOfAll(place: string): Feed | undefined {
  if (place === 'allt') return {}
  const kind = (Object.keys(KINDS) as FeedKind[]).find((each) => KINDS[each] === place)
  return kind && { kind }
}

function feedOfPlace(place: string, slug: string): Feed | undefined {
  if (!Slug.safeParse(slug).success) return undefined
  if (place === 'lan') return { county: slug }
  return place === 'samordningsgrupper' ? { group: slug } : undefined
}

/** Where the page is that a feed is the feed of. */
export function homeOf({ kind, county, group }: Feed): string {
  if (kind) return localized(`/${KINDS[kind]}`)
  if (county) return localized(`/lan/${county}`)
  return localized(group ? `/samordningsgrupper/${group}` : '/')
}
