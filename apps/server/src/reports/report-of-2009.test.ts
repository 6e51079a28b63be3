import { readContent } from '@samordning/content'
import { loadContent, migrateToLatest, openDatabase, surveyReports } from '@samordning/db'
import type { SurveyEdition } from '@samordning/domain'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { publicDoor } from '../public-door.ts'
import { securityHeaders } from '../security-headers.ts'
import { readPdf } from './read-pdf-for-tests.ts'

const AT = '/rapporter/lagesrapport-vasterbotten-2009/utgava'
const folder = mkdtempSync(join(tmpdir(), 'reports-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const db = openDatabase(':memory:')
await migrateToLatest(db)
await loadContent(db, readContent())
const door = publicDoor({
  db,
  origin: 'https://rapporter.example',
  site: async () => new Response('No such page', { status: 404 }),
  headers: securityHeaders({ inlineScripts: [], isSecure: true }),
  files: (_c, next) => next(),
  reports: folder,
})
const pdfAt = async (path: string) => readPdf(new Uint8Array(await (await door.request(path)).arrayBuffer()))

test('the PDF of 2009 has each chapter, agency and question as a heading, three blanks and three footnotes', async () => {
  const { info, tags, pages, outline } = await pdfAt(`${AT}/1.pdf`)
  const textsOf = (role: string) => tags.filter((tag) => tag.role === role).map(({ text }) => text)
  expect(info).toMatchObject({ Language: 'sv', Title: expect.stringMatching(/^Lägesrapport/) as string })
  expect(textsOf('H2').filter((text) => /^4\.\d /.test(text))).toEqual([
    '4.1 Västerbottens läns landsting',
    '4.2 Region Västerbotten',
    '4.3 Polismyndigheten Västerbotten',
    '4.4 Länsstyrelsen i Västerbotten',
    '4.5 Migrationsverket',
    '4.6 Umeå universitet',
    '4.7 Åklagarmyndigheten',
  ])
  expect(textsOf('H3')).toHaveLength(7 * 5)
  expect(outline.map(({ title }) => title)).toEqual(textsOf('H1').filter((text) => text !== 'Innehåll'))
  expect(textsOf('P').filter((text) => text.startsWith('Frågan är inte besvarad i rapporten'))).toHaveLength(3)
  expect(textsOf('Note')).toHaveLength(3)
  // There was no round before it.
  expect(pages.join(' ')).not.toContain('förra omgången')
})

test('in English it is in English', async () => {
  const { info, tags } = await pdfAt(`/en${AT}/1.pdf`)
  expect(info).toMatchObject({ Language: 'en' })
  expect(tags.filter(({ role }) => role === 'H2').map(({ text }) => text)).toContain('4.6 Umeå University')
})

test('its JSON has the checksum that it tells, and an edition that is not there is a page that is not there', async () => {
  const edition = (await (await door.request(`${AT}/1.json`)).json()) as SurveyEdition
  expect(surveyReports.editionHash(edition.report)).toBe(edition.hash)
  expect((await door.request(`${AT}/9.pdf`)).status).toBe(404)
})
