import { parse, type HTMLElement } from 'node-html-parser'
import { expect, inject, test } from 'vitest'

async function pageAt(path: string): Promise<HTMLElement> {
  const response = await fetch(inject('origin') + path)
  expect(response.status).toBe(200)
  return parse(await response.text())
}

/** The words of an element, blanks as a reader sees them. */
const wordsOf = (element: HTMLElement | null | undefined) => element?.text.replaceAll(/\s+/g, ' ').trim() ?? ''

/** The part of a page under a heading. */
function sectionOf(page: HTMLElement, heading: string): HTMLElement {
  const found = page.querySelectorAll('h2').find((one) => wordsOf(one) === heading)
  if (!found) throw new Error(`No heading "${heading}" on the page`)
  return found.parentNode!
}

const membersOf = (page: HTMLElement) => page.querySelectorAll('.members > li')
const linkIn = (item: HTMLElement) => item.querySelector('a')

test('the group of Västerbotten has its seven members under the names they had, those that can no longer be in it last', async () => {
  const page = await pageAt('/samordningsgrupper/vasterbotten')
  const lists = page.querySelectorAll('.members').map((list) => list.querySelectorAll('> li'))
  expect(lists.map((list) => list.map((item) => wordsOf(linkIn(item))))).toEqual([
    ['Länsstyrelsen i Västerbottens län', 'Migrationsverket', 'Umeå universitet', 'Åklagarmyndigheten'],
    ['Polismyndigheten i Västerbottens län', 'Region Västerbotten', 'Västerbottens läns landsting'],
  ])
  const headings = page.querySelectorAll('h3').map(wordsOf)
  expect(headings.slice(0, 2)).toEqual(['Senast kända medlemmar', 'Tidigare medlemmar'])
  expect(wordsOf(lists[0]?.at(-1))).toContain('Listad som ”Åklagarkammaren”')
})

test('Region Västerbotten in the group is the federation of 2008 to 2018, not the region of today', async () => {
  const page = await pageAt('/samordningsgrupper/vasterbotten')
  const region = membersOf(page).find((item) => wordsOf(linkIn(item)) === 'Region Västerbotten')!
  expect(linkIn(region)?.getAttribute('href')).toBe('/myndigheter/regionforbundet-vasterbotten')
  expect(wordsOf(region)).toContain('Regionförbundet Västerbottens län')
  expect(wordsOf(region)).toMatch(
    /I dag: Region Västerbotten, sedan 1 januari 2019\. En annan organisation med samma namn/,
  )

  const federation = await pageAt('/myndigheter/regionforbundet-vasterbotten')
  expect(wordsOf(federation.querySelector('main'))).toContain('Finns inte längre')
  expect(wordsOf(federation.querySelector('aside.panel'))).toMatch(/2008\s*–\s*31 december 2018/)
})

test('members of Norrbotten bear the names of their time too', async () => {
  const page = await pageAt('/samordningsgrupper/norrbotten')
  const council = membersOf(page).find((item) => wordsOf(linkIn(item)) === 'Norrbottens läns landsting')
  expect(wordsOf(council)).toContain('I dag: Region Norrbotten, sedan 1 januari 2017')
})

test('a group whose end nobody knows is not shown as existing', async () => {
  const page = await pageAt('/samordningsgrupper/vasterbotten')
  expect(wordsOf(page.querySelector('.notice-uncertain'))).toMatch(/^Senast känd 2015/)
})

test('a county without a known group says so, and whom to turn to instead', async () => {
  const page = await pageAt('/lan/kronoberg')
  const notice = page.querySelector('.notice-missing')!
  expect(wordsOf(notice)).toContain('Vi känner inte till någon samordningsgrupp i Kronobergs län')
  expect(wordsOf(notice)).toContain('Länsstyrelsen i Kronobergs län')
  expect(wordsOf(notice)).toMatch(/yrkesverksam: 020-390 000/)
  expect(notice.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual(['tel:020390000', '/hjalp'])
})

test('the regional coordinator is last known in December 2018, not there today', async () => {
  const people = wordsOf(sectionOf(await pageAt('/lan/vasterbotten'), 'Koordinator och kontaktpersoner'))
  expect(people).toMatch(/Eva Norlin.*från augusti 2016, senast känd december 2018/)
  expect(people).toContain('Vi vet inte om uppgiften gäller i dag')
})

test.for([
  ['Skellefteå', 'Skellefteå', '/lan/vasterbotten'],
  ['skelleftea', 'Skellefteå', '/lan/vasterbotten'],
  ['Åsele', 'Åsele', '/lan/vasterbotten'],
  ['asele', 'Åsele', '/lan/vasterbotten'],
  ['ostersund', 'Östersund', '/lan/jamtland'],
  ['mora', 'Mora', '/lan/dalarna'],
] as const)('"%s" finds %s', async ([query, name, county]) => {
  const page = await pageAt(`/?kommun=${encodeURIComponent(query)}`)
  const first = page.querySelector('.found > li')!
  expect(wordsOf(first.querySelector('h3'))).toBe(name)
  expect(linkIn(first)?.getAttribute('href')).toBe(county)
  expect(page.querySelector('#field-kommun')?.getAttribute('value')).toBe(query)
})

test('a county is found by its own name, with or without its dots', async () => {
  for (const query of ['Örebro län', 'orebro lan']) {
    const page = await pageAt(`/?kommun=${encodeURIComponent(query)}`)
    expect(linkIn(page.querySelector('.found > li')!)?.getAttribute('href')).toBe('/lan/orebro')
  }
})

test('a name that is nowhere gets a plain answer', async () => {
  const page = await pageAt('/?kommun=Atlantis')
  expect(wordsOf(page.querySelector('.find .notice'))).toContain('Ingen kommun och inget län passar ”Atlantis”')
})

test('a name that is far too long is explained, and kept', async () => {
  const name = 'å'.repeat(101)
  const response = await fetch(`${inject('origin')}/?kommun=${encodeURIComponent(name)}`)
  expect(response.status).toBe(400)
  const field = parse(await response.text()).querySelector('#kept-kommun')
  expect(field?.getAttribute('value')).toBe(name)
  expect(field?.getAttribute('aria-invalid')).toBe('true')
})

test('an agency shows its names and what it came from, as a picture and in words', async () => {
  const page = await pageAt('/myndigheter/migrationsverket')
  const names = sectionOf(page, 'Namn och förändringar över tid')
  expect(wordsOf(names)).toMatch(/Statens invandrarverk, 1 juli 1969 – 30 juni 2000/)
  expect(wordsOf(names.querySelector('.steps'))).toMatch(
    /1 juli 2000 Statens invandrarverk bytte namn till Migrationsverket/,
  )
  expect(names.querySelector('figure')?.getAttribute('aria-hidden')).toBe('true')
  expect(names.querySelectorAll('figure .name').map(wordsOf)).toEqual(['Statens invandrarverk', 'Migrationsverket'])
})

test('agencies are found by the names they had', async () => {
  const page = await pageAt('/myndigheter?q=invandrarverk')
  expect(page.querySelectorAll('.entries .title').map(wordsOf)).toEqual(['Migrationsverket'])
})

test('an English page falls back on Swedish, marked as Swedish', async () => {
  const page = await pageAt('/en/samordningsgrupper/vasterbotten')
  expect(page.querySelector('html')?.getAttribute('lang')).toBe('en')
  expect(wordsOf(page.querySelector('h1'))).toBe('Regional coordination group, Västerbotten')
  const text = page.querySelectorAll('.prose [lang=sv]').map(wordsOf).join(' ')
  expect(text).toContain('Länsstyrelsen')
})
