import type { Locale } from '../locale.ts'
import { hrefTo, type Moment } from '../moment.ts'
import type { Visit } from '../../public-site.d.ts'
import { FILES, placeOf, type CitedKind, type FileFormat } from './places.ts'

/** A reference in the language of the page, and the Swedish address of the page it leads to. */
export type Reference = { text: string; place: string }

/** Asks for the reference to a thing that has a page of its own. */
export async function referenceTo(
  { api, ...visit }: CitingVisit,
  thing: { kind: CitedKind; slug: string },
): Promise<Reference> {
  const place = placeOf(thing.kind, thing.slug)
  return { place, text: await api.citations.get({ ...thing, ...readAs(visit, place) }) }
}

type CitingVisit = Pick<Visit, 'api' | 'origin'> & { locale: Locale; moment: Moment }

/** The page as it is read: its address, day and all, and as of when it was known. */
function readAs({ origin, locale, moment: { known } }: Omit<CitingVisit, 'api'>, place: string) {
  return { locale, readAt: origin + hrefTo(place), known }
}

type FileVisit = CitingVisit & { params: { slug: string } }

/** The reference to a thing as a file, ready to be sent. */
export async function referenceFile(
  { api, params: { slug }, ...visit }: FileVisit,
  kind: CitedKind,
  format: FileFormat,
): Promise<Response> {
  const file = await api.citations.get({ kind, slug, format, ...readAs(visit, placeOf(kind, slug)) })
  const { mediaType, extension } = FILES[format]
  return new Response(file, {
    headers: {
      'Content-Type': `${mediaType}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${slug}.${extension}"`,
    },
  })
}
