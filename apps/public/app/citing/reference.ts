import type { Locale } from '../locale.ts'
import { hrefTo, momentAt } from '../moment.ts'
import type { Visit } from '../../public-site.d.ts'
import { FILES, placeOf, type CitedKind, type FileFormat } from './places.ts'

/** A reference in the language of the page, and the Swedish address of the page it leads to. */
export type Reference = { text: string; place: string }

/** Asks for the reference to a thing that has a page of its own. */
export async function referenceTo(
  { api, origin, locale }: Pick<Visit, 'api' | 'origin'> & { locale: Locale },
  thing: { kind: CitedKind; slug: string },
): Promise<Reference> {
  const place = placeOf(thing.kind, thing.slug)
  return { place, text: await api.citations.get({ ...thing, locale, ...readAs(origin, place) }) }
}

/** The page as it is read: its address, day and all, and as of when it was known. */
function readAs(origin: string, place: string) {
  return { readAt: origin + hrefTo(place), known: momentAt(place).known }
}

type FileVisit = Pick<Visit, 'api' | 'origin'> & { locale: Locale; params: { slug: string } }

/** The reference to a thing as a file, ready to be sent. */
export async function referenceFile(
  { api, origin, locale, params: { slug } }: FileVisit,
  kind: CitedKind,
  format: FileFormat,
): Promise<Response> {
  const file = await api.citations.get({ kind, slug, format, locale, ...readAs(origin, placeOf(kind, slug)) })
  const { mediaType, extension } = FILES[format]
  return new Response(file, {
    headers: {
      'Content-Type': `${mediaType}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${slug}.${extension}"`,
    },
  })
}
