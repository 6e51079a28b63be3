import { plugins } from '@citation-js/core'
import type { CitationItem } from '@samordning/domain'
import { expect, test } from 'vitest'
import { toBibtex, toRis, toText } from './citation-library.ts'

const campaign: CitationItem = {
  id: 'kampanj',
  type: 'report',
  title: 'Köp & sälj: 100 % av #duavgör_nu, {hela} året',
  author: [{ literal: 'Länsstyrelsen i Västra Götalands län & andra' }],
  issued: { 'date-parts': [[2008]], season: 3 },
  URL: 'https://example.org/a_b?c=1&d=%20',
}

test('BibTeX keeps å, ä and ö as they are, and what TeX would take for commands is escaped, but for addresses', () => {
  const file = toBibtex(campaign)
  expect(file).toContain(String.raw`Köp \& sälj: 100 \% av \#duavgör\_nu`)
  expect(file).toContain('url = {https://example.org/a_b?c=1&d=%20}')
})

test.each([
  ['BibTeX', toBibtex],
  ['RIS', toRis],
])('%s gives the title and the whole name of a body back', (_format, write) => {
  const [{ title, author }] = plugins.input.chain(write(campaign)) as unknown as [Partial<CitationItem>]
  expect(title).toBe(campaign.title)
  // Braces in BibTeX, no comma in RIS: either way one name in one piece.
  expect(author?.map((name) => Object.values(name))).toEqual([['Länsstyrelsen i Västra Götalands län & andra']])
})

const dated: CitationItem = {
  ...campaign,
  id: 'lagesrapport-vasterbotten-2009',
  issued: { 'date-parts': [[2009, 9, 30]] },
}

test('RIS writes whole dates with zeros, and the whole id', () => {
  const lines = toRis(dated).split('\r\n')
  expect(lines).toContain('DA  - 2009/09/30')
  expect(lines).toContain('ID  - lagesrapport-vasterbotten-2009')
})

test('BibTeX has the month alone in its field, and the day in one of its own', () => {
  const file = toBibtex(dated)
  expect(file).toMatch(/^\tmonth = \{9\},\n\tday = \{30\},$/m)
  expect(toBibtex({ ...dated, issued: { 'date-parts': [[2009, 9]] } })).not.toContain('day =')
})

test.each([
  ['BibTeX', toBibtex],
  ['RIS', toRis],
])('%s gives the whole date back', (_format, write) => {
  const [{ issued }] = plugins.input.chain(write(dated)) as unknown as [Partial<CitationItem>]
  expect(issued?.['date-parts']).toEqual([[2009, 9, 30]])
})

test('RIS keeps to one line for each value', () => {
  const lines = toRis({ ...campaign, title: 'Titel\r\nUR  - https://example.com' }).split('\r\n')
  expect(lines.filter((line) => line.startsWith('UR'))).toHaveLength(1)
})

test('a season and a sure date are told as people write them', () => {
  expect(toText(campaign, 'sv')).toContain('(2008, hösten)')
  expect(toText(campaign, 'en')).toContain('(2008, Autumn)')
  expect(toText({ ...campaign, issued: { 'date-parts': [[2016, 12, 1]] } }, 'sv')).toContain('(2016, 1 december)')
})
