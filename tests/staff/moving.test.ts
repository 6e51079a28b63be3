import { createCaller } from '@samordning/api'
import { calendarDate, later, type Instant } from '@samordning/domain'
import { upload } from '@samordning/api/staff'
import { files, openFileFolder, pathOfFile } from '@samordning/db'
import { createPublicSite } from '@samordning/public/server'
import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportContent } from '../../apps/server/src/content-export.ts'
import { importContent } from '../../apps/server/src/content-import.ts'
import { openData } from '../../apps/server/src/data.ts'
import { noise } from '@samordning/api/sample-files'
import { MORNING, NATIONAL, openOffice, type Office } from './office.ts'
import { aNewsroom, aNewText, aParagraph, EDITOR, published, write, type Somebody } from './texts.ts'

const ORIGIN = 'http://127.0.0.1:3000'
let root: string
let from: Awaited<ReturnType<typeof openData>>
const place = (name: string) => join(root, name)

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'samordning-moving-'))
  from = await openData(place('from'))
  await liveALittle()
  await exportContent(place('from'), place('out'))
}, 60_000)

afterAll(async () => {
  await from[Symbol.asyncDispose]()
  await rm(root, { recursive: true })
})

/** Texts in every situation: published and corrected, urgent, to come, withdrawn with and without a way on, drafts, English left behind. */
async function liveALittle() {
  const { office, writer, reviewer } = await aNewsroom(from.db)
  const national = await office.somebody('Nationell samordnare', [NATIONAL])
  const address = await aNewText(writer, 'Rättad')
  const picture = await aPicture(office, writer)
  const figure = { key: 'ffffffff', type: 'figure' as const, file: picture, alt: { sv: 'Brus' }, caption: null }
  const { newest: begun } = await writer.ask.documents.get(address)
  await writer.ask.documents.save({ ...address, base: begun.number, blocks: [figure], order: ['ffffffff'] })
  const bilingual = { ...aParagraph('Ett stycke.'), text: { sv: 'Ett stycke.', en: 'A paragraph.' } }
  await write(writer, address, bilingual)
  await published({ writer, reviewer, address })
  office.pass(1)
  await write(writer, address, { ...bilingual, text: { sv: 'Ett rättat stycke.', en: 'A paragraph.' } })
  await published({ writer, reviewer, address }, { note: { sv: 'Ett fel är rättat.' } })
  const urgent = await aNewText(national, 'Bråttom')
  const { newest } = await national.ask.documents.get(urgent)
  const now = { hash: newest.hash, languages: ['sv' as const], change: 'major' as const }
  await national.ask.documents.publishUrgently({ ...urgent, ...now })
  const coming = await aNewText(writer, 'Kommer snart')
  await published({ writer, reviewer, address: coming }, { at: { day: '2026-11-24', time: '08:00' } })
  for (const [title, redirect] of [
    ['Borta', null],
    ['Flyttad', '/nyheter/rattad'],
  ] as const) {
    const gone = await aNewText(writer, title)
    await published({ writer, reviewer, address: gone })
    office.pass(1)
    await writer.ask.documents.withdraw({ ...gone, languages: ['sv'], reason: { sv: 'Inaktuell.' }, redirect })
  }
  await aNewText(writer, 'Ett utkast')
  const old = (await writer.ask.documents.list()).find(({ kind, saved }) => kind === 'report' && saved.name === null)!
  await write(writer, { kind: old.kind, slug: old.slug }, 'Ett nytt stycke i en gammal rapport.')
}

/** A picture that somebody has uploaded. */
async function aPicture({ parts, now }: Office, writer: Somebody): Promise<string> {
  const token = writer.token()
  const asking = { ...parts, now: now(), today: calendarDate('2026-11-23'), token, setToken: () => undefined }
  const request = { address: '192.0.2.1', device: 'Firefox, Linux', isBackground: false }
  const body = Readable.from([await noise(90, 60).png().toBuffer()])
  const taken = await upload({ ...asking, ...request }, await openFileFolder(place('from')), { name: 'Brus.png', body })
  return 'uploaded' in taken ? taken.uploaded.id : expect.fail(taken.refusal)
}

const LATER = later(MORNING, 3 * 24 * 60 * 60_000)

const isOfTexts = (path: string) =>
  /^(\/en)?(\/|\/(nyheter|rapporter|handelser|om|hjalp|lagstiftning|uppdrag)(\/.*)?)$/.test(path)

/** Every page that texts stand on at a moment, by its address, as its bytes. */
async function siteAt(db: typeof from.db, now: Instant, isOfInterest = isOfTexts): Promise<Map<string, string>> {
  const today = calendarDate(now.slice(0, 10))
  const api = createCaller({ db, today, now })
  const site = createPublicSite()
  const fetched = async (path: string) => {
    const request = new Request(new URL(path, ORIGIN))
    const answer = await site(request, { api, today, origin: ORIGIN, report: (fault) => expect.fail(String(fault)) })
    return `${answer.status} ${answer.headers.get('location') ?? ''}\n${await answer.text()}`
  }
  const sitemap = await fetched('/sitemap.xml')
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname)
  const gone = ['/nyheter/borta', '/nyheter/flyttad', '/nyheter/ett-utkast', '/nyheter/kommer-snart']
  const others = ['/floden/allt.atom', '/floden/allt.json', '/sok?q=rapport', '/sok?q=stycke', '/en/sok?q=paragraph']
  const pages = new Map([['/sitemap.xml', sitemap]])
  for (const path of [...listed.filter(isOfInterest), ...gone, ...others]) pages.set(path, await fetched(path))
  return pages
}

