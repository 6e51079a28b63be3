import { instant, type Block } from '@samordning/domain'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { migrateToLatest } from './database-file.ts'
import { openDatabase, type Database } from './database.ts'
import * as fileUses from './file-uses.ts'
import * as files from './files.ts'
import type { PublicTime } from './known.ts'
import * as publications from './publications.ts'
import * as search from './search.ts'

const AT = instant(new Date('2026-11-23T08:00:00Z'))
const NOON = instant(new Date('2026-11-23T11:00:00Z'))
const EVENING = instant(new Date('2026-11-23T18:00:00Z'))
const [MAP, REPORT, NEWER] = ['a1', 'b2', 'c3'].map((pair) => pair.repeat(32)) as [string, string, string]

let db: Database
beforeEach(async () => {
  db = openDatabase(':memory:')
  await migrateToLatest(db)
  await upload(MAP, 'karta', { type: 'image/png', picture: { width: 800, height: 600 } })
  await upload(REPORT, 'rapport', { pdf: { pages: 12, isTagged: false }, text: 'Samverkan i länet' })
})

async function upload(id: string, name: string, more: Partial<files.NewFile>) {
  const file = { type: 'application/pdf', bytes: 1000, picture: null, pdf: null, text: null } as const
  await files.insert(db, { ...file, id, account: null, at: AT, ...more })
  await files.name(db, { name, file: id, account: null, at: AT })
}

const stand = (name: string, file: string) => files.name(db, { name, file, account: null, at: NOON })

describe('a file', () => {
  test('is read as it was written, with what it was called last', async () => {
    await stand('karta-over-lanet', MAP)
    expect(await files.find(db, MAP)).toEqual({
      ...{ id: MAP, name: 'karta-over-lanet', type: 'image/png', bytes: 1000 },
      ...{ picture: { width: 800, height: 600 }, pdf: null, account: null, at: AT },
    })
    expect(await files.find(db, REPORT)).toMatchObject({ picture: null, pdf: { pages: 12, isTagged: false } })
    expect(await files.find(db, NEWER)).toBeUndefined()
  })

  test.each([
    `update file set bytes = 1`,
    `delete from file`,
    `insert or replace into file (id, type, bytes, at) select id, type, 1, at from file`,
    `update file_name set name = 'annat'`,
    `delete from file_name`,
    `insert or replace into file_name (id, name, file, at) select id, 'annat', file, at from file_name`,
  ])('is never changed, nor what it was called: %s', async (statement) => {
    await expect(sql.raw(statement).execute(db)).rejects.toThrow(/never/)
  })

  test('gets a name that no other has had', async () => {
    expect(await files.freeName(db, 'rappor')).toBe('rappor')
    expect(await files.freeName(db, 'rapport')).toBe('rapport-2')
    await upload(NEWER, 'rapport-2', {})
    expect(await files.freeName(db, 'rapport')).toBe('rapport-3')
  })
})

describe('a list of files', () => {
  const ids = async (window: Partial<files.FileWindow>) => {
    const part = await files.list(db, { words: [], limit: 10, after: null, ...window })
    return part.files.map(({ id }) => id)
  }

  test('holds what stands at a name today, once, what was named last first', async () => {
    await upload(NEWER, 'rapport-ny', {})
    expect(await ids({})).toEqual([NEWER, REPORT, MAP])
    await stand('rapport', NEWER)
    expect(await ids({})).toEqual([NEWER, MAP])
    expect((await files.listNamed(db, 'rapport')).map(({ id }) => id)).toEqual([NEWER, REPORT])
  })

  test('comes in parts', async () => {
    const first = await files.list(db, { words: [], limit: 1, after: null })
    expect(first.files.map(({ id }) => id)).toEqual([REPORT])
    const last = await files.list(db, { words: [], limit: 1, after: first.next })
    expect([last.files.map(({ id }) => id), last.next]).toEqual([[MAP], null])
  })

  test('holds only names with every word that is looked for', async () => {
    await stand('karta-over-lanet', MAP)
    expect(await ids({ words: ['lanet', 'kart'] })).toEqual([MAP])
    expect(await ids({ words: ['lanet', 'rapport'] })).toEqual([])
  })
})

