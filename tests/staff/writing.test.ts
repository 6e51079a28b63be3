import { beforeEach, describe, expect, test } from 'vitest'
import { everyRow, publicPage, toldBy } from './directory.ts'
import { COORDINATOR, openOffice, type Office } from './office.ts'
import { aNewText, aParagraph, EDITOR, published, REVIEWER, write, type Somebody } from './texts.ts'

const FIGURE = { key: 'aaaaaaaa', type: 'figure', file: 'f'.repeat(64), alt: null, caption: null }

const LEANING = { sources: [{ source: 'ingen' }], confidence: 'high' }

let office: Office
let writer: Somebody
let other: Somebody
let address: Awaited<ReturnType<typeof aNewText>>

beforeEach(async () => {
  office = await openOffice('all')
  writer = await office.somebody('Redaktör', [EDITOR])
  other = await office.somebody('Redaktör Två', [EDITOR])
  address = await aNewText(writer)
})

const opened = (who: Somebody) => who.ask.documents.get(address)

describe('saving', () => {
  test('takes only what changed, and keeps all of the rest', async () => {
    await write(writer, address, aParagraph('Första.', 'aaaaaaaa'))
    await write(writer, address, aParagraph('Andra.', 'bbbbbbbb'))
    const { newest } = await opened(writer)
    const headline = { sv: 'En annan rubrik', en: 'Another headline' }
    await writer.ask.documents.save({ ...address, base: newest.number, fields: { headline } })
    const { content, revision } = await opened(writer)
    expect(revision).toMatchObject({ number: newest.number + 1, name: 'Redaktör' })
    expect(content.value).toMatchObject({ headline, body: [aParagraph('Första.'), aParagraph('Andra.', 'bbbbbbbb')] })
  })

  test('the same again makes no revision', async () => {
    const { newest } = await write(writer, address, 'Första.')
    const again = { ...address, base: newest.number, blocks: [aParagraph('Första.')] }
    expect(await writer.ask.documents.save(again)).toMatchObject({ number: newest.number, hash: newest.hash })
  })

  test('two people in different paragraphs lose nothing, and whoever was second is given both', async () => {
    await write(writer, address, aParagraph('Första.', 'aaaaaaaa'))
    const { newest } = await write(writer, address, aParagraph('Andra.', 'bbbbbbbb'))
    const base = { ...address, base: newest.number }
    await writer.ask.documents.save({ ...base, blocks: [aParagraph('Första, ändrad.')] })
    const { merged } = await other.ask.documents.save({ ...base, blocks: [aParagraph('Andra, ändrad.', 'bbbbbbbb')] })
    const both = [aParagraph('Första, ändrad.'), aParagraph('Andra, ändrad.', 'bbbbbbbb')]
    expect(merged?.value.body).toEqual(both)
    expect((await opened(writer)).content.value.body).toEqual(both)
  })

  test('two people in the same paragraph: the second is told what the first wrote, and nothing is overwritten', async () => {
    const { newest } = await write(writer, address, 'Första.')
    const base = { ...address, base: newest.number }
    await writer.ask.documents.save({ ...base, blocks: [aParagraph('Redaktörens.')] })
    const told = await toldBy(other.ask.documents.save({ ...base, blocks: [aParagraph('Den andras.')] }))
    expect(told).toMatchObject({ code: 'CONFLICT', reason: 'conflict' })
    expect(told.current).toMatchObject({
      by: 'Redaktör',
      conflicts: [{ path: 'body/aaaaaaaa', mine: aParagraph('Den andras.'), theirs: aParagraph('Redaktörens.') }],
    })
    expect((await opened(writer)).content.value.body).toEqual([aParagraph('Redaktörens.')])
  })

  test.for([
    ['a personal identity number', { blocks: [aParagraph('Hon är 811228-9874.')] }, 'body/aaaaaaaa/text'],
    ['a reference to what is not there', { blocks: [aParagraph('Se [gruppen](ref:group/ingen).')] }, 'body/aaaaaaaa'],
    ['a picture that is not there', { blocks: [FIGURE] }, 'body/aaaaaaaa/file'],
    ['a source that is not there', { fields: { provenance: LEANING } }, 'provenance/sources'],
    ['a report that is not there', { fields: { related: RELATED(['ingen']) } }, 'related/reports'],
    ['a headline without words', { fields: { headline: { sv: ' ' } } }, 'headline'],
  ] as const)('%s is refused at its place, and nothing is kept', async ([, wish, path]) => {
    const { newest } = await write(writer, address, 'Första.')
    const before = await everyRow(office.db)
    const told = await toldBy(writer.ask.documents.save({ ...address, base: newest.number, ...wish } as never))
    expect(told).toMatchObject({ code: 'BAD_REQUEST', reason: 'fields' })
    expect(Object.keys(told.fields ?? {})).toEqual([path])
    expect(await everyRow(office.db)).toEqual(before)
  })

  test('a coordinator writes about their own counties, and about no others', async () => {
    const coordinator = await office.somebody('Samordnare Västerbotten', [COORDINATOR])
    expect(await toldBy(write(coordinator, address, 'Inte min.'))).toMatchObject({ reason: 'not-yours' })
    const own = await aNewText(coordinator, 'Om Västerbotten', ['24'])
    const { newest } = await write(coordinator, own, 'Min.')
    const away = { ...own, base: newest.number, fields: { counties: ['01'] } }
    expect(await toldBy(coordinator.ask.documents.save(away))).toMatchObject({ reason: 'not-yours' })
  })
})

