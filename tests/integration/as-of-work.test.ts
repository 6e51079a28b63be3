import type { HTMLElement } from 'node-html-parser'
import { describe, expect, inject, test } from 'vitest'
import { pageAt, words } from './read-page.ts'

const slugs = (page: HTMLElement, path: string) =>
  page
    .querySelectorAll(`.entries a.title[href*="${path}/"]`)
    .map((link) => link.getAttribute('href')?.split(/[/?]/).at(-2))
const entry = (page: HTMLElement, title: string) =>
  words(page.querySelectorAll('.entries > li').find((one) => words(one).includes(title)))

describe('the assignments on a day', () => {
  test('are those that had been given, with where they stood then', async () => {
    const page = await pageAt('/uppdrag?datum=2014-06-01')
    expect(slugs(page, '/uppdrag')).toHaveLength(9)
    expect(entry(page, 'Kartlägga prostitutionens omfattning')).toContain('Pågår, ska redovisas senast 15 mars 2015')
    expect(entry(page, 'Tryggare återvändande')).toContain('Ingen redovisning hittad')
    expect(entry(page, 'Jämställdhet i Västerbotten')).toBe('')
  })

  test.for([
    ['2015-12-31', 'Redovisat 2015'],
    ['2015-01-01', 'Något kom av det någon gång under 2015, dagen är inte känd'],
    ['2014-12-31', 'Pågår, ska redovisas senast 15 mars 2015'],
  ])('tell on %s only what had come of them', async ([day, status]) => {
    expect(entry(await pageAt(`/uppdrag?datum=${day}`), 'Kartlägga prostitutionens omfattning')).toContain(status)
  })

  test('that were given some time in a month are told of when it is over', async () => {
    const title = 'Samordna arbetet mot människohandel och exploatering av barn'
    expect(entry(await pageAt('/uppdrag?datum=2014-02-27'), title)).toBe('')
    expect(entry(await pageAt('/uppdrag?datum=2014-02-28'), title)).not.toBe('')
  })

  test('keep the day when they are narrowed down, and in every link', async () => {
    const page = await pageAt('/uppdrag?datum=2014-06-01&myndighet=socialstyrelsen')
    expect(slugs(page, '/uppdrag')).toEqual(['utbildningsmaterial-sex-mot-ersattning-2014'])
    expect(page.querySelector('form.filters input[name=datum]')?.getAttribute('value')).toBe('2014-06-01')
    for (const link of page.querySelectorAll('.entries a.title'))
      expect(link.getAttribute('href')).toContain('?datum=2014-06-01')
  })

  test('and the plans that had been decided, with how their periods stood', async () => {
    const december = await pageAt('/uppdrag?datum=2016-12-01')
    const strategy = december.querySelector('#strategi-2017-2026')?.parentNode as HTMLElement
    expect(words(strategy)).toContain('Perioden har inte börjat än.')
    expect(december.querySelector('#handlingsplan-2018')).toBeNull()
    const last = await pageAt('/uppdrag?datum=2026-12-31')
    expect(words(last.querySelector('#strategi-2017-2026')?.parentNode)).toContain('Perioden är inte slut än.')
    const after = await pageAt('/uppdrag?datum=2027-01-01')
    expect(words(after.querySelector('#strategi-2017-2026')?.parentNode)).not.toMatch(/Perioden (är|har) inte/)
  })

  test('before the first of them are none, and it is said that nothing is known', async () => {
    const page = await pageAt('/uppdrag?datum=1990-01-01')
    expect(slugs(page, '/uppdrag')).toEqual([])
    expect(words(page.querySelector('.day-bar'))).toContain('Vi vet inget om 1 januari 1990')
  })

  test('of a day ahead that is due by then and not reported is said to be so, in English too', async () => {
    const page = await pageAt('/en/uppdrag?datum=2030-01-01')
    expect(words(page.querySelector('.day-bar'))).toContain('The day has not come.')
    expect(slugs(page, '/uppdrag')).toHaveLength(22)
  })
})

describe('an assignment on a day', () => {
  const mapping = '/uppdrag/kartlagga-prostitutionens-omfattning-2013'

  test('has no report before it came, and its days to report by lie ahead', async () => {
    const page = await pageAt(`${mapping}?datum=2014-12-01`)
    expect(page.querySelector('a[href^="/rapporter/"]')).toBeNull()
    expect(words(page.querySelector('#redovisning'))).toBe('När det ska redovisas')
    expect(words(page.querySelector('#resultat')?.parentNode)).toContain('Uppdraget pågår.')
  })

  test('has its report from then on', async () => {
    const page = await pageAt(`${mapping}?datum=2016-01-01`)
    expect(page.querySelector('a[href="/rapporter/prostitutionen-i-sverige-2014"]')).not.toBeNull()
    expect(words(page.querySelector('#redovisning'))).toBe('När det skulle redovisas')
  })

  test('that had not been given says so, and tells nothing of what came of it', async () => {
    const page = await pageAt(`${mapping}?datum=2013-11-30`)
    expect(words(page)).toContain('Uppdraget var inte givet än den här dagen')
    expect(page.querySelector('#resultat')).toBeNull()
    expect(words(await pageAt(`/en${mapping}?datum=2013-11-30`))).toContain('had not been given on this day')
  })

  test('whose day nobody knows says that it may not have been given', async () => {
    const path = '/uppdrag/jamstalldhet-i-vasterbotten'
    expect(words(await pageAt(`${path}?datum=2010-01-01`))).toContain('Vi vet inte när uppdraget gavs')
    expect(words(await pageAt(path))).not.toContain('Vi vet inte när uppdraget gavs')
  })
})

