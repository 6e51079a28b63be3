import { describe, expect, test } from 'vitest'
import { citationDate, citeAssignment, citeInstrument, citeReport, citeSource } from './citation-item.ts'
import { fuzzyDate } from './fuzzy-date.ts'
import { InstrumentKind } from './instrument.ts'

const BOARD = { sv: 'Länsstyrelsen i Stockholms län', en: 'Stockholm County Administrative Board' }
const SV = { locale: 'sv', readAt: 'https://example.org/har' } as const
const EN = { locale: 'en', readAt: 'https://example.org/en/har' } as const

describe('a date, as citation programs know it', () => {
  test.each([
    ['2009-09-30', { 'date-parts': [[2009, 9, 30]] }],
    ['2009-10', { 'date-parts': [[2009, 10]] }],
    ['2015', { 'date-parts': [[2015]] }],
    ['2008-23', { 'date-parts': [[2008]], season: 3 }],
    ['2008-24~', { 'date-parts': [[2008]], season: 4, circa: true }],
    ['2008?', { 'date-parts': [[2008]], circa: true }],
    ['2009-07-01%', { 'date-parts': [[2009, 7, 1]], circa: true }],
    ['198X', { 'date-parts': [[1980], [1989]], circa: true }],
    ['19XX', { 'date-parts': [[1900], [1999]], circa: true }],
    [
      '2008-12/2009-09-30',
      {
        'date-parts': [
          [2008, 12],
          [2009, 9],
        ],
        circa: true,
      },
    ],
    ['2008-23/2009-09-30', { 'date-parts': [[2008], [2009]], circa: true }],
    ['2009-04/2009-04-30', { 'date-parts': [[2009, 4]], circa: true }],
    ['../2009-09-30', { 'date-parts': [[2009, 9, 30]], circa: true }],
    ['2016-12-09/..', { 'date-parts': [[2016, 12, 9]], circa: true }],
  ])('%s', (date, expected) => {
    expect(citationDate(fuzzyDate(date))).toEqual(expected)
  })

  test('that nobody knows is left out', () => {
    expect(citationDate(null)).toBeUndefined()
    expect(citeReport(aReport({ published: null }), { ...SV, publishers: [BOARD] })).not.toHaveProperty('issued')
  })
})

describe('a report', () => {
  test('is by the body that published it, whose name is never split', () => {
    expect(citeReport(aReport({}), { ...SV, publishers: [BOARD] })).toEqual({
      id: 'prostitutionen-i-sverige-2014',
      type: 'report',
      title: 'Prostitutionen i Sverige 2014. En omfattningskartläggning',
      author: [{ literal: 'Länsstyrelsen i Stockholms län' }],
      issued: { 'date-parts': [[2015]] },
      publisher: 'Länsstyrelsen i Stockholms län',
      number: '2015:10, 2015:6',
      ISBN: '978-91-7281-636-7, 978-91-7281-650-3',
      URL: 'https://example.org/har',
      language: 'sv',
    })
  })

  test('is by the persons who wrote it, where they are named', () => {
    const authors = ['Stina Holmberg', 'Linda Hols Salén']
    expect(citeReport(aReport({ authors }), { ...SV, publishers: [BOARD] })).toMatchObject({
      author: [
        { family: 'Holmberg', given: 'Stina' },
        { family: 'Salén', given: 'Linda Hols' },
      ],
      publisher: 'Länsstyrelsen i Stockholms län',
    })
  })

  test('in English keeps its printed title, with the translation in brackets', () => {
    expect(citeReport(aReport({}), { ...EN, publishers: [BOARD] })).toMatchObject({
      title: 'Prostitutionen i Sverige 2014. En omfattningskartläggning [Prostitution in Sweden 2014]',
      publisher: 'Stockholm County Administrative Board',
      URL: 'https://example.org/en/har',
      language: 'sv',
    })
  })

  test('names all its publishers', () => {
    const { author, publisher } = citeReport(aReport({}), { ...SV, publishers: [BOARD, { sv: 'Region Gotland' }] })
    expect(author).toHaveLength(2)
    expect(publisher).toBe('Länsstyrelsen i Stockholms län, Region Gotland')
  })
})

