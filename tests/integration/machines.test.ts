import jsonld from 'jsonld'
import { parse } from 'node-html-parser'
import { describe, expect, inject, test } from 'vitest'

const origin = inject('origin')
const SCHEMA = 'https://schema.org/'

const pageAt = async (path: string) => parse(await (await fetch(origin + path)).text())

/** What a page says to programs, read by the JSON-LD processor. Of schema.org's own context, which is fetched otherwise, this is what we use. */
async function dataAt(path: string) {
  const script = (await pageAt(path)).querySelector('script[type="application/ld+json"]')!
  const documentLoader = async (url: string) => {
    if (url !== 'https://schema.org') throw new Error(`Asks for ${url}`)
    return { documentUrl: url, document: { '@context': { '@vocab': SCHEMA } } }
  }
  const [thing] = await jsonld.expand(JSON.parse(script.rawText), { documentLoader })
  return thing as Record<string, { '@value'?: unknown; '@type'?: string[] }[]> & { '@type': string[] }
}

const value = (thing: Awaited<ReturnType<typeof dataAt>>, name: string) => thing[SCHEMA + name]?.[0]?.['@value']

describe('what a page is about, for programs', () => {
  test.for<[path: string, type: string, name: string]>([
    ['/', 'WebSite', 'Nej till sexköp'],
    ['/myndigheter/polismyndigheten', 'GovernmentOrganization', 'Polismyndigheten'],
    ['/en/myndigheter/polismyndigheten', 'GovernmentOrganization', 'Swedish Police Authority'],
    ['/samordningsgrupper/vasterbotten', 'Organization', 'Regional samordningsgrupp, Västerbotten'],
  ])('%s is of type %s, and called %s', async ([path, type, name]) => {
    const thing = await dataAt(path)
    expect(thing['@type']).toEqual([SCHEMA + type])
    expect(value(thing, 'name')).toBe(name)
    expect(value(thing, 'url')).toBe(origin + path)
  })

  test('a news item is an article with its day and its counties', async () => {
    const thing = await dataAt('/nyheter/2016-09-28-fyra-temadagar')
    expect(thing['@type']).toEqual([`${SCHEMA}NewsArticle`])
    expect(value(thing, 'datePublished')).toBe('2016-09-28')
    expect(value(thing, 'inLanguage')).toBe('sv')
    expect(thing[`${SCHEMA}contentLocation`]?.length).toBeGreaterThan(0)
  })

  test('a report has who published it, and the date as far as it is known', async () => {
    const thing = await dataAt('/rapporter/lagesrapport-vasterbotten-2009')
    expect(thing['@type']).toEqual([`${SCHEMA}Report`])
    expect(thing[`${SCHEMA}publisher`]?.[0]?.['@type']).toEqual([`${SCHEMA}Organization`])
    expect(String(value(thing, 'datePublished') ?? '2009')).toMatch(/^2009/)
  })

  test('a series of events has its events, each with its day and its town', async () => {
    const thing = await dataAt('/handelser/temadagar-2016')
    expect(thing['@type']).toEqual([`${SCHEMA}EventSeries`])
    const events = thing[`${SCHEMA}subEvent`] as unknown as Awaited<ReturnType<typeof dataAt>>[]
    expect(events.map((event) => value(event, 'startDate'))).toEqual([
      '2016-12-01',
      '2016-12-02',
      '2016-12-07',
      '2016-12-08',
    ])
    expect(JSON.stringify(events[0]![`${SCHEMA}location`])).toContain('Luleå')
  })
})

describe('a link that somebody shares', () => {
  test.for(['/nyheter/2016-09-28-fyra-temadagar', '/en/rapporter/lagesrapport-vasterbotten-2009', '/lan/uppsala'])(
    '%s has a title, a description and its whole address',
    async (path) => {
      const page = await pageAt(path)
      const told = (property: string) =>
        page.querySelector(`head meta[property="og:${property}"]`)?.getAttribute('content')
      expect(`${told('title')} – ${told('site_name')}`).toBe(page.querySelector('title')?.text)
      expect(told('description')).toBe(page.querySelector('meta[name=description]')?.getAttribute('content'))
      expect(told('url')).toBe(origin + path)
      expect(told('locale')).toBe(path.startsWith('/en/') ? 'en_GB' : 'sv_SE')
    },
  )

  test.for([
    '/nyheter/2016-09-28-fyra-temadagar',
    '/rapporter/lagesrapport-vasterbotten-2009',
    '/en/handelser/temadagar-2016',
  ])('%s can be passed on by its address or by mail, without asking anybody else', async (path) => {
    const share = (await pageAt(path)).querySelector('section[aria-labelledby=dela]')!
    expect(share.querySelector('.reference')?.text).toBe(origin + path)
    const links = share.querySelectorAll('a').map((link) => new URL(link.getAttribute('href')!))
    expect(links.map(({ protocol }) => protocol)).toEqual(['mailto:'])
    expect(links[0]!.searchParams.get('body')).toBe(origin + path)
    expect(links[0]!.searchParams.get('subject')).not.toBe('')
  })
})
