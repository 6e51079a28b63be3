import type { HTMLElement } from 'node-html-parser'
import { describe, expect, inject, test } from 'vitest'
import { pageAt, words } from './read-page.ts'

const origin = inject('origin')

async function ask<T>(procedure: string, input: object): Promise<T> {
  const response = await fetch(`${origin}/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`)
  const answer = (await response.json()) as { result: { data: T } }
  return answer.result.data
}

/** The row of a table that begins with these words. */
function row(page: HTMLElement, caption: string, first: string): string {
  return words(rowOf(page, caption, first))
}

function rowOf(page: HTMLElement, caption: string, first: string): HTMLElement | undefined {
  const table = page.querySelectorAll('table').find((one) => words(one.querySelector('caption')) === caption)
  return table?.querySelectorAll('tbody tr').find((one) => words(one.querySelector('th')).startsWith(first))
}

describe('the penalty for purchase', () => {
  test('stands in the table with the days on which it began and ended, both included', async () => {
    const page = await pageAt('/lagstiftning')
    const until2011 = row(page, 'Köp av sex av en vuxen', 'från och med 1 april 2005 till och med 30 juni 2011')
    const from2011 = row(page, 'Köp av sex av en vuxen', 'från och med 1 juli 2011 till och med 31 juli 2022')
    expect(until2011).toContain('böter eller fängelse i högst 6 månader')
    expect(from2011).toContain('böter eller fängelse i högst 1 år')
    expect(from2011).toContain('SFS 2011:517')
  })

  test('of a day is asked for from here', async () => {
    const form = (await pageAt('/lagstiftning')).querySelector('#dag')?.parentNode?.querySelector('form')
    expect(form?.getAttribute('action')).toBe('/lagstiftning/pa-dagen')
    expect(form?.querySelector('input[name=datum]')).not.toBeNull()
  })
})

describe('the timeline', () => {
  type Entry = { slug: string; status: string; inForce: string | null; repealed: string | null }

  test('never shows a future repeal or entry into force as done', async () => {
    const { items } = await ask<{ items: Entry[] }>('legislation.timeline', { limit: 100 })
    const page = await pageAt('/lagstiftning')
    expect(page.querySelectorAll('.timeline > li')).toHaveLength(items.length)

    const toBeRepealed = items.filter(({ status, repealed }) => status === 'in-force' && repealed !== null)
    for (const { slug } of toBeRepealed) {
      const text = words(page.querySelector(`#${slug}`))
      expect(text).toMatch(/kommande/)
      expect(text).not.toMatch(/upphörde att gälla|gällde /)
    }
    for (const { slug } of items.filter(({ status, inForce }) => status === 'decided' && inForce !== null))
      expect(words(page.querySelector(`#${slug}`))).not.toMatch(/började gälla/)
  })

  test('shows what has been repealed as such, and a proposal as a proposal', async () => {
    const page = await pageAt('/lagstiftning')
    expect(words(page.querySelector('#sfs-1998-408'))).toContain('upphörde att gälla 1 april 2005')
    expect(words(page.querySelector('#sou-2025-119'))).toContain('Ett förslag, inte beslutat enligt våra källor.')
  })

  test('tells the chain that led to an act, linked where it is told of', async () => {
    const entry = (await pageAt('/lagstiftning')).querySelector('#sfs-2011-517')
    const steps = entry?.querySelectorAll('.chain li').map(words)
    expect(steps).toEqual([
      'dir. 2008:44 (24 april 2008)',
      'dir. 2010:34 (31 mars 2010)',
      'SOU 2010:49 (2 juli 2010)',
      'prop. 2010/11:77 (3 mars 2011)',
      'SFS 2011:517',
    ])
    const links = entry?.querySelectorAll('.chain a').map((link) => link.getAttribute('href'))
    expect(links).toEqual(['#dir-2008-44', '#dir-2010-34', '#sou-2010-49'])
  })

  test('keeps to one strand when asked', async () => {
    const page = await pageAt('/lagstiftning?typ=treaty')
    expect(page.querySelector('#palermoprotokollet')).not.toBeNull()
    expect(page.querySelector('#sfs-2011-517')).toBeNull()
  })
})

test('rows from memory only are marked as not confirmed', async () => {
  const page = await pageAt('/lagstiftning')
  const captions = ['Köp av sex av ett barn, normalgraden', 'Koppleri, normalgraden', 'Koppleri, grovt brott']
  for (const caption of captions) {
    const old = rowOf(page, caption, 'från och med 1 juli 1984 till och med 31 mars 2005')
    expect(words(old)).toContain('osäker uppgift')
    const note = old?.querySelector('.source-mark a')?.getAttribute('href')
    expect(words(page.querySelector(note!))).toContain('Inte bekräftad')
  }
  expect(row(page, 'Koppleri, grovt brott', 'från och med 1 april 2005')).not.toContain('osäker uppgift')
})

