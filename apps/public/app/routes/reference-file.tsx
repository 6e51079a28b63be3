import type { MiddlewareFunction } from 'react-router'
import { FILES, kindAt, type FileFormat } from '../citing/places.ts'
import { referenceFile } from '../citing/reference.ts'
import { withoutLocale } from '../locale.ts'
import { notFound, page } from '../page.ts'

/**
 * A reference as a file for citation programs.
 * @NOTE Answered before there is a page: a route without a component could not show the site's own 404.
 */
export const middleware: MiddlewareFunction<Response>[] = [
  (args) => {
    const { format } = args.params
    const kind = kindAt(withoutLocale(new URL(args.request.url).pathname))
    return page((visit) => (kind && isFormat(format) ? referenceFile(visit, kind, format) : notFound()))(args)
  },
]

function isFormat(format: string | undefined): format is FileFormat {
  return format !== undefined && Object.hasOwn(FILES, format)
}

export default function ReferenceFile() {
  return null
}
