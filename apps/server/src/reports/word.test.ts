import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { parse } from 'node-html-parser'
import { expect, onTestFinished, test } from 'vitest'
import { ODD, anEdition } from './edition-for-tests.ts'
import { readPdf } from './read-pdf-for-tests.ts'
import { wordOf } from './word.ts'

const origin = 'https://rapporter.example'
const swedish = await wordOf(anEdition(), { locale: 'sv', origin })
const english = await wordOf(anEdition(), { locale: 'en', origin })
const html = parse((await mammoth.convertToHtml({ buffer: Buffer.from(swedish) })).value)
const textsOf = (selector: string) => html.querySelectorAll(selector).map(({ text }) => text)
const partsOf = (file: Uint8Array) =>
  new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]))

test('the Word file has its headings as headings, in their order and levels', () => {
  expect(html.querySelectorAll('h1, h2, h3').map(({ tagName, text }) => `${tagName} ${text}`)).toEqual([
    'H1 Förord',
    'H1 1 Svaren[3]',
    'H2 1.1 Myndigheten',
    'H3 Vilket uppdrag har ni?',
    'H2 1.2 Den andra',
    'H1 Bilagor',
    'H1 Om utgåvan',
  ])
})

test('its contents lead to the chapters and the agencies', () => {
  const links = html.querySelectorAll('a[href^="#_Toc"]')
  expect(links.map(({ text }) => text)).toContain('1.2 Den andra')
  for (const link of links) expect(html.getElementById(link.getAttribute('href')!.slice(1))).not.toBeNull()
})

test('its footnotes are footnotes, and one that is referred to again bears the same number', () => {
  expect(textsOf('li[id^="footnote-"]').map((text) => text.replace(' ↑', ''))).toEqual([
    'Första noten, se källan.',
    'Andra noten.',
    'Noten i rubriken.',
  ])
  expect(textsOf('p')).toContain('En anmärkning.1')
})

test('its table has a header row, its links whole addresses, and what people wrote stands as it was written', () => {
  expect(textsOf('th')).toEqual(['Fråga', 'Antal'])
  expect(textsOf('td')).toEqual(['Uppdrag', '2', 'Plan[2]', '1'])
  expect(html.querySelectorAll('a').map((link) => link.getAttribute('href'))).toContain(`${origin}/lagstiftning`)
  expect(textsOf('p')).toContain(ODD)
})

test('it says its title and its language, and in an English report which words are Swedish', () => {
  expect(partsOf(swedish).get('docProps/core.xml')).toContain('<dc:title>Lägesrapport</dc:title>')
  expect(partsOf(swedish).get('word/styles.xml')).toContain('<w:lang w:val="sv-SE"/>')
  expect(partsOf(english).get('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>')
  expect(partsOf(english).get('word/document.xml')).toMatch(/<w:lang w:val="sv-SE"\/><\/w:rPr><w:t[^>]*>Andra stycket/)
})

test('it has no macros, and fetches nothing from elsewhere', () => {
  const parts = partsOf(swedish)
  expect([...parts.keys()].filter((name) => /vba|embeddings|activeX/i.test(name))).toEqual([])
  const outside = [...parts]
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([, text]) => text.match(/<Relationship [^>]*TargetMode="External"[^>]*>/g) ?? [])
  expect(outside.length).toBeGreaterThan(0)
  expect(outside.filter((one) => !one.includes('/relationships/hyperlink"'))).toEqual([])
})

const hasOffice = spawnSync('soffice', ['--version']).status === 0

test.skipIf(!hasOffice)(
  'LibreOffice, where it is installed, opens it without repair and finds the same text',
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'word-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    writeFileSync(join(folder, 'rapport.docx'), swedish)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    await promisify(execFile)('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'rapport.docx'),
    ])
    const { pages } = await readPdf(readFileSync(join(folder, 'rapport.pdf')))
    const words = (text: string) => text.replaceAll(/\s/g, '')
    expect(words(pages.join(''))).toContain(words(ODD))
    expect(pages.join(' ')).toContain('Noten i rubriken.')
  },
)