describe('the figures on a day', () => {
  test('are about time up to then, and it is said that some were worked out later', async () => {
    const page = await pageAt('/siffror?datum=2014-12-31')
    expect(words(page)).toContain('Du ser siffror om tiden fram till den 31 december 2014')
    expect(page.querySelector('#man-som-nagon-gang-kopt-sex-2014')).not.toBeNull()
    expect(page.querySelector('#man-som-nagon-gang-kopt-sex-2017')).toBeNull()
  })

  test('of a statistic over several years stop at the day', async () => {
    const years = async (day: string) =>
      (await pageAt(`/siffror?datum=${day}`))
        .querySelector('#migrationsverkets-interna-rapporter')
        ?.parentNode?.querySelectorAll('tbody th')
        .map(words)
    expect((await years('2014-12-30'))?.at(-1)).not.toBe('2014')
    expect((await years('2014-12-31'))?.at(-1)).toBe('2014')
  })

  test('keep the day when they are narrowed down to a kind', async () => {
    const page = await pageAt('/en/siffror?datum=2010-01-01')
    expect(words(page)).toContain('You see figures about the time up to 1 January 2010')
    for (const link of page.querySelectorAll('dl.facts a'))
      expect(link.getAttribute('href')).toContain('datum=2010-01-01')
  })

  test('before the first are none', async () => {
    expect(words(await pageAt('/siffror?datum=1950-01-01'))).toContain('inga siffror om tiden fram till den här dagen')
  })
})

describe('where to turn, on another day', () => {
  test.for(['?datum=2016-06-01', '?datum=2030-01-01', '?kant=2026-11-22'])(
    '%s begins by saying that it is not the help of today, leads there, and dials 112 alone',
    async (query) => {
      const page = await pageAt(`/hjalp${query}`)
      const first = page.querySelector('.page-header')?.nextElementSibling
      expect(words(first)).toContain('Sidan visar inte den hjälp som finns i dag')
      const links = (of: HTMLElement | null | undefined, selector: string) =>
        of?.querySelectorAll(selector).map((link) => link.getAttribute('href'))
      expect(links(first, 'a')).toEqual(['tel:112', '/hjalp'])
      expect(links(page, 'a[href^="tel:"]')).toEqual(['tel:112'])
      expect(words(page.querySelector('[id="112"]'))).not.toContain('Vi vet inte säkert om det fanns')
      expect(words(page)).toContain('Den som säljer sex gör inget brottsligt.')
      expect(page.querySelector('#spar')).not.toBeNull()
      expect(words(page)).toContain('020-390 000')
    },
  )

  test('says so in English', async () => {
    const page = await pageAt('/en/hjalp?datum=2016-06-01')
    expect(words(page.querySelector('.notice'))).toContain('does not show the help there is today')
    expect(page.querySelector('.notice a.button')?.getAttribute('href')).toBe('/en/hjalp')
  })

  test('has the lines of the day, with who ran them then', async () => {
    const line = async (day: string) =>
      words((await pageAt(`/hjalp?datum=${day}`)).querySelector('#nationella-stodtelefonen'))
    expect(await line('2017-12-31')).toContain('Drivs av Länsstyrelsen i Stockholms län')
    expect(await line('2018-01-01')).toContain('Drivs av Jämställdhetsmyndigheten')
    const before = await pageAt('/hjalp?datum=2025-03-31')
    expect(before.querySelector('[id="116-016"]')).toBeNull()
    expect((await pageAt('/hjalp?datum=2025-04-30')).querySelector('[id="116-016"]')).not.toBeNull()
  })

  test('is never where the page of another day leads to', async () => {
    for (const path of [
      '/lagstiftning?datum=2012-01-01',
      '/uppdrag?datum=2012-01-01',
      '/lan/vasterbotten?datum=2012-01-01',
    ]) {
      const html = await (await fetch(inject('origin') + path)).text()
      expect(html).toContain('href="/hjalp"')
      expect(html).not.toMatch(/href="\/hjalp\?/)
    }
  })

  test('of today is as it was: it calls', async () => {
    const page = await pageAt('/hjalp')
    expect(page.querySelectorAll('a[href="tel:112"]').length).toBeGreaterThan(0)
    expect(page.querySelector('.notice-info')).toBeNull()
  })
})

test.for(['/uppdrag', '/uppdrag/kartlagga-prostitutionens-omfattning-2013', '/siffror', '/hjalp', '/lagstiftning'])(
  '%s refuses what is no day, and tells how a day is written',
  async (path) => {
    for (const query of [
      'datum=2011-02-30',
      'datum=i+dag',
      'datum=1799-12-31',
      'datum=2200-12-32',
      'kant=2200-01-01',
    ]) {
      const page = await pageAt(`${path}?${query}`, 400)
      expect(words(page)).toMatch(/2011-07-01|2026-11-22/)
    }
  },
)
