import { parse } from 'node-html-parser'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { describe, expect, inject, test } from 'vitest'

const origin = inject('origin')
const ask = (path: string, headers: Record<string, string> = {}) => fetch(origin + path, { headers })
const atomAt = async (path: string) => parseAtomFeed(await (await ask(path)).text())
const jsonAt = async (path: string) => parseJsonFeed(await (await ask(path)).text())

test.for(['/floden/allt', '/en/floden/nyheter', '/floden/lan/vasterbotten', '/floden/samordningsgrupper/vasterbotten'])(
  '%s says the same in Atom as in JSON Feed, to parsers that others wrote',
  async (place) => {
    const [atom, json] = [await atomAt(`${place}.atom`), await jsonAt(`${place}.json`)]
    expect(atom.id).toBe(`${origin}${place}.atom`)
    expect(json.feed_url).toBe(`${origin}${place}.json`)
    expect(atom.title?.value).toBe(json.title)
    expect(atom.entries?.length).toBeGreaterThan(0)
    expect(
      atom.entries?.map(({ id, title, updated, published, summary, links }) => [
        id,
        title?.value,
        updated,
        published,
        summary?.value,
        links?.[0]?.href,
      ]),
    ).toEqual(
      json.items?.map((item) => [
        item.id,
        item.title,
        item.date_modified,
        item.date_published,
        item.content_text,
        item.url,
      ]),
    )
  },
)

test('each kind of feed has its own type, may be kept when asked about again, and sets no cookie', async () => {
  const [atom, json] = [await ask('/floden/allt.atom'), await ask('/floden/allt.json')]
  expect(atom.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  expect(json.headers.get('content-type')).toBe('application/feed+json; charset=utf-8')
  expect([atom, json].map(({ headers }) => headers.get('cache-control'))).toEqual(['no-cache', 'no-cache'])
  expect(atom.headers.get('set-cookie')).toBeNull()
})

test.for(['/floden/allt.atom', '/en/floden/rapporter.json', '/sitemap.xml'])(
  '%s is not sent again to who has it already',
  async (path) => {
    const first = await ask(path)
    const tag = first.headers.get('etag')!
    await first.text()
    const again = await ask(path, { 'If-None-Match': tag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await ask(path, { 'If-None-Match': 'W/"another"' })).status).toBe(200)
  },
)

test('an entry has the same id in every feed of its language, and another one in the other language', async () => {
  const idOf = async (path: string, slug: string) =>
    (await jsonAt(path)).items?.find(({ url }) => url?.endsWith(slug))?.id
  const slug = '/nyheter/2016-09-28-fyra-temadagar'
  const id = await idOf('/floden/nyheter.json', slug)
  // The ids that readers have kept: whoever changes them sends everybody everything once more.
  expect(id).toBe('urn:uuid:f6f859d5-820e-5e71-ab17-114c1e94f6e0')
  expect(await idOf('/floden/lan/vasterbotten.json', slug)).toBe(id)
  const english = await idOf('/en/floden/nyheter.json', slug)
  expect(english).toMatch(/^urn:uuid:/)
  expect(english).not.toBe(id)
})

test.for([
  '/floden/allt.rss',
  '/floden/atlantis.atom',
  '/floden/lan/atlantis.atom',
  '/floden/lan/a/b.json',
  '/floden/lan/%2e.json',
])('%s is no feed, and answered with the page for what is not there', async (path) => {
  const answer = await ask(path)
  expect(answer.status).toBe(404)
  expect(answer.headers.get('content-type')).toContain('text/html')
})

describe('the page of feeds', () => {
  test.for(['/om/floden', '/en/om/floden'])('%s leads to feeds that are all there', async (path) => {
    const links = parse(await (await ask(path)).text())
      .querySelectorAll('main a[type]')
      .map((link) => link.getAttribute('href')!)
    expect(links.length).toBeGreaterThan(2 * (4 + 21))
    const statuses = await Promise.all(links.map(async (link) => (await ask(link)).status))
    expect(new Set(statuses)).toEqual(new Set([200]))
  })

  test.for<[page: string, feed: string]>([
    ['/', '/floden/allt'],
    ['/en/nyheter', '/en/floden/nyheter'],
    ['/rapporter', '/floden/rapporter'],
    ['/handelser', '/floden/handelser'],
    ['/lan/vasterbotten', '/floden/lan/vasterbotten'],
    ['/en/samordningsgrupper/vasterbotten', '/en/floden/samordningsgrupper/vasterbotten'],
  ])('%s tells programs of %s', async ([path, place]) => {
    const links = parse(await (await ask(path)).text()).querySelectorAll('head link[rel=alternate]')
    const told = links.map((link) => [link.getAttribute('type'), link.getAttribute('href')])
    expect(told).toContainEqual(['application/atom+xml', `${place}.atom`])
    expect(told).toContainEqual(['application/feed+json', `${place}.json`])
  })
})
