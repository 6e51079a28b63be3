import type { Api } from '@samordning/api'
import { localized } from '../locale.ts'
import { pages } from '../pages.ts'
import { writeXml } from './writing.ts'

type Addresses = Awaited<ReturnType<Api['addresses']['list']>>

const PLACES: Record<keyof Addresses, string> = {
  county: '/lan',
  group: '/samordningsgrupper',
  agency: '/myndigheter',
  instrument: '/lagstiftning',
  assignment: '/uppdrag',
  report: '/rapporter',
  news: '/nyheter',
  happening: '/handelser',
  source: '/om/kallor',
}

const isOneThing = (path: string) => path.includes(':')
/** What is made for the reader who asks is not for those who search for the whole world. */
const isAnswer = (path: string) => path === 'sok' || path.endsWith('/jamfor')

/** All pages in both languages, each saying where it is in the other (https://www.sitemaps.org/protocol.html, `xhtml:link`). */
export function sitemap(addresses: Addresses, origin: string): string {
  const single = Object.keys(pages).filter((path) => !isOneThing(path) && !isAnswer(path))
  const things = (Object.keys(PLACES) as (keyof Addresses)[]).flatMap((kind) =>
    addresses[kind].map(({ slug, updated }) => ({ path: `${PLACES[kind]}/${slug}`, updated })),
  )
  const all = [{ path: '/', updated: null }, ...single.map((path) => ({ path: `/${path}`, updated: null })), ...things]
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
