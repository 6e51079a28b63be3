import type { Api } from '@samordning/api'
import { addressOfDocument, type DocumentKind } from '@samordning/domain'
import { localized } from '../locale.ts'
import { pages } from '../pages.ts'
import { writeXml } from './writing.ts'

type Addresses = Awaited<ReturnType<Api['addresses']['list']>>

type Place = { path: string; updated: string | null }

const under = (folder: string) => (slug: string) => `${folder}/${slug}`
const ofKind = (kind: DocumentKind) => (slug: string) => addressOfDocument({ kind, slug })

const PLACES: Record<Exclude<keyof Addresses, 'page'>, (slug: string) => string> = {
  county: under('/lan'),
  group: under('/samordningsgrupper'),
  agency: under('/myndigheter'),
  instrument: under('/lagstiftning'),
  assignment: ofKind('outcome'),
  report: ofKind('report'),
  news: ofKind('news'),
  happening: ofKind('happening'),
  source: under('/om/kallor'),
}

/** Pages that are one text: there while it is. Others that have one beside what else they show stand without it. */
const WHOLE_TEXTS = new Set(['/om', '/om/tillganglighet', '/om/personuppgifter'])

const isOneThing = (path: string) => path.includes(':')
/** What is made for the reader who asks is not for those who search for the whole world. */
const isAnswer = (path: string) => path === 'sok' || path.endsWith('/jamfor')

/** All pages in both languages, each saying where it is in the other (https://www.sitemaps.org/protocol.html, `xhtml:link`). */
export function sitemap(addresses: Addresses, origin: string): string {
  const things = (Object.keys(PLACES) as (keyof typeof PLACES)[]).flatMap((kind) =>
    addresses[kind].map(({ slug, updated }) => ({ path: PLACES[kind](slug), updated })),
  )
  const all: Place[] = [{ path: '/', updated: null }, ...singlePages(addresses.page), ...things]
  return writeXml({
    urlset: {
      '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      '@xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
      url: all.flatMap(({ path, updated }) =>
        (['sv', 'en'] as const).map((locale) => ({
          loc: origin + localized(path, locale),
          ...(updated !== null && { lastmod: updated }),
          'xhtml:link': (['sv', 'en'] as const).map((other) => ({
            '@rel': 'alternate',
            '@hreflang': other,
            '@href': origin + localized(path, other),
          })),
        })),
      ),
    },
  })
}

/** The pages that are not one of many. */
function singlePages(texts: Addresses['page']): Place[] {
  const updated = new Map(texts.map((text) => [addressOfDocument({ kind: 'page', slug: text.slug }), text.updated]))
  return Object.keys(pages)
    .filter((path) => !isOneThing(path) && !isAnswer(path))
    .map((path) => `/${path}`)
    .filter((path) => !WHOLE_TEXTS.has(path) || updated.has(path))
    .map((path) => ({ path, updated: WHOLE_TEXTS.has(path) ? (updated.get(path) ?? null) : null }))
}
