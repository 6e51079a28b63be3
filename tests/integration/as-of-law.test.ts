import type { HTMLElement } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { pageAt, words } from './read-page.ts'

const row = (page: HTMLElement, caption: string) =>
  page
    .querySelectorAll('table')
    .find((table) => words(table.querySelector('caption')) === caption)
    ?.querySelectorAll('tbody th')
    .map(words)

describe('the law on a day', () => {
  test.for([
    ['1998-12-31', 'var inte ett brott den 31 december 1998'],
    ['1999-01-01', 'kunde köp av sexuella tjänster ge böter eller fängelse i högst 6 månader'],
    ['2005-03-31', 'kunde köp av sexuella tjänster ge böter eller fängelse i högst 6 månader'],
    ['2005-04-01', 'kunde köp av sexuell tjänst ge böter eller fängelse i högst 6 månader'],
    ['2022-07-31', 'kunde köp av sexuell tjänst ge böter eller fängelse i högst 1 år'],
    ['2022-08-01', 'kunde köp av sexuell tjänst ge fängelse i högst 1 år'],
    ['2025-07-01', 'kunde köp av sexuell handling ge fängelse i högst 1 år'],
  ] as const)('%s: the words say it, and the heading says the day', async ([day, sentence]) => {
    const law = (await pageAt(`/lagstiftning?datum=${day}`)).querySelector('#i-dag')?.parentNode as HTMLElement
    expect(words(law)).toContain(sentence)
    expect(words(law.querySelector('h2'))).toMatch(/^Det här gällde den /)
    expect(words(law)).not.toContain('i dag')
  })

  test('has no scale that began later, and no end that came later', async () => {
    const page = await pageAt('/lagstiftning?datum=2011-06-30')
    expect(row(page, 'Köp av sex av en vuxen')).toEqual([
      'från och med 1 januari 1965 till och med 31 december 1998',
      'från och med 1 januari 1999 till och med 31 mars 2005',
      'från och med 1 april 2005',
    ])
    expect(row(await pageAt('/lagstiftning?datum=2011-07-01'), 'Köp av sex av en vuxen')?.at(-1)).toBe(
      'från och med 1 juli 2011',
    )
  })

  test('before the charts begin has words alone', async () => {
    const page = await pageAt('/lagstiftning?datum=1990-01-01')
    expect(page.querySelectorAll('.scale')).toHaveLength(0)
    expect(row(page, 'Köp av sex av en vuxen')).toEqual(['från och med 1 januari 1965'])
    expect((await pageAt('/lagstiftning?datum=1999-01-01')).querySelectorAll('.scale').length).toBeGreaterThan(0)
  })

  test('has what was decided or in force on the timeline, with no end that nobody had decided', async () => {
    const page = await pageAt('/lagstiftning?datum=2003-05-05')
    expect(words(page.querySelector('#sfs-1998-408'))).toContain('började gälla 1 januari 1999')
    expect(words(page.querySelector('#sfs-1998-408'))).not.toContain('2005')
    expect(page.querySelector('#sfs-2005-90')).toBeNull()
    const later = await pageAt('/lagstiftning?datum=2005-04-01')
    expect(words(later.querySelector('#sfs-1998-408'))).toContain('upphörde att gälla 1 april 2005')
  })

  test('has milestones up to the day', async () => {
    const milestones = async (day: string) =>
      words((await pageAt(`/lagstiftning?datum=${day}`)).querySelector('#europaradskonventionen-2005 .milestones'))
    expect(await milestones('2010-05-30')).toContain('beslutar att ratificera')
    expect(await milestones('2010-05-30')).not.toContain('Börjar gälla för Sverige')
    expect(await milestones('2010-09-01')).toContain('Börjar gälla för Sverige')
  })

  test('of a treaty does not know when it will begin to apply', async () => {
    expect(words((await pageAt('/lagstiftning?datum=2001-06-01')).querySelector('#palermoprotokollet'))).not.toContain(
      '2003',
    )
  })

  test('keeps the day in the choice of strand, and lists that strand alone', async () => {
    const page = await pageAt('/lagstiftning?datum=2003-05-05&typ=treaty')
    expect(page.querySelector('#palermoprotokollet')).not.toBeNull()
    expect(page.querySelector('.timeline > #sfs-1998-408')).toBeNull()
    for (const link of page.querySelectorAll('nav a.tag[href*="#tidslinje"]').slice(1))
      expect(link.getAttribute('href')).toContain('datum=2003-05-05')
  })

  test('ahead has what is decided, and an end that has come by then', async () => {
    const page = await pageAt('/en/lagstiftning?datum=2027-01-01')
    expect(words(page.querySelector('#i-dag'))).toBe('What has been decided for 1 January 2027')
    expect(words(page.querySelector('#skr-2016-17-10'))).toContain('applied 2017–2026')
    expect(words((await pageAt('/en/lagstiftning')).querySelector('#skr-2016-17-10'))).not.toContain(
      'applied 2017–2026',
    )
  })

  test('as it was known before anything was known is not shown as empty law', async () => {
    const page = await pageAt('/lagstiftning?kant=2020-01-01')
    expect(words(page.querySelector('.day-bar'))).toContain('kände plattformen inte till något')
    expect(words(page)).not.toContain('Det är förbjudet att betala för sex')
  })
})

describe('an entry of the law on a day', () => {
  test('shows where it stood, and no end that came later', async () => {
    const page = await pageAt('/lagstiftning/sfs-1998-408?datum=2003-01-01')
    expect(words(page.querySelector('.page-header'))).toContain('började gälla 1 januari 1999')
    expect(words(page.querySelector('aside'))).not.toContain('2005')
    expect(words((await pageAt('/lagstiftning/sfs-1998-408')).querySelector('aside'))).toContain('1 april 2005')
  })

  test('leads on to nothing that did not exist', async () => {
    const report = async (query: string) => words(await pageAt(`/lagstiftning/sou-2010-49${query}`))
    expect(await report('')).toContain('SFS 2011:517')
    expect(await report('?datum=2010-08-01')).not.toContain('SFS 2011:517')
  })
})

describe('what is known to the year alone', () => {
  test('is not told as done within the year, and its own page says that the day is not known', async () => {
    const page = await pageAt('/lagstiftning/sfs-2011-517?datum=2011-01-15')
    expect(words(page)).toContain('Dagen för beslutet är inte känd: någon gång under 2011.')
    expect(words(page)).not.toContain('Beslutat, men gäller inte än')
    expect((await pageAt('/lagstiftning?datum=2011-06-30')).querySelector('.timeline > #sfs-2011-517')).toBeNull()
    expect((await pageAt('/lagstiftning?datum=2011-07-01')).querySelector('.timeline > #sfs-2011-517')).not.toBeNull()
  })

  test('was not decided before the year, and nothing is said to be coming', async () => {
    const page = await pageAt('/lagstiftning/sfs-2011-517?datum=2010-12-31')
    expect(words(page.querySelector('.ahead'))).toBe('Det här var inte beslutat den här dagen.')
  })

  test('is no report of an assignment until the year is over', async () => {
    const at = async (day: string) =>
      words(await pageAt(`/uppdrag/kartlagga-prostitutionens-omfattning-2013?datum=${day}`))
    expect(await at('2014-12-31')).not.toContain('2015, dagen är inte känd')
    expect(await at('2015-01-01')).toContain('Något kom av det någon gång under 2015, dagen är inte känd')
    expect(await at('2015-01-01')).not.toContain('Redovisat 2015')
    expect(await at('2015-12-31')).toContain('Redovisat 2015')
  })
})
