import { XMLBuilder } from 'fast-xml-parser'
import type { FeedFormat } from './places.ts'
import type { ToldFeed } from './telling.ts'

const xml = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', suppressEmptyNode: true })
const PROLOG = '<?xml version="1.0" encoding="utf-8"?>\n'

/** Writes a document of XML: names that begin with `@` are attributes, `#text` is the words of an element that has some. */
export function writeXml(document: object): string {
  return PROLOG + xml.build(document)
}

/** @see RFC 4287 (Atom) and https://www.jsonfeed.org/version/1.1/ */
export const write: Record<FeedFormat, (feed: ToldFeed) => string> = { atom: writeAtom, json: writeJson }

function writeAtom({ title, self, home, language, author, updated, entries }: ToldFeed): string {
  return writeXml({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': language,
      id: self,
      title,
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': self },
        { '@rel': 'alternate', '@type': 'text/html', '@href': home },
      ],
      author: { name: author },
      updated,
      entry: entries.map((entry) => ({
        '@xml:lang': entry.language,
        id: entry.id,
        title: entry.title,
        link: { '@rel': 'alternate', '@type': 'text/html', '@href': entry.address },
        ...(entry.published !== null && { published: entry.published }),
        updated: entry.updated,
        category: { '@term': entry.category },
        summary: entry.summary,
      })),
    },
  })
}

function writeJson({ title, self, home, language, author, entries }: ToldFeed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    language,
    authors: [{ name: author }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.address,
      title: entry.title,
      content_text: entry.summary,
      ...(entry.published !== null && { date_published: entry.published }),
      date_modified: entry.updated,
      language: entry.language,
      tags: [entry.category],
    })),
  })
}
