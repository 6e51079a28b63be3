import { readContent } from '@samordning/content'
import type { DocumentContent, LocalText } from '@samordning/domain'
import { XMLParser } from 'fast-xml-parser'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { change, moment, tombstone } from '../support/showing.ts'
import { words } from './read-page.ts'
import { aSiteWhoseTextsChange } from './shown-texts.ts'

const content = readContent()
const site = aSiteWhoseTextsChange()

const textAt = async (path: string) => (await fetch(site.addressOf(path))).text()

/** A text of each kind that has its own feed, with another title, and where it is told of. */
const news = content.news.find(({ slug }) => slug === '2016-09-28-fyra-temadagar')!
const report = content.reports.find(({ slug }) => slug === 'lagesrapport-vasterbotten-2009')!
const happening = content.happenings.find(({ slug }) => slug === 'nationell-konferens-2016')!
const TOLD = [
  {
    path: `/nyheter/${news.slug}`,
    feed: 'nyheter',
    titled: (headline: LocalText) => ({ kind: 'news', value: { ...news, headline } }),
  },
  {
    path: `/rapporter/${report.slug}`,
    feed: 'rapporter',
    titled: (title: LocalText) => ({ kind: 'report', value: { ...report, title } }),
  },
  {
    path: `/handelser/${happening.slug}`,
    feed: 'handelser',
    titled: (title: LocalText) => ({ kind: 'happening', value: { ...happening, title } }),
  },
] satisfies { path: string; feed: string; titled: (title: LocalText) => DocumentContent }[]

/** What the site says of a text, wherever it says something. */
async function heard({ path, feed }: { path: string; feed: string }) {
  const atom = parseAtomFeed(await textAt(`/floden/${feed}.atom`)).entries
  const json = parseJsonFeed(await textAt('/floden/allt.json')).items
  const found = parse(await textAt('/sok?q=Regnb%C3%A5gsforell'))
  const entry = atom?.find(({ links }) => links?.[0]?.href === site.addressOf(path))
  const { urlset } = new XMLParser().parse(await textAt('/sitemap.xml')) as {
    urlset: { url: { loc: string; lastmod?: string }[] }
  }
  return {
    page: (await fetch(site.addressOf(path))).status,
    atom: entry?.title?.value,
    updated: entry?.updated,
    json: json?.find(({ url }) => url === site.addressOf(path))?.date_modified,
    search: found.querySelectorAll('main a').some((link) => link.getAttribute('href') === path),
    sitemap: urlset.url.find(({ loc }) => loc === site.addressOf(path))?.lastmod,
  }
}

describe.for(TOLD)('one writing changes what is said of a text on every page and in every file: $path', (told) => {
  const shown = told.titled({ sv: 'Regnbågsforell' }) as DocumentContent
  const address = { kind: shown.kind, slug: shown.value.slug }
  const major = change('2026-11-05T09:00:00Z', 'Ny rubrik.')
  const minor = change('2026-11-20T09:00:00Z', 'Ett stavfel är rättat.', { change: 'minor' })
  const changes = [minor, major, change('2026-05-01', null)]

  test('a minor change is not told to those who follow, but to those who gather all pages', async () => {
    const edition = { number: 3, updated: minor.at, changes }
    await site.show(address, { from: '2026-11-20T09:00:00Z', content: shown, edition })
    expect(await heard(told)).toEqual({
      ...{ page: 200, atom: 'Regnbågsforell', search: true },
      ...{ updated: major.at, json: major.at, sitemap: '2026-11-20' },
    })
  })

  test('the last major change comes first in the feed', async () => {
    const edition = {
      number: 2,
      updated: moment('2026-11-22T22:00:00Z'),
      changes: [change('2026-11-22T23:30:00Z', 'Ny.'), major],
    }
    await site.show(address, { from: '2026-11-22T23:30:00Z', content: shown, edition })
    const { entries } = parseAtomFeed(await textAt('/floden/allt.atom'))
    expect(entries?.[0]?.links?.[0]?.href).toBe(site.addressOf(told.path))
  })

  test('what is withdrawn is gone from all of them', async () => {
    const edition = { tombstone: tombstone('Fel.') }
    await site.show(address, { from: '2026-05-01', content: shown }, { from: '2026-06-01', content: null, edition })
    expect(await heard(told)).toEqual({ page: 410, search: false })
  })
})

