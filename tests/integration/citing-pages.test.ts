import { readContent } from '@samordning/content'
import { slugOf } from '@samordning/domain'
import { describe, expect, inject, test } from 'vitest'
import { pageAt, words } from './read-page.ts'

const origin = inject('origin')
const content = readContent()

/** The page of everything that can be cited. */
const places = [
  ...content.reports.map(({ slug }) => `/rapporter/${slug}`),
  ...content.instruments.map(({ slug }) => `/lagstiftning/${slug}`),
  ...content.assignments.map(({ slug }) => `/uppdrag/${slug}`),
  ...content.sources.map(({ key }) => `/om/kallor/${slugOf(key)}`),
]

const MEDIA_TYPES = {
  'csl-json': ['application/vnd.citationstyles.csl+json', 'json', /^\[\n/],
  bibtex: ['application/x-bibtex', 'bib', /^@\w+\{/],
  ris: ['application/x-research-info-systems', 'ris', /^TY {2}- [A-Z]+\r\n/],
} as const

describe('everything that can be cited', () => {
  test.for(places)('%s says how, and its three files can be fetched', async (place) => {
    const page = await pageAt(place)
    expect(words(page.querySelector('.reference'))).toMatch(/ https?:\S+$/)
    const links = page.querySelectorAll('a[href*="/referens/"]').map((link) => link.getAttribute('href'))
    expect(links).toEqual(Object.keys(MEDIA_TYPES).map((format) => `${place}/referens/${format}`))
    for (const [format, [mediaType, extension, start]] of Object.entries(MEDIA_TYPES)) {
      const answer = await fetch(`${origin}${place}/referens/${format}`)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe(`${mediaType}; charset=utf-8`)
      const name = `${place.split('/').at(-1)}.${extension}`
      expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`)
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(await answer.text()).toMatch(start)
    }
  })
})

describe('the reference', () => {
  test('leads to the page it stands on, in its language', async () => {
    const english = await pageAt('/en/lagstiftning/sfs-2022-1043')
    expect(words(english.querySelector('.reference'))).toBe(
      `The Riksdag (2022). Inga böter för sexköp [No more fines for purchase of sex]. SFS 2022:1043. ${origin}/en/lagstiftning/sfs-2022-1043`,
    )
    expect(words(english.querySelector('.reference [lang=sv]'))).toBe('Inga böter för sexköp')
    const file = await fetch(`${origin}/en/rapporter/sou-2010-49/referens/csl-json`)
    const [item] = (await file.json()) as [{ publisher: string; URL: string }]
    expect(item).toMatchObject({ publisher: 'The Government of Sweden', URL: `${origin}/en/rapporter/sou-2010-49` })
  })

  test.for([
    ['/rapporter/sou-2010-49/referens/pdf', 'Sidan finns inte'],
    ['/rapporter/sou-2010-49/referens/text', 'Sidan finns inte'],
    ['/rapporter/sou-2010-49/referens/constructor', 'Sidan finns inte'],
    ['/rapporter/finns-inte/referens/ris', 'Sidan finns inte'],
    ['/en/om/kallor/finns-inte/referens/bibtex', 'This page does not exist'],
    ['/nyheter/eu-dagen-2016/referens/ris', 'Sidan finns inte'],
  ] as const)('that there is not, %s, is the site’s own 404', async ([path, title]) => {
    const answer = await fetch(origin + path)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
    expect(await answer.text()).toContain(title)
  })
})

describe('a law entry', () => {
  test('has a page with its number, its days and the way to it, reached from the timeline', async () => {
    const timeline = await pageAt('/lagstiftning')
    expect(timeline.querySelector('#sfs-2011-517 h3 a')?.getAttribute('href')).toBe('/lagstiftning/sfs-2011-517')
    const page = await pageAt('/lagstiftning/sfs-2011-517')
    const facts = page.querySelectorAll('aside dt').map((term) => `${words(term)}: ${words(term.nextElementSibling)}`)
    expect(facts).toEqual(['Nummer: SFS 2011:517', 'Beslutad: 2011', 'Börjar gälla: 1 juli 2011'])
    expect(words(page.querySelector('.chain'))).toMatch(/SOU 2010:49.*prop\. 2010\/11:77.*SFS 2011:517$/)
    expect(page.querySelector('.chain a')?.getAttribute('href')).toBe('/lagstiftning/dir-2008-44')
  })

  test('says what came of it', async () => {
    const page = await pageAt('/lagstiftning/sou-2010-49')
    expect(page.querySelectorAll('h2 + ul a').map((link) => link.getAttribute('href'))).toContain(
      '/lagstiftning/sfs-2011-517',
    )
  })

  test('is shown as it stood on another day', async () => {
    expect(words(await pageAt('/lagstiftning/sfs-2022-1043'))).toContain('började gälla 1 augusti 2022')
    const before = words(await pageAt('/lagstiftning/sfs-2022-1043?datum=2022-07-31'))
    // The sources give the year of the decision alone, and it is not over.
    expect(before).toContain('Dagen för beslutet är inte känd: någon gång under 2022.')
    expect(before).not.toContain('började gälla')
  })

  test('bears no name that another page of the law has', () => {
    const slugs = content.instruments.map(({ slug }) => slug as string)
    expect(slugs.filter((slug) => ['pa-dagen', 'jamfor'].includes(slug))).toEqual([])
  })
})

test('a source says what leans on it and where others say otherwise', async () => {
  const page = await pageAt('/om/kallor/s003')
  expect(words(page.querySelector('dl'))).toMatch(/\d+ uppgifter/)
  expect(page.querySelectorAll('.conflict').length).toBeGreaterThan(5)
  const site = await pageAt('/om/kallor/web-bra-se')
  expect(site.querySelector('dl a')?.getAttribute('href')).toBe('https://bra.se')
})
