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
  return asFile(file, slug, format)
}

function asFile(file: string, name: string, format: FileFormat): Response {
  const { mediaType, extension } = FILES[format]
  return new Response(file, {
    headers: {
      'Content-Type': `${mediaType}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${name}.${extension}"`,
    },
  })
}

/** An edition of a report, or with `part` one answer in it: the address of its first paragraph. */
export type OfEdition = { report: string; number: number; part?: string }

/** Where it is read: `/rapporter/<report>/utgava/1#<part>`. */
export function editionPlace({ report, number, part }: OfEdition): string {
  return `/rapporter/${report}/utgava/${number}${part === undefined ? '' : `#${part}`}`
}

/** The reference to an edition or an answer, as one line. */
export function referenceToEdition({ api, ...visit }: CitingVisit, of: OfEdition): Promise<string> {
  return api.surveys.cite({ ...of, ...readAs(visit, editionPlace(of)) })
}

/** The same as a file, ready to be sent. */
export async function editionReferenceFile({ api, ...visit }: CitingVisit, of: OfEdition, format: FileFormat) {
  const file = await api.surveys.cite({ ...of, format, ...readAs(visit, editionPlace(of)) })
  return asFile(file, of.part ?? `${of.report}-${of.number}`, format)
}
