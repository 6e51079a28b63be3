import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { anEdition } from './edition-for-tests.ts'
import { reportFiles } from './report-files.ts'

const edition = anEdition()

function door() {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const app = reportFiles({
    folder,
    origin: 'https://rapporter.example',
    editionOf: async (report, number) =>
      report === edition.report.slug && number === edition.number ? edition : undefined,
  })
  return { app, folder }
}

test('an edition is a PDF, a Word file and JSON, for good, under a name that tells what it is', async () => {
  const { app, folder } = door()
  for (const [path, type, name] of [
    ['/rapporter/lagesrapport/utgava/2.pdf', 'application/pdf', 'lagesrapport-utgava-2.pdf'],
    ['/en/rapporter/lagesrapport/utgava/2.docx', 'application/vnd.openxml', 'lagesrapport-edition-2.docx'],
    ['/rapporter/lagesrapport/utgava/2.json', 'application/json', 'lagesrapport-utgava-2.json'],
  ] as const) {
    const { status, headers } = await app.request(path)
    expect({ status, cache: headers.get('cache-control') }).toEqual({
      ...{ status: 200, cache: 'public, max-age=31536000, immutable' },
    })
    expect(headers.get('content-type')).toContain(type)
    expect(headers.get('content-disposition')).toBe(`inline; filename="${name}"`)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  }
  expect(readdirSync(folder).toSorted()).toEqual([`${edition.hash}-2-en.docx`, `${edition.hash}-2-sv.pdf`])
})

test('the JSON is the edition itself', async () => {
  const answer = await door().app.request('/rapporter/lagesrapport/utgava/2.json')
  expect(await answer.json()).toEqual(edition)
})

test('a file is made once, and then read as it was kept', async () => {
  const { app, folder } = door()
  const path = '/rapporter/lagesrapport/utgava/2.docx'
  expect((await app.request(path)).status).toBe(200)
  writeFileSync(join(folder, `${edition.hash}-2-sv.docx`), 'as it was kept')
  expect(await (await app.request(path)).text()).toBe('as it was kept')
})

test('whoever has the file is told so', async () => {
  const { app } = door()
  const path = '/rapporter/lagesrapport/utgava/2.json'
  const tag = (await app.request(path)).headers.get('etag')!
  expect(tag).toContain(edition.hash)
  expect((await app.request(path, { headers: { 'If-None-Match': tag } })).status).toBe(304)
})

test.each(['/rapporter/lagesrapport/utgava/3.pdf', '/rapporter/annan/utgava/2.pdf', '/rapporter/A_/utgava/2.pdf'])(
  '%s is not there',
  async (path) => expect((await door().app.request(path)).status).toBe(404),
)

test.each(['2.exe', '02.pdf', '0.pdf', '2', '99999.pdf'])('there is no file %s of a report', async (name) => {
  expect((await door().app.request(`/rapporter/lagesrapport/utgava/${name}`)).status).toBe(404)
})