test('programs that read the page are told when it was changed', async () => {
  const { path, titled } = TOLD[0]!
  const text = titled({ sv: 'Regnbågsforell' }) as DocumentContent
  await site.show({ kind: 'news', slug: news.slug }, { from: '2026-05-01T10:00:00Z', content: text })
  const script = parse(await textAt(path)).querySelector('script[type="application/ld+json"]')
  expect(JSON.parse(script!.text)).toMatchObject({ dateModified: '2026-05-01T10:00:00.000Z' })
})

describe('the texts of pages', () => {
  const about = content.pages.find(({ slug }) => slug === 'om')!
  const address = { kind: 'page' as const, slug: 'om' }

  test.for([
    '/om',
    '/om/tillganglighet',
    '/om/personuppgifter',
    '/om/kallor',
    '/om/ordlista',
    '/om/floden',
    '/hjalp',
    '/lagstiftning',
  ])('%s has its text in both languages', async (path) => {
    const text = content.pages.find((page) => path.endsWith(page.slug))!
    expect(words(parse(await textAt(path)).querySelector('main'))).toContain(text.lead!.sv)
    expect(words(parse(await textAt(`/en${path}`)).querySelector('main'))).toContain(text.lead!.en)
  })

  test.for([
    ['/sok?q=oskäligt+betungande', '/om/tillganglighet'],
    ['/en/sok?q=disproportionate+burden', '/en/om/tillganglighet'],
    ['/sok?q=övervakar', '/hjalp'],
    ['/en/sok?q=drugs+alcohol+clothes', '/en/lagstiftning'],
  ])('%s finds %s', async ([question = '', path]) => {
    const links = parse(await textAt(question)).querySelectorAll('main a')
    expect(links.map((link) => link.getAttribute('href'))).toContain(path)
  })

  test('a page that is one text is changed and withdrawn like any other, and leaves the sitemap', async () => {
    const changes = [change('2026-11-02', 'Ett stycke till.'), change('2026-05-01', null)]
    const said = { kind: 'page' as const, value: { ...about, lead: { sv: 'Regnbågsforell.' } } }
    await site.show(address, { from: '2026-11-02', content: said, edition: { changes } })
    const main = parse(await textAt('/om')).querySelector('main')
    expect(words(main)).toMatch(/Regnbågsforell\..*Uppdaterad 2 november 2026.*Ett stycke till/)
    expect(await textAt('/sitemap.xml')).toContain('/om</loc><lastmod>2026-11-02</lastmod>')
    await site.show(address, { from: '2026-11-03', content: null, edition: { tombstone: tombstone('Skrivs om.') } })
    expect((await fetch(site.addressOf('/om'))).status).toBe(410)
    expect(await textAt('/om')).toContain('Skrivs om.')
    expect(await textAt('/sitemap.xml')).not.toContain('/om</loc>')
  })

  test('where words around the support lines are withdrawn, the numbers to call still stand, and 112 first', async () => {
    const lines = async () =>
      parse(await textAt('/hjalp'))
        .querySelectorAll('main a[href^="tel:"]')
        .map((link) => link.getAttribute('href'))
    const before = await lines()
    expect(before).toContain('tel:112')
    const help = content.pages.filter(({ slug }) => slug.startsWith('hjalp'))
    for (const { slug } of help)
      await site.show(
        { kind: 'page', slug },
        { from: '2026-05-01', content: null, edition: { tombstone: tombstone('Skrivs om.') } },
      )
    expect(await lines()).toEqual(before)
    const main = words(parse(await textAt('/hjalp')).querySelector('main'))
    expect(main).toContain('Är någon i fara just nu: ring 112.')
    expect(main).not.toContain(help[1]!.lead!.sv)
  })

  test('the law page tells what follows from the scales, also where its text is withdrawn', async () => {
    const gone = { from: '2026-05-01', content: null, edition: { tombstone: tombstone('Skrivs om.') } }
    await site.show({ kind: 'page', slug: 'lagstiftning' }, gone)
    const main = words(parse(await textAt('/lagstiftning')).querySelector('main'))
    expect(main).toContain('Den som säljer sex gör inget brottsligt.')
    expect(main).not.toContain('Betalningen behöver inte vara pengar.')
  })
})
