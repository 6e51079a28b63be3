import { createCaller } from '@samordning/api'
import { files, publications, type Database } from '@samordning/db'
import { calendarDate, instant, type Block, type DocumentContent } from '@samordning/domain'
import { beforeEach, expect, test } from 'vitest'
import { emptyDatabase } from './loaded.ts'

const AT = instant(new Date('2026-11-23T08:00:00Z'))
const [OLD, NEW, PICTURE] = ['a1', 'b2', 'c3'].map((pair) => pair.repeat(32)) as [string, string, string]

let db: Database
beforeEach(async () => {
  db = await emptyDatabase()
  await store(OLD, 'rapport', { type: 'application/pdf', picture: null, pdf: { pages: 3, isTagged: false } })
  await store(NEW, 'rapport', { type: 'application/pdf', picture: null, pdf: { pages: 4, isTagged: true } })
  await store(PICTURE, 'karta', { type: 'image/png', picture: { width: 8, height: 6 }, pdf: null })
})

async function store(id: string, name: string, about: Pick<files.StoredFile, 'type' | 'picture' | 'pdf'>) {
  await files.insert(db, { id, bytes: 1_200_000, text: null, account: null, at: AT, ...about })
  await files.name(db, { name, file: id, account: null, at: AT })
}

async function publish({ kind, value }: DocumentContent) {
  const edition = { number: 1, updated: AT, isUrgent: false, olderEnglishSince: null, changes: [], tombstone: null }
  const showing = { content: { kind, value } as DocumentContent, time: { from: AT, until: null }, edition }
  await db.transaction().execute((tx) => publications.rewrite(tx, { kind, slug: value.slug }, [showing]))
}

const shared = {
  describes: [],
  provenance: {
    ...{ fact: 'D1', sources: [{ source: 'arbetsytan' }], confidence: 'high' as const },
    ...{ recorded: calendarDate('2026-11-23'), superseded: null },
  },
}

test('a text tells of the PDFs that it links to, and asks for nothing of what else it shows', async () => {
  const body: Block[] = [
    { type: 'figure', file: PICTURE, alt: null, caption: null },
    { type: 'paragraph', text: { sv: `Läs [den gamla](ref:file/${OLD}) eller [den senaste](/filer/rapport).` } },
    { type: 'list', items: [{ sv: `[Den gamla](ref:file/${OLD}) igen, och [en som inte finns](/filer/ingen)` }] },
  ]
  await publish({ kind: 'page', value: { slug: 'om', title: { sv: 'Om' }, lead: null, body, ...shared } })
  const item = {
    slug: 'ny',
    date: null,
    headline: { sv: 'Ny' },
    preamble: { sv: 'Ingress' },
    hashtags: [],
    counties: [],
  }
  const related = { reports: [], assignments: [], happenings: [], news: [] }
  await publish({ kind: 'news', value: { ...item, ...shared, related, body } as never })

  const told = [
    { target: OLD, bytes: 1_200_000, isTagged: false },
    { target: 'rapport', bytes: 1_200_000, isTagged: true },
  ]
  const api = createCaller({ db, today: calendarDate('2026-11-24') })
  expect((await api.pages.get({ slug: 'om' })).files).toEqual(told)
  expect((await api.pages.find({ slugs: ['om'] })).items[0]!.files).toEqual(told)
  expect((await api.news.get({ slug: 'ny' })).files).toEqual(told)
})