function RELATED(reports: string[]) {
  return { reports, happenings: [], assignments: [], news: [] }
}

describe('English', () => {
  const bilingual = { ...aParagraph('Ett stycke.'), text: { sv: 'Ett stycke.', en: 'A paragraph.' } }

  beforeEach(async () => {
    const { newest } = await opened(writer)
    await writer.ask.documents.save({ ...address, base: newest.number, blocks: [bilingual], order: ['aaaaaaaa'] })
  })

  async function change(text: { sv: string; en: string }) {
    const { newest } = await opened(writer)
    await writer.ask.documents.save({ ...address, base: newest.number, blocks: [{ ...bilingual, text }] })
  }

  test('is on the work list from the day on which its Swedish moved away, until it is redone', async () => {
    await change({ sv: 'Ett ändrat stycke.', en: 'A paragraph.' })
    const [waiting] = await writer.ask.documents.english()
    expect(waiting).toMatchObject({
      slug: address.slug,
      pieces: [{ path: 'body/aaaaaaaa/text', sv: 'Ett ändrat stycke.', en: 'A paragraph.', since: '2026-11-23' }],
    })
    await change({ sv: 'Ett ändrat stycke.', en: 'A changed paragraph.' })
    expect(await writer.ask.documents.english()).toEqual([])
  })

  test('or until somebody says that it still holds', async () => {
    await change({ sv: 'Ett ändrat stycke.', en: 'A paragraph.' })
    const { newest } = await opened(writer)
    await writer.ask.documents.save({ ...address, base: newest.number, confirmed: ['body/aaaaaaaa/text'] })
    expect(await writer.ask.documents.english()).toEqual([])
  })
})

describe('what was public before anybody wrote in the workspace', () => {
  test('is opened as it stands, with nobody as its author, and is published', async () => {
    const [row] = (await writer.ask.documents.list()).filter(({ saved }) => saved.name === null)
    const text = await writer.ask.documents.get({ kind: row!.kind, slug: row!.slug })
    expect(text.state).toMatchObject({ situation: 'published', edition: 1 })
    expect(text.revision).toMatchObject({ number: 1, name: null })
  })

  test('stays as it is for readers while somebody writes a new edition of it, word for word', async () => {
    const row = await anOldNewsItem()
    const before = await publicPage(office.db, `/nyheter/${row.slug}`)
    await write(writer, address, 'Ett nytt stycke, som ingen ska läsa än.')
    expect(await publicPage(office.db, `/nyheter/${row.slug}`)).toEqual(before)
    expect((await opened(writer)).state).toMatchObject({ situation: 'draft', edition: 2, hasNewerDraft: true })
    const history = await writer.ask.documents.history(address)
    expect(history.map(({ act, name, isOfContent }) => [act, name, isOfContent])).toEqual([
      ['saved', 'Redaktör', false],
      ['published', null, true],
      ['saved', null, true],
    ])
  })

  test('has its day in the past as it was, when a new edition is published', async () => {
    const row = await anOldNewsItem()
    const reviewer = await office.somebody('Granskare', [REVIEWER], { confirmed: true })
    await write(writer, address, 'Ett nytt stycke.')
    await published({ writer, reviewer, address }, { note: { sv: 'Ett stycke till.' } })
    expect((await publicPage(office.db, `/nyheter/${row.slug}`)).text).toContain('Ett nytt stycke.')
    expect((await publicPage(office.db, `/nyheter/${row.slug}?kant=2026-11-22`)).text).not.toContain('Ett nytt stycke.')
  })
})

/** News of the starting content: the one that everything is done to from here on. */
async function anOldNewsItem() {
  const rows = await writer.ask.documents.list()
  const row = rows.find(({ kind, saved }) => kind === 'news' && saved.name === null)!
  address = { kind: 'news', slug: row.slug }
  return row
}

test('what differs between two revisions is told by paragraph, in both languages', async () => {
  const { newest } = await write(writer, address, 'Här står två ord.')
  await write(writer, address, 'Här står tre ord.')
  const { texts, shared } = await writer.ask.documents.difference({
    ...{ ...address, from: newest.number, to: newest.number + 1 },
  })
  expect(shared).toEqual([])
  expect(texts).toMatchObject([{ path: 'body/aaaaaaaa/text', language: 'sv', kind: 'changed' }])
  expect(texts[0]!.words.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => [kind, text.trim()])).toEqual([
    ['removed', 'två'],
    ['added', 'tre'],
  ])
})
