import { Slug, type Locale, type SurveyEdition } from '@samordning/domain'
import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { keptFile } from '../kept-file.ts'
import { fileFromWorker } from './in-worker.ts'
import type { FileFormat } from './make-file.ts'

type Parts = {
  /** Where files are kept that were made; they are made again when they are lost. Empty it, and all are set anew. */
  folder: string
  origin: string
  /** The frozen edition of a report; undefined where there is none. */
  editionOf: (report: Slug, number: number) => Promise<SurveyEdition | undefined>
}

const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json; charset=utf-8',
}
const NAME = /^([1-9]\d{0,3})\.(pdf|docx|json)$/
const MOST_KEPT = 200
const FOREVER = 'public, max-age=31536000, immutable'
/** The file is our own and runs nothing; `style-src` is for the viewer of the browser. @NOTE With `sandbox`, some browsers show an empty window instead. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
const PLACES: [path: string, locale: Locale][] = [
  ['/rapporter', 'sv'],
  ['/en/rapporter', 'en'],
]

/** Frozen editions as files: `/rapporter/<slug>/utgava/<number>.pdf`, `.docx` and `.json`, and the same under `/en`. All else is a page, or none. */
export function reportFiles({ folder, origin, editionOf }: Parts): Hono {
  const app = new Hono()
  const making = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

  /** Those who ask for the same file at once wait for one making. */
  function fileOf(edition: SurveyEdition, locale: Locale, format: FileFormat) {
    const name = `${edition.hash}-${edition.number}-${locale}.${format}`
    const make = () => fileFromWorker({ edition, locale, origin, format })
    const begun =
      making.get(name) ?? keptFile({ folder, name, most: MOST_KEPT }, make).finally(() => making.delete(name))
    making.set(name, begun)
    return begun
  }

  for (const [path, locale] of PLACES)
    app.get(`${path}/:slug/utgava/:name`, etag(), async (c, next) => {
      const slug = Slug.safeParse(c.req.param('slug'))
      const [, number, ending] = NAME.exec(c.req.param('name')) ?? []
      if (!slug.success || number === undefined) return next()
      const edition = await editionOf(slug.data, Number(number))
      if (edition === undefined) return next()
      const format = ending as keyof typeof TYPES
      const file = format === 'json' ? JSON.stringify(edition) : await fileOf(edition, locale, format)
      const name = `${slug.data}-${locale === 'en' ? 'edition' : 'utgava'}-${number}.${format}`
      return c.body(file, 200, {
        'Content-Type': TYPES[format],
        'Content-Disposition': `inline; filename="${name}"`,
        'Content-Security-Policy': POLICY,
        'Cache-Control': FOREVER,
        // Weak: a file that is made again may differ in a byte, and says the same.
        ETag: `W/"${edition.hash}-${number}-${locale}-${format}"`,
      })
    })
  return app
}
