import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import type { ToldFeed } from './telling.ts'
import { write } from './writing.ts'

const title = 'Fri & jämlik: "<b>ett</b>" \'mål\''
const feed: ToldFeed = {
  title,
  self: 'https://www.example.se/floden/allt.atom?a=1&b=2',
  home: 'https://www.example.se/',
  language: 'sv',
  author: 'Webbplatsen',
  updated: '2026-11-21T23:00:00.000Z',
  entries: [],
}
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' })

test('words with marks of XML in them come out as they went in', () => {
  const text = write.atom(feed)
  expect(XMLValidator.validate(text)).toBe(true)
  const { feed: read } = parser.parse(text) as { feed: { title: string; link: { '@href': string }[] } }
  expect(read.title).toBe(title)
  expect(read.link[0]?.['@href']).toBe(feed.self)
})

test('a feed without entries is a whole feed in both formats', () => {
  const { feed: atom } = parser.parse(write.atom(feed)) as { feed: { id: string; updated: string; entry?: unknown } }
  expect([atom.id, atom.updated, atom.entry]).toEqual([feed.self, feed.updated, undefined])
  expect(JSON.parse(write.json(feed))).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', title, items: [] })
})
