import type { MiddlewareFunction } from 'react-router'
import { FILES, type FileFormat } from '../citing/places.ts'
import { editionReferenceFile } from '../citing/reference.ts'
import { notFound, page } from '../page.ts'
import { editionAsked } from '../surveys/edition-asked.ts'

/** A reference to an edition, or to one answer in it, as a file for citation programs. See `reference-file.tsx`. */
export const middleware: MiddlewareFunction<Response>[] = [
  (args) => {
    const { format = '' } = args.params
    return page((visit) =>
      Object.hasOwn(FILES, format)
        ? editionReferenceFile(visit, editionAsked(visit), format as FileFormat)
        : notFound(),
    )(args)
  },
]

export default function EditionReferenceFile() {
  return null
}
