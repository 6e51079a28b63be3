import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { createCaller } from '@samordning/api'
import { readContent } from '@samordning/content'
import { reports } from '@samordning/db'
import { calendarDate, fuzzyDate, slugOf, type CitationItem } from '@samordning/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadedDatabase } from './loaded.ts'

const content = readContent()
type Kind = 'report' | 'instrument' | 'assignment' | 'source'
type Told = { kind: Kind; slug: string; title: string; date: string | null; number: string }

/** Everything that can be cited, with what the content says of it. */
const all: Told[] = [
  ...content.reports.map(({ slug, title, published, numbers }) =>
    told('report', slug, title.sv, published, numbers.join(', ')),
  ),
  ...content.instruments.map(({ slug, title, decided, citation }) =>
    told('instrument', slug, title.sv, decided, citation ?? ''),
  ),
  ...content.assignments.map(({ slug, title, decided, registration }) =>
    told('assignment', slug, title.sv, decided, registration?.isDerived ? '' : (registration?.normalised ?? '')),
  ),
  ...content.sources.map(({ key, title }) => told('source', slugOf(key), title.sv, null, '')),
]

// eslint-disable-next-line max-params -- a row of the table above
function told(kind: Kind, slug: string, title: string, date: string | null, number: string): Told {
  return { kind, slug, title: title.replace(/\.$/, ''), date, number }
}

let api: ReturnType<typeof createCaller>
let db: Awaited<ReturnType<typeof loadedDatabase>>
const readAt = 'https://example.org/rapporter/en_sida?typ=a%20b'

beforeAll(async () => {
  db = await loadedDatabase()
  api = createCaller({ db, today: calendarDate('2026-11-22') })
})

async function itemOf({ kind, slug }: Pick<Told, 'kind' | 'slug'>): Promise<CitationItem> {
  const [item] = JSON.parse(await api.citations.get({ kind, slug, readAt, format: 'csl-json' })) as [CitationItem]
  return item
}

/** What a program that reads the file gets, in words that two formats can be compared by. */
function readBack(file: string) {
  const [{ title, issued, publisher, number, note, author, URL, ISBN }] = plugins.input.chain(file) as unknown as [
    Record<string, unknown> & {
      title: string
      issued?: { 'date-parts': number[][] }
      author?: Record<string, string>[]
    },
  ]
  return {
    title: title.replaceAll(/<\/?span[^>]*>/g, ''),
    year: issued?.['date-parts'][0]?.[0],
    publisher,
    number: number ?? note,
    authors: author?.map((name) => name.literal ?? [name.given, name.family].filter(Boolean).join(' ')),
    url: URL,
    isbn: ISBN ?? /^ISBN (.*)$/.exec(String(note))?.[1],
  }
}

test.for([
  [
    'report',
    'lagesrapport-vasterbotten-2009',
    'sv',
    'Österlind, Helena; Sundberg, Alexandra (2009, 30 september). Lägesrapport. Arbete mot prostitution och människohandel för sexuella ändamål i Västerbotten. Länsstyrelsen i Västerbottens län. https://example.org/a',
  ],
  [
    'report',
    'prostitutionen-i-sverige-2014',
    'en',
    'Stockholm County Administrative Board (2015). Prostitutionen i Sverige 2014. En omfattningskartläggning [Prostitution in Sweden 2014: a survey of its extent] (2015:10, 2015:6, 2015:18). ISBN 978-91-7281-636-7, 978-91-7281-650-3. https://example.org/a',
  ],
  [
    'report',
    'kannedom-om-prostitution-2007',
    'sv',
    'Socialstyrelsen (ca 2008). Kännedom om prostitution 2007. https://example.org/a',
  ],
  [
    'instrument',
    'sfs-2022-1043',
    'sv',
    'Sveriges riksdag (2022). Inga böter för sexköp. SFS 2022:1043. https://example.org/a',
  ],
  [
    'instrument',
    'palermoprotokollet',
    'sv',
    'Palermoprotokollet (FN). SÖ 2004:22. 2000, 15 november. https://example.org/a',
  ],
  [
    'assignment',
    'kartlagga-prostitutionens-omfattning-2013',
    'sv',
    'Regeringen (2013, december). Kartlägga prostitutionens omfattning och utveckling. Regeringsuppdrag U2013/6848/JÄM. Utbildningsdepartementet. https://example.org/a',
  ],
  [
    'assignment',
    'jamstalldhet-i-vasterbotten',
    'sv',
    'Regeringen (u.å.). Bidra till de nationella jämställdhetsmålen i Västerbotten. Regeringsuppdrag. https://example.org/a',
  ],
  ['source', 'web-bra-se', 'sv', 'bra.se. https://bra.se'],
] as const)('%s %s reads in %s', async ([kind, slug, locale, expected]) => {
  expect(await api.citations.get({ kind, slug, locale, readAt: 'https://example.org/a' })).toBe(expected)
})

test('a publisher stands under the name it had on the day of publication', async () => {
  const [report] = content.reports.filter(({ slug }) => slug === 'porr-och-prostitution')
  await reports.save(db, { ...report!, slug: 'an-older-one', published: fuzzyDate('2010-03') })
  expect((await itemOf({ kind: 'report', slug: 'porr-och-prostitution' })).publisher).toBe('Unizon')
  const older = await itemOf({ kind: 'report', slug: 'an-older-one' })
  expect(older.publisher).toBe('Sveriges Kvinno- och Tjejjourers Riksförbund')
})

test('what does not exist has no reference, and an address that is none is refused', async () => {
  for (const kind of ['report', 'instrument', 'assignment', 'source'] as const)
    await expect(api.citations.get({ kind, slug: 'finns-inte' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  const slug = 'sfs-2022-1043'
  for (const readAt of ['javascript:alert(1)', 'här'])
    await expect(api.citations.get({ kind: 'instrument', slug, readAt })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})

test('there is something of every kind to cite, each under its own name', () => {
  expect(new Set(all.map(({ kind }) => kind)).size).toBe(4)
  expect(new Set(all.map(({ kind, slug }) => `${kind}/${slug}`)).size).toBe(all.length)
})

describe.each(all)('$kind $slug', (thing) => {
  test.for(['bibtex', 'ris'] as const)('comes back from %s as it went', async (format) => {
    const { kind, slug, title, date, number } = thing
    const { publisher, author, ISBN, URL } = await itemOf(thing)
    const back = readBack(await api.citations.get({ kind, slug, readAt, format }))
    expect(back.title).toBe(title)
    expect(back.year).toBe(date === null ? undefined : Number(/\d{4}/.exec(date)?.[0]))
    expect(back.publisher ?? undefined).toBe(publisher)
    if (number !== '') expect(back.number).toBe(number)
    expect(back.isbn).toBe(ISBN)
    expect(back.url).toBe(URL)
    const names = author?.map((name) => ('literal' in name ? name.literal : `${name.given} ${name.family}`))
    // RIS has no author of a bill.
    if (format === 'bibtex' || kind !== 'instrument') expect(back.authors).toEqual(names)
  })

  test.for(['sv', 'en'] as const)('reads as one line in %s, with its title whole', async (locale) => {
    const { kind, slug, title, number } = thing
    const text = await api.citations.get({ kind, slug, locale, readAt })
    expect(text).toContain(title)
    expect(text.toLowerCase()).toContain(number.toLowerCase())
    expect(text).toMatch(/ https?:\S+$/)
    expect(text).not.toMatch(/\n|\.\.|\(\)|undefined|CSL/)
  })
})
