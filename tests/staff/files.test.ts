import { publications } from '@samordning/db'
import { UNTAGGED_PDF, instant, type Block } from '@samordning/domain'
import { beforeEach, describe, expect, test } from 'vitest'
import { NATIONAL, openOffice, type Office } from './office.ts'
import { aStoredFile } from './stored-files.ts'

let office: Office
let ask: Awaited<ReturnType<Office['somebody']>>['ask']
let [report, newer]: string[] = []

beforeEach(async () => {
  office = await openOffice()
  ask = (await office.somebody('Nationell samordnare', [NATIONAL])).ask
  report = await aStoredFile(office.db, 'arsrapport')
  newer = await aStoredFile(office.db, 'arsrapport-2025', 'b2')
})

/** Makes a page public that says this. */
async function publish(slug: string, body: Block[]) {
  const provenance = {
    ...{ fact: 'D1', sources: [{ source: 'arbetsytan' }], confidence: 'high' as const },
    ...{ recorded: '2026-11-23' as never, superseded: null },
  }
  const value = { slug, title: { sv: 'Om' }, lead: null, body, describes: [], provenance }
  const from = office.now()
  const edition = { number: 1, updated: from, isUrgent: false, olderEnglishSince: null, changes: [], tombstone: null }
  const showing = { content: { kind: 'page' as const, value }, time: { from, until: null }, edition }
  await office.db.transaction().execute((tx) => publications.rewrite(tx, { kind: 'page', slug }, [showing]))
}

const link = (href: string): Block => ({ type: 'paragraph', text: { sv: `Läs [rapporten](${href}).` } })

describe('the list of files', () => {
  test('tells what each is, which texts use it, and what is asked of whoever does', async () => {
    await publish('om', [link(`ref:file/${report}`)])
    const { items, next } = await ask.files.list({ words: 'ÅRSRAPPORT' })
    expect(items.map(({ name }) => name)).toEqual(['arsrapport-2025', 'arsrapport'])
    expect(next).toBeNull()
    expect(items[1]).toEqual({
      ...{ id: report, name: 'arsrapport', type: 'application/pdf', bytes: 1_200_000, picture: null },
      ...{ pdf: { pages: 12, isTagged: false }, at: instant(new Date('2026-11-23T08:00:00Z')), by: null },
      ...{ users: [{ kind: 'page', slug: 'om', isDecoration: false }], advice: UNTAGGED_PDF },
    })
    expect((await ask.files.list({ words: 'arsrapport 2024' })).items).toEqual([])
  })

  test('comes in parts', async () => {
    for (let number = 0; number < 50; number += 1)
      await aStoredFile(office.db, `bilaga-${number}`, `c${number.toString(16).padStart(3, '0')}`.repeat(8))
    const first = await ask.files.list()
    const last = await ask.files.list({ after: first.next! })
    expect([first.items.length, last.items.length, last.next]).toEqual([50, 2, null])
  })
})

describe('a file that another takes the place of', () => {
  test('leaves its name to it, and is still found as what stood there before', async () => {
    await ask.files.replace({ name: 'arsrapport', id: newer! })
    expect((await ask.files.list()).items.map(({ id }) => id)).toEqual([newer])
    const { name, versions } = await ask.files.get({ id: newer! })
    expect({ name, versions: versions.map(({ id }) => id) }).toEqual({ name: 'arsrapport', versions: [newer, report] })
    const [entry] = (await office.trail()).slice(-1)
    expect(entry).toMatchObject({ act: 'file.replaced', subject: newer, detail: { before: report, after: newer } })
  })

  test('is replaced once: asked again there is nothing to do', async () => {
    await ask.files.replace({ name: 'arsrapport', id: newer! })
    const { length } = await office.trail()
    await ask.files.replace({ name: 'arsrapport', id: newer! })
    expect(await office.trail()).toHaveLength(length)
  })

  test('needs a name that something stands at, and a file that is there', async () => {
    for (const wrong of [
      { name: 'ingen', id: newer! },
      { name: 'arsrapport', id: 'c3'.repeat(32) },
    ])
      await expect(ask.files.replace(wrong)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(ask.files.get({ id: 'c3'.repeat(32) })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
