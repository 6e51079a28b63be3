import { parse, type HTMLElement } from 'node-html-parser'
import { describe, expect, inject, test } from 'vitest'
import { get } from '../pages/get.ts'

const origin = inject('origin')

type Page = { status: number; main: HTMLElement; text: string }

/** A page as its reader meets it: the words of its main part, spaces evened out. */
async function open(path: string): Promise<Page> {
  const { status, body } = await get(origin + path)
  const main = parse(body).querySelector('main')!
  return { status, main, text: wordsOf(main) }
}

function wordsOf(element: HTMLElement | null): string {
  return element?.structuredText.replaceAll(/\s+/g, ' ').trim() ?? ''
}

/** The titles that a list page leads on with, in its order. */
function titlesOf({ main }: Page): string[] {
  return main.querySelectorAll('a.title').map(wordsOf)
}

function fact({ main }: Page, name: string): string {
  const term = main.querySelectorAll('dt').find((each) => wordsOf(each) === name)
  return wordsOf(term?.nextElementSibling ?? null)
}

describe('the four theme days of 2016', () => {
  const days = [
    ['1 december 2016', 'Luleå', 'Clarion Sense', 'Skeppsbrogatan 34'],
    ['2 december 2016', 'Östersund', 'Clarion Hotel Grand Östersund', 'Prästgatan 16'],
    ['7 december 2016', 'Umeå', 'Folkets hus Umeå', 'Skolgatan 59'],
    ['8 december 2016', 'Härnösand', 'Härnösands teater', 'Storgatan 9'],
  ]

  test.each(['/handelser', '/handelser/temadagar-2016'])(
    'stand in %s in order of time, with venue and street',
    async (path) => {
      const page = await open(path)
      const occurrences = page.main.querySelectorAll('ol.entries > li').map(wordsOf)
      expect(occurrences).toHaveLength(4)
      for (const [index, parts] of days.entries()) {
        for (const part of parts) expect(occurrences[index]).toContain(part)
        expect(occurrences[index]).toContain('Har varit')
      }
    },
  )

  test('have a page each, with the other three beside it', async () => {
    const page = await open('/handelser/temadag-umea-2016')
    expect(fact(page, 'Dag')).toBe('7 december 2016')
    expect(fact(page, 'Plats')).toBe('Folkets hus Umeå Skolgatan 59 Umeå')
    expect(fact(page, 'För vem')).toContain('socialtjänst')
    expect(fact(page, 'Sista dag')).toBe('Källan nämner ingen sista dag')
    expect(page.main.querySelectorAll('ol.entries > li')).toHaveLength(3)
  })
})

describe('the national conference of 2016', () => {
  test('has no known day or place, and a deadline without a year', async () => {
    const page = await open('/handelser/nationell-konferens-2016')
    expect(page.text).toContain('Dag och plats är inte kända')
    expect(fact(page, 'Dag')).toBe('Dagen är inte känd')
    expect(fact(page, 'Plats')).toBe('Platsen är inte känd')
    expect(fact(page, 'Sista dag')).toBe('29 september, året står inte i källan (troligen 2016)')
    expect(page.text).not.toContain('Har varit')
    expect(page.text).toContain('Max Waltman, filosofie doktor')
  })

  test('says so in English too', async () => {
    const page = await open('/en/handelser/nationell-konferens-2016')
    expect(page.text).toContain('Day and place are not known')
    expect(fact(page, 'Last day')).toBe('29 September, the year is not in the source (probably 2016)')
  })

  test('stands last among the days, for its own is not known', async () => {
    const page = await open('/handelser?typ=event')
    expect(titlesOf(page).at(-1)).toMatch(/^Nationell heldagskonferens/)
  })
})

