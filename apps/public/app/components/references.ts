import {
  FileId,
  OffenceKey,
  SITE_PAGES,
  Slug,
  addressOfDocument,
  addressOfFile,
  type DocumentKind,
} from '@samordning/domain'
import { pages } from '../pages.ts'

const MARK = 'ref:'
/** Pages, here and elsewhere, and what a telephone or a mail program opens. No program is started, and no scheme is left to the page. */
const LEADS = /^(?:\/(?!\/)|#|(?:https?|mailto|tel):)/i
const isSlug = (text: string) => Slug.safeParse(text).success
const under = (place: string) => (slug: string) => (isSlug(slug) ? `${place}/${slug}` : null)
const ofKind = (kind: DocumentKind) => (slug: string) => (isSlug(slug) ? addressOfDocument({ kind, slug }) : null)

/** Where each kind of thing of our own is read; null for what can't be one. */
const PLACES: Record<string, (slug: string) => string | null> = {
  county: under('/lan'),
  group: under('/samordningsgrupper'),
  agency: under('/myndigheter'),
  instrument: under('/lagstiftning'),
  report: ofKind('report'),
  news: ofKind('news'),
  happening: ofKind('happening'),
  assignment: under('/uppdrag'),
  provision: (slug) => (OffenceKey.safeParse(slug).success ? `/lagstiftning#brott-${slug}` : null),
  page: (slug) =>
    SITE_PAGES.get(slug) ??
    [slug, `om/${slug}`].filter((path) => isSlug(slug) && path in pages).map((path) => `/${path}`)[0] ??
    null,
  file: (id) => (FileId.safeParse(id).success ? addressOfFile(id, 'original') : null),
}

/**
 * Where a link in a text leads. A reference to a thing of our own (`ref:group/vasterbotten`) has the address of its page today; one that
 * can't lead anywhere has null, and stands as plain words. Other addresses are as they were written, where they lead to a page.
 */
export function linkTarget(href: string): string | null {
  if (!href.startsWith(MARK)) return LEADS.test(href) ? href : null
  const [, kind = '', slug = ''] = /^([a-z]+)\/(.+)$/.exec(href.slice(MARK.length)) ?? []
  return Object.hasOwn(PLACES, kind) ? (PLACES[kind]?.(slug) ?? null) : null
}