describe('an assignment', () => {
  const disputed = '/uppdrag/samordna-arbetet-mot-handel-med-barn-2014'

  test('has its days to report by, each with what is due', async () => {
    const page = await pageAt('/uppdrag/utbildningsmaterial-sex-mot-ersattning-2014')
    const caption = 'Redovisningsdagar och vem som anger dem'
    expect(row(page, caption, '1 december 2014')).toContain('Delredovisning')
    expect(row(page, caption, '20 december 2015')).toContain('Slutredovisning')
  })

  test('shows both days where the sources disagree, with who says what and what was made of it', async () => {
    const page = await pageAt(disputed)
    const caption = 'Redovisningsdagar och vem som anger dem'
    expect(row(page, caption, '15 maj 2015')).toContain('Nej till sexköp')
    expect(row(page, caption, '31 maj 2015')).toContain('regeringen.se')
    const told = words(page.querySelector('.conflict#x31'))
    expect(told).toMatch(/15 maj 2015.*Nej till sexköp.*31 maj 2015.*regeringen\.se.*Vi visar båda/)
  })

  test('keeps both wordings of a part', async () => {
    const parts = (await pageAt(disputed)).querySelectorAll('.parts > li')
    expect(parts).toHaveLength(4)
    expect(parts[3]?.querySelectorAll('.notice-uncertain li')).toHaveLength(2)
  })

  test('without a known report shows it as missing', async () => {
    const page = await pageAt(disputed)
    expect(words(page.querySelector('.notice-missing'))).toContain('Ingen redovisning hittad')
    const listed = (await pageAt('/uppdrag'))
      .querySelectorAll('.entries > li')
      .find((one) => words(one).includes('exploatering av barn'))
    expect(words(listed)).toContain('Ingen redovisning hittad: skulle ha lämnats senast 31 maj 2015')
  })

  test('with a report leads to it', async () => {
    const page = await pageAt('/uppdrag/kartlagga-prostitutionens-omfattning-2013')
    expect(page.querySelector('a[href="/rapporter/prostitutionen-i-sverige-2014"]')).not.toBeNull()
    expect(page.querySelector('.notice-missing')).toBeNull()
  })
})

test('a plan shows both sums that the sources give', async () => {
  const plan = (await pageAt('/uppdrag')).querySelector('#handlingsplan-2008')?.parentNode as HTMLElement
  expect(words(plan)).toMatch(/213 miljoner kronor.*drygt 210 miljoner kronor/)
})

describe('figures', () => {
  test('that were merely said are never drawn like a count', async () => {
    const page = await pageAt('/siffror?typ=hearsay')
    expect(words(page.querySelector('#unga-kvinnor-till-sverige-per-ar')?.parentNode)).toContain(
      '400–600 personer per år',
    )
    expect(page.querySelectorAll('.bars')).toHaveLength(0)
  })

  test('that are derived or parts of others say so', async () => {
    const page = await pageAt('/siffror')
    expect(words(page)).toContain('2016 (beräknat av oss)')
    expect(words(page.querySelector('#misstankt-manniskohandel-2016-sexuella-andamal')?.parentNode)).toContain(
      'därav barn',
    )
  })
})

test.for([
  ['/lagstiftning?typ=roman', 'Typ kan inte vara ”roman”'],
  ['/lan?datum=2009-01-01&datum=2010-01-01', 'Datum kan inte vara ”2009-01-01, 2010-01-01”'],
  ['/lan?datum=1799-12-31', 'Välj en dag från 1800 till 2200.'],
  ['/lan?kant=2199-01-01', 'Dagen kan inte ligga framåt i tiden. Skriv till exempel 2026-11-22.'],
  [`/lan?datum=${'9'.repeat(300)}`, `Datum kan inte vara ”${'9'.repeat(60)}…”`],
  ['/siffror?typ=roman', 'Typ kan inte vara ”roman”'],
  ['/uppdrag?myndighet=finns-inte', 'Myndighet kan inte vara ”finns-inte”'],
  ['/uppdrag?efter=hit', 'Plats i listan kan inte vara ”hit”'],
] as const)('%s is refused, saying what is wrong', async ([path, message]) => {
  expect(words(await pageAt(path, 400))).toContain(message)
})
