import type { CitationItem, Locale } from '@samordning/domain'
import { z } from 'zod'

/** `text` is one formatted reference; the others are files for programs that keep references. */
export const CitationFormat = z.enum(['text', 'csl-json', 'bibtex', 'ris'])
export type CitationFormat = z.infer<typeof CitationFormat>

/** An item in a format. The library that writes most of them is loaded when it is first needed. */
export async function written(item: CitationItem, format: CitationFormat, locale: Locale): Promise<string> {
  if (format === 'csl-json') return `${JSON.stringify([item], null, 2)}\n`
  const { toBibtex, toRis, toText } = await import('./citation-library.ts')
  switch (format) {
    case 'text':
      return toText(item, locale)
    case 'bibtex':
      return toBibtex(item)
    case 'ris':
      return toRis(item)
  }
}