describe('a law entry', () => {
  test('is cited by its number, the year of its decision and who decided it', () => {
    expect(citeInstrument(anInstrument({}), SV)).toEqual({
      id: 'sfs-2017-1068',
      type: 'legislation',
      title: 'Ändrad paragraf om kontakt med barn',
      author: [{ literal: 'Sveriges riksdag' }],
      issued: { 'date-parts': [[2017]] },
      number: 'SFS 2017:1068',
      URL: 'https://example.org/har',
      language: 'sv',
    })
  })

  test('whose decision has no known day gets no date from its entry into force', () => {
    expect(citeInstrument(anInstrument({ decided: null }), SV)).not.toHaveProperty('issued')
  })

  test('older than the constitution does not name those who decide today', () => {
    const code = { ...anInstrument({}), decided: fuzzyDate('1962-12-21') }
    expect(citeInstrument(code, SV)).not.toHaveProperty('author')
  })

  test('without a number gets none', () => {
    expect(citeInstrument(anInstrument({ citation: null }), SV)).not.toHaveProperty('number')
  })

  test.each([
    ['act', 'legislation', 'Sveriges riksdag'],
    ['ordinance', 'regulation', 'Regeringen'],
    ['bill', 'bill', 'Regeringen'],
    ['inquiry', 'report', undefined],
    ['treaty', 'treaty', undefined],
  ] as const)('of the kind %s is a %s', (kind, type, decider) => {
    const item = citeInstrument(anInstrument({ kind }), SV)
    expect([item.type, item.author]).toEqual([type, decider && [{ literal: decider }]])
  })

  test('of any kind can be cited', () => {
    for (const kind of InstrumentKind.options) expect(citeInstrument(anInstrument({ kind }), EN).type).toBeTruthy()
  })
})

describe('an assignment', () => {
  const MINISTRY = { sv: 'Utbildningsdepartementet', en: 'Ministry of Education and Research' }

  test('is by the Government, from the ministry, under its number in the register', () => {
    expect(citeAssignment(anAssignment({}), { ...SV, ministry: MINISTRY })).toEqual({
      id: 'kartlagga-prostitutionens-omfattning-2013',
      type: 'document',
      title: 'Kartlägga prostitutionens omfattning och utveckling',
      author: [{ literal: 'Regeringen' }],
      issued: { 'date-parts': [[2013, 12]] },
      publisher: 'Utbildningsdepartementet',
      number: 'U2013/6848/JÄM',
      genre: 'regeringsuppdrag',
      URL: 'https://example.org/har',
      language: 'sv',
    })
  })

  test('does not cite a number that was only derived, nor a ministry that no source names', () => {
    const item = citeAssignment(anAssignment({ isDerived: true }), { ...SV, ministry: null })
    expect(item).not.toHaveProperty('number')
    expect(item).not.toHaveProperty('publisher')
  })
})

describe('a source', () => {
  const title = { sv: 'Ändringsregistret till brottsbalken', en: 'Amendment register of the Criminal Code' }

  test('with an address of its own is a page there', () => {
    const url = 'https://github.com/se-lex/sfs'
    expect(citeSource({ key: 'REG', kind: 'register', title, url }, EN)).toEqual({
      id: 'reg',
      type: 'webpage',
      title: 'Ändringsregistret till brottsbalken [Amendment register of the Criminal Code]',
      URL: url,
    })
  })

  test('without one is a document that was read about here', () => {
    expect(citeSource({ key: 'SÖ', kind: 'official', title }, SV)).toMatchObject({
      id: 'so',
      type: 'document',
      URL: 'https://example.org/har',
    })
  })

  test('on the web stays a web page, though its address was not noted', () => {
    expect(citeSource({ key: 'WEB:nspm', kind: 'website', title: { sv: 'NSPM' } }, SV).type).toBe('webpage')
  })
})

function aReport({ published = '2015', authors = [] }: { published?: string | null; authors?: string[] }) {
  return {
    slug: 'prostitutionen-i-sverige-2014',
    title: { sv: 'Prostitutionen i Sverige 2014. En omfattningskartläggning', en: 'Prostitution in Sweden 2014.' },
    authors,
    published: published === null ? null : fuzzyDate(published),
    numbers: ['2015:10', '2015:6'],
    isbns: ['978-91-7281-636-7', '978-91-7281-650-3'],
  }
}

type Given = { kind?: InstrumentKind; decided?: null; citation?: string | null }

function anInstrument({ kind = 'act', decided, citation = 'SFS 2017:1068' }: Given) {
  return {
    slug: 'sfs-2017-1068',
    kind,
    citation,
    title: { sv: 'Ändrad paragraf om kontakt med barn', en: 'Amended section on contact with children' },
    decided: decided === null ? null : fuzzyDate('2017'),
  }
}

function anAssignment({ isDerived = false }: { isDerived?: boolean }) {
  return {
    slug: 'kartlagga-prostitutionens-omfattning-2013',
    title: { sv: 'Kartlägga prostitutionens omfattning och utveckling' },
    decided: fuzzyDate('2013-12'),
    registration: { raw: ['U20136848JÄM'], normalised: 'U2013/6848/JÄM', isDerived },
  }
}
