import { beforeEach, expect, test } from 'vitest'
import { SOURCE } from './directory.ts'
import type { Office } from './office.ts'
import { aNewsroom, EDITOR, published, readersOf, REVIEWER, write, type Somebody } from './texts.ts'

const ABOUT = { kind: 'page' as const, slug: 'om' }
const NOTE = { sv: 'Ett stycke är tillagt.' }
let office: Office
let writer: Somebody
let reviewer: Somebody

beforeEach(async () => {
  ;({ office, writer, reviewer } = await aNewsroom())
})

const readers = () => readersOf(office)

test('the text of a page that was there from the beginning is written on, and told with its change', async () => {
  const before = await readers().pages.get({ slug: 'om' })
  expect(before.edition).toBeNull()
  await write(writer, ABOUT, 'Regnbågsforell.')
  expect(await readers().pages.get({ slug: 'om' })).toEqual(before)
  await published({ writer, reviewer, address: ABOUT }, { note: NOTE })
  const { text, edition } = await readers().pages.get({ slug: 'om' })
  expect(text.body).toHaveLength(before.text.body.length + 1)
  expect(edition).toMatchObject({ number: 2, updated: office.now(), isUrgent: false, tombstone: null })
  expect(edition!.changes.map(({ note }) => note)).toEqual([NOTE, null])
  const { groups } = await readers().search.find({ query: 'regnbågsforell' })
  expect(groups).toMatchObject([{ kind: 'page', hits: [{ slug: 'om' }] }])
})

test('a page that is withdrawn tells why, and can be asked for as it was', async () => {
  const reason = { sv: 'Texten skrivs om.' }
  const languages = ['sv' as const, 'en' as const]
  await writer.ask.documents.get(ABOUT)
  const publisher = await office.somebody('Publicerande granskare', [EDITOR, REVIEWER], { confirmed: true })
  await publisher.ask.documents.withdraw({ ...ABOUT, languages, at: null, reason, redirect: '/om/kallor' })
  await expect(readers().pages.get({ slug: 'om' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  const [{ text, edition } = {}] = (await readers().pages.find({ slugs: ['om'] })).items
  expect(text).toBeNull()
  expect(edition!.tombstone).toEqual({ reason, redirect: '/om/kallor' })
  expect((await readers().pages.get({ slug: 'om', known: '2026-11-22' })).text.slug).toBe('om')
})

test('what came of an assignment is written, checked and published, and takes the place of what was known', async () => {
  const slug = 'samordna-arbetet-mot-handel-med-barn-2014'
  const outcome = { kind: 'ended' as const, text: { sv: 'Uppdraget blev bestående.' }, on: '2016-03-01' as never }
  const address = await writer.ask.documents.create({ kind: 'outcome', assignment: slug, outcome, source: SOURCE })
  await write(writer, address, 'Regnbågsforell.')
  expect((await readers().assignments.get({ slug })).written).toBeNull()
  await published({ writer, reviewer, address })
  const { assignment, status, written } = await readers().assignments.get({ slug })
  expect([status, assignment.outcome]).toEqual(['ended', outcome])
  expect(written).toMatchObject({ text: [{ text: { sv: 'Regnbågsforell.' } }], edition: { number: 1 } })
  const listed = (await readers().assignments.list({ limit: 100 })).items.find((one) => one.slug === slug)
  expect(listed?.status).toBe('ended')
})
