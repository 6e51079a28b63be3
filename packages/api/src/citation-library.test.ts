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

test('RIS keeps to one line for each value', () => {
  const lines = toRis({ ...campaign, title: 'Titel\r\nUR  - https://example.com' }).split('\r\n')
  expect(lines.filter((line) => line.startsWith('UR'))).toHaveLength(1)
})

test('a season and a sure date are told as people write them', () => {
  expect(toText(campaign, 'sv')).toContain('(2008, hösten)')
  expect(toText(campaign, 'en')).toContain('(2008, Autumn)')
  expect(toText({ ...campaign, issued: { 'date-parts': [[2016, 12, 1]] } }, 'sv')).toContain('(2016, 1 december)')
})
