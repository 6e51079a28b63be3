import { inject, describe, expect, test } from 'vitest'
import type { HTMLElement } from 'node-html-parser'
import { parse } from 'node-html-parser'
import { pageAt, words } from './read-page.ts'

const GROUP = '/samordningsgrupper/vasterbotten/jamfor'

/** What differs, under the kind of difference. */
function differences(page: HTMLElement): Record<string, string[]> {
  const kinds = page.querySelectorAll('.differences > div')
  return Object.fromEntries(kinds.map((one) => [words(one.querySelector('dt')), one.querySelectorAll('dd').map(words)]))
}

describe('a group on two days', () => {
  test('says who had left and who had become uncertain', async () => {
    const found = differences(await pageAt(`${GROUP}?fran=2009-09-30&till=2019-01-02`))
    expect(found['Borttaget']).toEqual([
      'Medlem: Polismyndigheten i Västerbottens län (Listad som ”Polismyndigheten”) upphörde och gick upp i Polismyndigheten, 1 januari 2015',
      'Medlem: Region Västerbotten upphörde och gick upp i Region Västerbotten, 1 januari 2019',
      'Medlem: Västerbottens läns landsting upphörde och gick upp i Region Västerbotten, 1 januari 2019',
    ])
    expect(found['Mindre säkert än förut']).toContain('Medlem: Umeå universitet kanske')
    expect(found['Tillagt']).toBeUndefined()
  })

  test('is told in English too', async () => {
    const found = differences(await pageAt(`/en${GROUP}?fran=2009-09-30&till=2019-01-02`))
    expect(found['Removed']).toContain(
      'Member: Västerbotten County Council ceased and was merged into Region Västerbotten, 1 January 2019',
    )
  })

  test('shows both days, with links to their pages, and to each body on its day', async () => {
    const page = await pageAt(`${GROUP}?fran=2009-09-30&till=2019-01-02`)
    const links = page.querySelectorAll('a').map((link) => link.getAttribute('href'))
    expect(links).toContain('/samordningsgrupper/vasterbotten?datum=2009-09-30')
    expect(links).toContain('/samordningsgrupper/vasterbotten?datum=2019-01-02')
    expect(links).toContain('/myndigheter/regionforbundet-vasterbotten?datum=2009-09-30')
  })

  test('says of a day when it was not formed that it was not, as its page does', async () => {
    const page = await pageAt(`${GROUP}?fran=2000-01-01&till=2009-09-30`)
    expect(words(page)).toContain('Fanns inte än den här dagen. Började: mellan hösten 2008 och 30 september 2009')
    expect(words(page)).not.toContain('Källorna berättar inget')
  })

  test('on the same day twice says that nothing differs', async () => {
    const page = await pageAt(`${GROUP}?fran=2009-09-30&till=2009-09-30`)
    expect(words(page)).toContain('Inget skiljer sig mellan dagarna')
    expect(differences(page)).toEqual({})
  })

  test('without days is a form, and every day on which something changed is a way in', async () => {
    const page = await pageAt(GROUP)
    expect(page.querySelectorAll('form.filters input[type=date]').map((one) => one.getAttribute('name'))).toEqual([
      'fran',
      'till',
    ])
    const ways = page.querySelectorAll('.tags a').map((link) => link.getAttribute('href')!)
    expect(ways).toContain(`${GROUP}?fran=2018-12-31&till=2019-01-01`)
    for (const way of ways) expect(Object.keys(differences(await pageAt(way))), way).not.toEqual([])
  })

  test('that has not come is marked', async () => {
    const page = await pageAt(`${GROUP}?fran=2009-09-30&till=2100-01-01`)
    expect(words(page.querySelector('.notice-coming'))).toContain('Den andra dagen har inte kommit')
  })
})

describe('an agency on two days', () => {
  test('says that its name changed', async () => {
    const page = await pageAt('/myndigheter/migrationsverket/jamfor?fran=2000-06-30&till=2000-07-01')
    expect(differences(page)).toEqual({ 'Bytt namn': ['Statens invandrarverk bytte namn till Migrationsverket'] })
  })

  test('says that it came to be', async () => {
    const page = await pageAt('/myndigheter/polismyndigheten/jamfor?fran=2014-12-31&till=2015-01-01')
    expect(differences(page)['Tillagt']).toContain('Finns: Polismyndigheten')
  })

  test('says that it had gone, and sat in no group any more', async () => {
    const page = await pageAt('/myndigheter/regionforbundet-vasterbotten/jamfor?fran=2009-09-30&till=2019-01-01')
    expect(differences(page)['Borttaget']).toEqual([
      'Finns: Region Västerbotten upphörde och gick upp i Region Västerbotten, 1 januari 2019',
      'Medlem i: Regional samordningsgrupp, Västerbotten (Listad som ”Region Västerbotten”)',
    ])
  })

  test('every day on which something changed is a way in', async () => {
    const page = await pageAt('/myndigheter/polismyndigheten/jamfor')
    const ways = page.querySelectorAll('.tags a').map((link) => link.getAttribute('href')!)
    expect(ways.length).toBeGreaterThan(3)
    for (const way of ways) expect(Object.keys(differences(await pageAt(way))), way).not.toEqual([])
  })
})

