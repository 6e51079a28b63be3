import { localized, type Locale } from '../locale.ts'
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
  const readAt = origin + localized(place, locale)
  return { place, text: await api.citations.get({ ...thing, locale, readAt }) }
}

type FileVisit = Pick<Visit, 'api' | 'origin'> & { locale: Locale; params: { slug: string } }

/** The reference to a thing as a file, ready to be sent. */
export async function referenceFile(
  { api, origin, locale, params: { slug } }: FileVisit,
  kind: CitedKind,
  format: FileFormat,
): Promise<Response> {
  const readAt = origin + localized(placeOf(kind, slug), locale)
  const file = await api.citations.get({ kind, slug, format, locale, readAt })
  const { mediaType, extension } = FILES[format]
  return new Response(file, {
    headers: {
      'Content-Type': `${mediaType}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${slug}.${extension}"`,
    },
  })
}