/** Where two sites differ. */
function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path))
}

describe('what was moved out and in again', () => {
  let into: typeof from

  beforeAll(async () => {
    const { faults, leftOut } = await importContent(place('into'), place('out'), MORNING)
    expect({ faults, leftOut }).toEqual({ faults: [], leftOut: [] })
    into = await openData(place('into'))
    return () => into[Symbol.asyncDispose]()
  }, 60_000)

  test('gives the same pages byte for byte', { timeout: 120_000 }, async () => {
    const moment = later(MORNING, 5 * 60_000)
    const pages = await siteAt(from.db, moment)
    expect(pages.size).toBeGreaterThan(150)
    expect(differing(pages, await siteAt(into.db, moment))).toEqual([])
  })

  test.for([
    ['when what was planned has happened', LATER],
    ['before any of it', later(MORNING, -60_000)],
  ] as const)('and %s', { timeout: 60_000 }, async ([, moment]) => {
    const isTouched = (path: string) => /\/(nyheter|rapporter)(\/(rattad|brattom|kommer-snart|bra-2010-5))?$/.test(path)
    const pages = await siteAt(from.db, moment, isTouched)
    expect(differing(pages, await siteAt(into.db, moment, isTouched))).toEqual([])
  })

  test('moved out again is the same folder', async () => {
    await exportContent(place('into'), place('again'))
    expect(await textsIn(place('again'))).toEqual(await textsIn(place('out')))
  })

  test('has its files, whole, under the names that they had', async () => {
    const [stored] = await files.listAll(into.db)
    expect(stored).toMatchObject({ name: 'brus', type: 'image/png', picture: { width: 90, height: 60 }, account: null })
    const [was, is] = [place('from'), place('into')].map((data) => readFileSync(pathOfFile(data, stored!.id)))
    expect(is).toEqual(was)
  })

  test('says nothing of who wrote or approved it', async () => {
    const texts = await textsIn(place('out'))
    expect(Object.keys(texts).length).toBeGreaterThan(100)
    expect(Object.entries(texts).filter(([, text]) => /\baccount:|Redaktör/.test(text))).toEqual([])
  })

  test('is not taken into what holds something already', async () => {
    await into[Symbol.asyncDispose]()
    await expect(importContent(place('into'), place('out'), MORNING)).rejects.toThrow('holds something already')
    into = await openData(place('into'))
  })
})

describe('a folder that somebody has worked in', () => {
  test('with other words in a text that was approved is refused, and nothing is taken in', async () => {
    await exportContent(place('from'), place('forged'))
    const revision = place('forged/history/news/rattad/4.sv.md')
    await writeFile(revision, (await readFile(revision, 'utf8')).replace('Ett rättat stycke.', 'Något annat.'))
    await expect(importContent(place('unforged'), place('forged'), MORNING)).rejects.toThrow(
      'news/rattad: revision 4 is not the text that it was',
    )
    await importContent(place('unforged'), place('out'), MORNING)
  })

  test('with other words in the text that stands becomes a draft, and readers get what was approved', async () => {
    await exportContent(place('from'), place('edited'))
    const text = place('edited/news/rattad.sv.md')
    await writeFile(text, (await readFile(text, 'utf8')).replace('Ett rättat stycke.', 'Ett skrivet stycke.'))
    await importContent(place('drafted'), place('edited'), MORNING)
    const into = await openData(place('drafted'))
    const office = await openOffice(into.db)
    const editor = await office.somebody('Redaktör', [EDITOR])
    const { content, state } = await editor.ask.documents.get({ kind: 'news', slug: 'rattad' })
    expect(JSON.stringify(content)).toContain('Ett skrivet stycke.')
    expect(state).toMatchObject({ hasNewerDraft: true, situation: 'draft' })
    const api = createCaller({ db: into.db, today: calendarDate('2026-11-23'), now: later(MORNING, 5 * 60_000) })
    expect(JSON.stringify(await api.news.get({ slug: 'rattad' }))).toContain('Ett rättat stycke.')
    await into[Symbol.asyncDispose]()
  })

  test('with a broken past is refused with its file', async () => {
    await exportContent(place('from'), place('broken'))
    await writeFile(place('broken/history/news/rattad/steps.yaml'), 'steps: [')
    const { faults } = await importContent(place('unbroken'), place('broken'), MORNING)
    expect(faults).toMatchObject([{ file: 'history/news/rattad/steps.yaml' }])
    expect(await readdir(root)).not.toContain('unbroken')
  })
})

async function textsIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const read = await Promise.all(
    names.map(async (file) => [file.slice(folder.length), await readFile(file, 'utf8')] as const),
  )
  return Object.fromEntries(read.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