describe('the news', () => {
  test('is newest first, undated last', async () => {
    const page = await open('/nyheter')
    const meta = page.main.querySelectorAll('.catalogue .meta')
    const days = meta.map((line) => line.querySelector('time')?.getAttribute('datetime') ?? '')
    expect(days).toHaveLength(15)
    expect(days).toEqual(days.toSorted().toReversed())
    expect(days.slice(-3)).toEqual(['', '', ''])
    expect(meta.slice(-3).map(wordsOf)).toEqual(['Utan datum', 'Utan datum', 'Utan datum'])
    expect(page.main.querySelectorAll('h2').map(wordsOf)).toEqual(['2017', '2016', 'Utan datum'])
  })

  test.each(['duavg%C3%B6r', 'DUAVG%C3%96R', '%23DuAvg%C3%B6r'])(
    'under a hashtag is found in any case: %s',
    async (tag) => {
      const page = await open(`/nyheter?tagg=${tag}`)
      expect(titlesOf(page)).toEqual(['Du avgör! Kampanj om den som köper sex'])
      expect(wordsOf(page.main.querySelector('[aria-current]'))).toBe('#duavgör')
    },
  )

  test('narrows down by year and county', async () => {
    expect(titlesOf(await open('/nyheter?ar=2017'))).toHaveLength(2)
    expect(titlesOf(await open('/nyheter?lan=jamtland'))).toHaveLength(4)
    expect((await open('/nyheter?ar=1999')).text).toContain('Inga nyheter passar det du har valt')
  })

  test('about the law leads to the law as it is today', async () => {
    const page = await open('/nyheter/2016-10-18-eu-dagen')
    const link = page.main.querySelectorAll('a.title').find((each) => each.getAttribute('href') === '/lagstiftning')
    expect(wordsOf(link ?? null)).toContain('Lagen i dag')
  })

  test('of the four counties shows both its days, and leads to its other publication', async () => {
    for (const [slug, other] of [
      ['2016-12-08-samverkan-behovs', '2016-12-05-samverkan-behovs'],
      ['2016-12-05-samverkan-behovs', '2016-12-08-samverkan-behovs'],
    ]) {
      const page = await open(`/nyheter/${slug}`)
      expect(page.main.querySelectorAll('h3').map(wordsOf)).toContain('Dagen för artikeln om de fyra länen')
      expect(page.text).toContain('8 december 2016, kortare')
      expect(page.text).toContain('5 december 2016, med två stycken till')
      expect(page.main.querySelector(`a.title[href="/nyheter/${other}"]`)).not.toBeNull()
    }
  })
})

describe('the library', () => {
  test('narrows down, alone and together', async () => {
    const count = async (query: string) => titlesOf(await open(`/rapporter?${query}`)).length
    const all = await count('')
    const surveys = await count('typ=survey')
    expect(all).toBeGreaterThan(surveys)
    expect(await count('lan=vasterbotten')).toBeLessThan(all)
    expect(await count('ar=2009')).toBe(2)
    expect(await count('utgivare=bra')).toBe(2)
    expect(await count('typ=survey&lan=norrbotten&ar=2017')).toBe(1)
  })

  test('that is empty says what to do, and keeps what was asked for', async () => {
    const page = await open('/rapporter?ar=1971')
    expect(page.text).toContain('Ta bort ett val i taget')
    expect(page.main.querySelector('select[name=ar] option[selected]')?.getAttribute('value')).toBe('1971')
  })

  test('goes on where it stopped, with the same filters', async () => {
    const first = await open('/rapporter?typ=evaluation&antal=2')
    const next = first.main.querySelector('.more a')?.getAttribute('href') ?? ''
    expect(next).toContain('typ=evaluation')
    const rest = await open(next.replaceAll('&amp;', '&'))
    const all = titlesOf(await open('/rapporter?typ=evaluation'))
    expect([...titlesOf(first), ...titlesOf(rest)]).toEqual(all)
  })

  test.each([
    ['/rapporter?ar=nittonhundra&typ=survey', ['nittonhundra', 'survey']],
    ['/rapporter?efter=x&lan=skane', ['x', 'skane']],
    ['/nyheter?efter=x&tagg=porrfritt', ['x', 'porrfritt']],
    ['/handelser?typ=fest&lan=norrbotten', ['fest', 'norrbotten']],
  ])('refuses what it cannot read, and keeps what was typed: %s', async (path, typed) => {
    const page = await open(path)
    expect(page.status).toBe(400)
    expect(page.main.querySelectorAll('input').map((input) => input.getAttribute('value'))).toEqual(typed)
    expect(page.main.querySelectorAll('[aria-invalid]')).toHaveLength(1)
  })

  test('shows several numbers where copies differ, and a reference with all of them', async () => {
    const page = await open('/rapporter/prostitutionen-i-sverige-2014')
    expect(fact(page, 'Nummer')).toBe('2015:10, 2015:6, 2015:18')
    expect(wordsOf(page.main.querySelector('.reference'))).toContain(
      '(2015:10, 2015:6, 2015:18). ISBN 978-91-7281-636-7, 978-91-7281-650-3. http',
    )
    expect(fact(page, 'Svarar på')).toContain('prostitutionens omfattning')
  })
})

