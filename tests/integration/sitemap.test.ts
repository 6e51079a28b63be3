import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, inject, test } from 'vitest'
import { pageTypes } from '../support/pages.ts'

const origin = inject('origin')

type Url = { loc: string; lastmod?: string; 'xhtml:link': { '@hreflang': string; '@href': string }[] }

async function sitemap(): Promise<Url[]> {
  const text = await (await fetch(`${origin}/sitemap.xml`)).text()
  expect(XMLValidator.validate(text)).toBe(true)
  const parsed = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' }).parse(text) as {
    urlset: { url: Url[] }
  }
  return parsed.urlset.url
}

// An edition and a table of answers stand under their report, which leads to them.
test('the sitemap has every page that has an address without a question, in both languages', async () => {
  const paths = (await sitemap()).map(({ loc }) => loc.slice(origin.length))
  const plain = pageTypes.filter(
    ({ path, status }) => status === 200 && !/[?]|\/sok$|\/jamfor$|\/utgava\/|\/matris$/.test(path),
  )
  expect(plain.length).toBeGreaterThan(10)
  const missing = plain
    .flatMap(({ path }) => [path, path === '/' ? '/en' : `/en${path}`])
    .filter((path) => !paths.includes(path))
  expect(missing).toEqual([])
  expect(new Set(paths).size).toBe(paths.length)
})

test('a page in the sitemap is there, and says where it is in the other language', async () => {
  const urls = await sitemap()
  // One in fifteen, from every part of it.
  const some = urls.filter((_, index) => index % 15 === 0)
  const statuses = await Promise.all(some.map(async ({ loc }) => (await fetch(loc)).status))
  expect(new Set(statuses)).toEqual(new Set([200]))
  const alternates = urls.flatMap((url) => url['xhtml:link'].map((link) => link['@href']))
  expect(new Set(alternates)).toEqual(new Set(urls.map(({ loc }) => loc)))
})

test('the sitemap says of a text when it was changed last, and of nothing else', async () => {
  const urls = await sitemap()
  const dated = urls.filter(({ lastmod }) => lastmod !== undefined).map(({ loc }) => loc.slice(origin.length))
  expect(dated).toContain('/nyheter/2016-09-28-fyra-temadagar')
  expect(
    dated.filter(
      (path) =>
        !/^(\/en)?\/((nyheter|rapporter|handelser|uppdrag)\/.|om$|om\/(tillganglighet|personuppgifter)$)/.test(path),
    ),
  ).toEqual([])
  expect(urls.map(({ lastmod = '2026-11-22' }) => lastmod)).toEqual(
    urls.map(() => expect.stringMatching(/^\d{4}-\d\d-\d\d$/)),
  )
})

test('robots.txt leads to the sitemap', async () => {
  const answer = await fetch(`${origin}/robots.txt`)
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(await answer.text()).toContain(`\nSitemap: ${origin}/sitemap.xml\n`)
})