const paragraph = (words: string): Block => ({ type: 'paragraph', text: { sv: words } })

/** Lets a page show this for a time. */
async function show(slug: string, body: Block[], time: PublicTime = { from: AT, until: null }) {
  const provenance = {
    ...{ fact: 'D1', sources: [{ source: 'arbetsytan' }], confidence: 'high' as const },
    ...{ recorded: '2026-11-23' as never, superseded: null },
  }
  const value = { slug, title: { sv: 'Om' }, lead: null, body, describes: [], provenance }
  const edition = { number: 1, updated: AT, isUrgent: false, olderEnglishSince: null, changes: [], tombstone: null }
  const showing = { content: { kind: 'page' as const, value }, time, edition }
  await db.transaction().execute((tx) => publications.rewrite(tx, { kind: 'page', slug }, [showing]))
}

describe('a file is for readers', () => {
  const at = (now = NOON) => ({ db, known: null, now })
  const isPublic = async (id: string, now = NOON) => (await fileUses.findPublic(at(now), id)) !== undefined

  test('while a text that shows it or links to it is', async () => {
    expect(await isPublic(MAP)).toBe(false)
    await show('om', [{ type: 'figure', file: MAP, alt: null, caption: null }], { from: NOON, until: EVENING })
    expect([await isPublic(MAP, AT), await isPublic(MAP), await isPublic(MAP, EVENING)]).toEqual([false, true, false])
    await show('hjalp', [paragraph(`Läs [rapporten](ref:file/${REPORT})`)])
    expect(await isPublic(REPORT)).toBe(true)
    await show('hjalp', [paragraph('Läs något annat')])
    expect(await isPublic(REPORT)).toBe(false)
  })

  test('at its name: what stands there now where a text says the name, what the text says where it says the file', async () => {
    await upload(NEWER, 'rapport-ny', {})
    await stand('rapport', NEWER)
    const found = async () => (await fileUses.findPublicAt(at(), 'rapport'))?.id
    expect(await found()).toBeUndefined()
    await show('om', [paragraph(`Läs [rapporten](ref:file/${REPORT})`)])
    expect([await found(), await isPublic(NEWER)]).toEqual([REPORT, false])
    await show('hjalp', [paragraph('Läs [den senaste](/filer/rapport)')])
    expect([await found(), await isPublic(NEWER)]).toEqual([NEWER, true])
  })

  test('in the texts that are told', async () => {
    await show('om', [{ type: 'figure', file: MAP, alt: null, caption: null }, paragraph(`[Karta](/filer/karta)`)])
    await show('hjalp', [{ type: 'figure', file: MAP, alt: { sv: 'En karta' }, caption: null }], {
      from: EVENING,
      until: null,
    })
    await show('lagstiftning', [{ type: 'figure', file: MAP, alt: null, caption: null }], { from: AT, until: NOON })
    expect((await fileUses.listUsers(db, NOON, [MAP, REPORT])).get(MAP)).toEqual([
      { kind: 'page', slug: 'hjalp', isDecoration: false },
      { kind: 'page', slug: 'om', isDecoration: true },
    ])
  })
})

test('a text is found by the words of a PDF that it links to, while it does, and none of them is shown', async () => {
  const found = (now = NOON) => search.find({ db, known: null, now }, 'samverkan', { locale: 'sv', limit: 9 })
  await show('om', [paragraph('Läs rapporten')])
  expect(await found()).toEqual([])
  await show('om', [paragraph(`Läs [rapporten](ref:file/${REPORT})`)], { from: NOON, until: null })
  expect(await found(AT)).toEqual([])
  expect(
    (await found()).map(({ slug, excerpt }) => ({ slug, excerpt: excerpt.map(({ text }) => text).join('') })),
  ).toEqual([{ slug: 'om', excerpt: 'Läs rapporten' }])
})