describe('the situation report of 2009', () => {
  const path = '/rapporter/lagesrapport-vasterbotten-2009'

  test('is told as a library card, with a reference to copy', async () => {
    const page = await open(path)
    expect(fact(page, 'Utgiven')).toBe('30 september 2009')
    expect(fact(page, 'Gäller tiden')).toBe('1 december 2008 – 30 juni 2009')
    const reference = wordsOf(page.main.querySelector('.reference'))
    expect(reference).toMatch(
      /^Österlind, Helena; Sundberg, Alexandra \(2009, 30 september\)\. Lägesrapport\. Arbete mot .+\. Länsstyrelsen i Västerbottens län\./,
    )
    expect(reference).toContain(`${origin}${path}`)
  })

  test('has a list of contents that leads to every chapter and every agency', async () => {
    const page = await open(path)
    const links = page.main.querySelectorAll('nav a')
    const headings = links.map((link) =>
      wordsOf(page.main.querySelector(`[id="${link.getAttribute('href')!.slice(1)}"]`)),
    )
    expect(headings).toEqual(links.map(wordsOf))
    expect(headings).toContain('4.5 Migrationsverket')
  })

  test('says which questions two members left unanswered, and only those', async () => {
    const page = await open(path)
    const empty = page.main.querySelectorAll('p.empty').map((paragraph) => paragraph.getAttribute('id'))
    expect(empty).toEqual([
      'svar-migrationsverket-arbetet-1',
      'svar-migrationsverket-samverkan-1',
      'svar-umea-universitet-uppdraget-1',
    ])
    expect(page.text.match(/Frågan är inte besvarad i rapporten/g)).toHaveLength(3)
  })

  test('has its footnotes, its signatures, its editions and files of them', async () => {
    const page = await open(path)
    const notes = page.main.querySelectorAll('sup a').map((link) => link.getAttribute('href')!.slice(1))
    expect(notes).toEqual(['not-1', 'not-2', 'not-3'])
    for (const note of notes) expect(page.main.querySelector(`li[id="${note}"]`)).not.toBeNull()
    expect(wordsOf(page.main.querySelector('.signatures'))).toContain('Umeå, 30 september 2009')
    const files = page.main.querySelectorAll('a.tag').map((link) => link.getAttribute('href'))
    for (const ending of ['pdf', 'docx', 'json']) expect(files).toContain(`${path}/utgava/1.${ending}`)
  })

  test('has an answer that can be referred to by itself, in words and as files', async () => {
    const page = await open(`${path}/utgava/1/hanvisa?del=svar-migrationsverket-uppdraget-1`)
    const reference = wordsOf(page.main.querySelector('.reference'))
    expect(reference).toMatch(
      /^Migrationsverket \(2009, 30 september\)\. Vilket uppdrag .+\? I: Lägesrapport.+ Utgåva 1\./,
    )
    expect(reference).toContain(`${path}/utgava/1#svar-migrationsverket-uppdraget-1`)
    const [file] = page.main.querySelectorAll('a.tag').map((link) => link.getAttribute('href')!)
    const [item] = (await (await fetch(`${origin}${file}`)).json()) as [Record<string, unknown>]
    expect(item).toMatchObject({ type: 'chapter', author: [{ literal: 'Migrationsverket' }], edition: '1' })
  })

  test('shows every place of its matrix: an answer, or why there is none', async () => {
    const page = await open(`${path}/matris`)
    const cells = page.main.querySelectorAll('tbody td').filter((cell) => cell.querySelector('a, .empty'))
    expect(cells).toHaveLength(35)
    expect(cells.filter((cell) => cell.querySelector('.empty'))).toHaveLength(3)
    for (const link of page.main.querySelectorAll('tbody td a'))
      expect(link.getAttribute('href')).toContain('/utgava/1#svar-')
  })

  test('reads in English under English addresses', async () => {
    const page = await open(`/en${path}`)
    expect(wordsOf(page.main.querySelector('[id="svar-migrationsverket-arbetet"]'))).toMatch(/^How do you work/)
    expect(page.text).toContain('The question is not answered in the report, which does not say why.')
  })
})