describe('two days that can not be compared', () => {
  test.for([
    ['fran=2019-01-02&till=2009-09-30', 'till', 'Den andra dagen kan inte komma före den första.'],
    ['fran=1799-12-31&till=2009-09-30', 'fran', 'Skriv till exempel'],
    ['fran=2009-09-30&till=2201-01-01', 'till', 'Skriv till exempel'],
    ['fran=2009-02-30&till=2009-09-30', 'fran', 'Skriv till exempel'],
  ])('%s is refused with an example, and kept', async ([query, wrong, sentence]) => {
    for (const path of [GROUP, '/myndigheter/polismyndigheten/jamfor']) {
      const page = await pageAt(`${path}?${query}`, 400)
      expect(words(page)).toContain(sentence)
      const typed = new URLSearchParams(query)
      for (const [word, value] of typed) {
        const field = page.querySelector(`#kept-${word}`)
        expect(field?.getAttribute('value')).toBe(value)
        expect(field?.getAttribute('aria-invalid')).toBe(word === wrong ? 'true' : undefined)
      }
    }
  })

  test('of what is not there are not found', async () => {
    await pageAt('/samordningsgrupper/finns-inte/jamfor?fran=2009-09-30&till=2019-01-02', 404)
    await pageAt('/myndigheter/finns-inte/jamfor', 404)
  })
})

describe('an old name', () => {
  const ask = (path: string) => fetch(inject('origin') + path, { redirect: 'manual' })

  test.for<[old: string, now: string]>([
    ['/myndigheter/norrbottens-lans-landsting', '/myndigheter/region-norrbotten'],
    ['/myndigheter/statens-invandrarverk?datum=1990-01-01', '/myndigheter/migrationsverket?datum=1990-01-01'],
    [
      '/en/myndigheter/statens-invandrarverk?datum=1990-01-01&kant=2026-11-22',
      '/en/myndigheter/migrationsverket?datum=1990-01-01&kant=2026-11-22',
    ],
    ['/myndigheter/swedish-migration-board', '/myndigheter/migrationsverket'],
  ])('%s leads for good to %s', async ([old, now]) => {
    const answer = await ask(old)
    expect([answer.status, answer.headers.get('location')]).toEqual([302, now])
    expect((await fetch(inject('origin') + now)).status).toBe(200)
  })

  test('that nobody had is not found', async () => {
    expect((await ask('/myndigheter/kungliga-nonsensverket')).status).toBe(404)
  })

  test('leads nowhere as it was known before anything was', async () => {
    expect((await ask('/myndigheter/statens-invandrarverk?kant=2020-01-01')).status).toBe(404)
  })
})

describe('the links of a page of another day', () => {
  const DATED = /^\/(en\/?)?($|lan|samordningsgrupper|myndigheter|lagstiftning|uppdrag|siffror)/
  const pages = [
    '/',
    '/lan',
    '/lan/vasterbotten',
    '/samordningsgrupper',
    '/samordningsgrupper/vasterbotten',
    '/myndigheter',
    '/myndigheter/vasterbottens-lans-landsting',
    '/en/lan/vasterbotten',
  ]

  test.for(pages)('%s lead on to the same day', async (path) => {
    const address = `${path}?datum=2009-09-30&kant=2026-11-22`
    const html = await (await fetch(inject('origin') + address)).text()
    const others = parse(html)
      .querySelectorAll('a')
      .filter((link) => link.closest('.day-bar') === null)
      .map((link) => new URL(link.getAttribute('href')!, inject('origin') + address))
      .filter(({ origin, pathname }) => origin === inject('origin') && DATED.test(pathname))
    expect(others.length).toBeGreaterThan(8)
    for (const { searchParams, href } of others)
      expect([searchParams.get('datum'), searchParams.get('kant')], href).toEqual(['2009-09-30', '2026-11-22'])
  })

  test.for(pages)('%s lead to the help there is today', async (path) => {
    const html = await (await fetch(`${inject('origin')}${path}?datum=2009-09-30`)).text()
    const help = parse(html)
      .querySelectorAll('a[href*="/hjalp"]')
      .map((link) => link.getAttribute('href'))
    expect(help.length).toBeGreaterThan(0)
    for (const href of help) expect(href).not.toContain('?')
  })
})
