import { expect, test } from 'vitest'
import { ODD, anEdition } from './edition-for-tests.ts'
import { pdfOf } from './pdf.ts'
import { readPdf } from './read-pdf-for-tests.ts'

const origin = 'https://rapporter.example'
const swedish = await readPdf(await pdfOf(anEdition(), { locale: 'sv', origin }))
const english = await readPdf(await pdfOf(anEdition(), { locale: 'en', origin }))

test('the PDF of an edition is tagged and says its title and its language', () => {
  expect(swedish).toMatchObject({ isMarked: true, info: { Title: 'Lägesrapport', Language: 'sv' } })
  expect(english).toMatchObject({ isMarked: true, info: { Title: 'Status report', Language: 'en' } })
})

test('its headings come in order, as tags and as bookmarks', () => {
  const headings = swedish.tags.filter(({ role }) => /^H\d$/.test(role)).map(({ role, text }) => `${role} ${text}`)
  expect(headings).toEqual([
    'H1 Innehåll',
    'H1 Förord',
    // What a note says belongs to the words that refer to it.
    'H1 1 Svaren3 3Noten i rubriken.',
    'H2 1.1 Myndigheten',
    'H3 Vilket uppdrag har ni?',
    'H2 1.2 Den andra',
    'H1 Bilagor',
    'H1 Om utgåvan',
  ])
  expect(swedish.outline).toMatchObject([
    { title: 'Förord' },
    { title: '1 Svaren', items: [{ title: '1.1 Myndigheten' }, { title: '1.2 Den andra' }] },
    { title: 'Bilagor' },
    { title: 'Om utgåvan' },
  ])
})

test('its contents lead to pages, its table has headers, its list items, its footnotes their own tags', () => {
  const textsOf = (role: string) => swedish.tags.filter((tag) => tag.role === role).map(({ text }) => text)
  expect(textsOf('TOCI').find((text) => text.includes('1.2 Den andra'))).toMatch(/4$/)
  expect(textsOf('TH')).toEqual(['Fråga', 'Antal'])
  expect(textsOf('LBody')).toContain('Två, bara på svenska')
  expect(textsOf('Note').map((text) => text.replace(/^\d/, ''))).toEqual([
    'Första noten, se källan.',
    'Andra noten.',
    'Noten i rubriken.',
  ])
})

test('an answer with the signs of markup comes out as it was written', () => {
  const words = (text: string) => text.replaceAll(/\s/g, '')
  expect(words(swedish.pages.join(''))).toContain(words(ODD))
})

test('an answer bears its mark once, and a blank its reason', () => {
  const said = swedish.pages.join(' ')
  expect(said.match(/Oförändrat sedan förra omgången/g)).toHaveLength(1)
  expect(said).toContain('Avstod från att svara.')
})

test('where there was no round before, no answer is marked', async () => {
  const first = anEdition(({ report }) => {
    for (const { approved } of report.answers) if (approved) approved.mark = 'new'
    for (const part of report.parts) if (part.type === 'block' && part.origin?.mark) part.origin.mark = 'new'
  })
  const { pages } = await readPdf(await pdfOf(first, { locale: 'sv', origin }))
  expect(pages.join(' ')).not.toContain('Nytt svar')
})

test('what is said in Swedish within an English report is marked as Swedish', () => {
  const marked = english.tags.filter(({ lang }) => lang === 'sv').map(({ text }) => text)
  expect(marked).toEqual(expect.arrayContaining(['Två, bara på svenska', '1.1 Myndigheten', 'Andra stycket.']))
  expect(marked.join(' ')).not.toContain('A remark.')
})

test('the last page tells the hash, when it was frozen in Sweden, and where it can be verified', () => {
  const last = swedish.pages.at(-1)!
  expect(last).toContain('b'.repeat(64))
  expect(last).toContain('1 februari 2026 klockan 00:30')
  expect(last.replaceAll(/\s/g, '')).toContain(`${origin}/rapporter/lagesrapport/utgava/2.json`)
})

test('a character that no font has is given by its number', async () => {
  const smiling = anEdition(({ report }) => (report.title.sv = 'Läge 😀 é Ж λ'))
  const { pages } = await readPdf(await pdfOf(smiling, { locale: 'sv', origin }))
  expect(pages[0]).toContain('Läge [U+1F600] é Ж λ')
  expect(pages.at(-1)).toContain('till exempel [U+1F600]')
})

test('a report that leaves out a level of its headings is refused, since it would not conform to PDF/UA-1', async () => {
  const leaping = anEdition(({ report }) => {
    for (const part of report.parts) if (part.type === 'heading' && part.level === 3) part.level = 4
  })
  await expect(pdfOf(leaping, { locale: 'sv', origin })).rejects.toThrow(/PDF\/UA-1 error.*heading/s)
})
