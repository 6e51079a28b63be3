import { beforeEach, expect, test } from 'vitest'
import { COORDINATOR, NATIONAL, type Office } from './office.ts'
import { aNewsroom, aNewText, aParagraph, approved, EDITOR, REVIEWER, write, type Somebody } from './texts.ts'

let office: Office
let writer: Somebody
let reviewer: Somebody
let address: Awaited<ReturnType<typeof aNewText>>

beforeEach(async () => {
  ;({ office, writer, reviewer } = await aNewsroom())
  address = await aNewText(writer)
})

/** What waits for somebody of the text. */
async function waitingFor({ ask }: Somebody) {
  const subject = `${address.kind}/${address.slug}`
  const all = await ask.me.waiting()
  return all.filter(({ subject: { slug } }) => slug === subject).map(({ kind, since, until }) => [kind, since, until])
}

test('a text that was handed in waits for those who review, but not for whoever wrote it, or who only writes', async () => {
  const colleague = await office.somebody('Redaktör Två', [EDITOR])
  const both = await office.somebody('Nationell samordnare', [NATIONAL], { confirmed: true })
  const { newest } = await write(both, address, 'Ett stycke.')
  await writer.ask.documents.submit({ ...address, hash: newest.hash })
  expect(await waitingFor(reviewer)).toEqual([['review', '2026-11-23', null]])
  expect(await waitingFor(both)).toEqual([])
  expect(await waitingFor(colleague)).toEqual([])
})

test('what was returned waits for its author and no colleague, until they have written', async () => {
  const colleague = await office.somebody('Redaktör Två', [EDITOR])
  const { newest } = await write(writer, address, 'Ett stycke.')
  await writer.ask.documents.submit({ ...address, hash: newest.hash })
  await reviewer.ask.documents.return({ ...address, hash: newest.hash, reason: 'Källan saknas.' })
  expect(await waitingFor(writer)).toEqual([['returned', '2026-11-23', null]])
  expect(await waitingFor(colleague)).toEqual([])
  await write(writer, address, 'Ett stycke med källa.')
  expect(await waitingFor(writer)).toEqual([])
})

test('what is approved waits for its author to publish it', async () => {
  const hash = await approved(writer, reviewer, address)
  expect(await waitingFor(writer)).toEqual([['approved', '2026-11-23', null]])
  await writer.ask.documents.publish({ ...address, hash, languages: ['sv'], change: 'major' })
  expect(await waitingFor(writer)).toEqual([])
})

test('what was published urgently waits for those who review and did not write it, until one has', async () => {
  const coordinator = await office.somebody('Samordnare Västerbotten', [COORDINATOR, REVIEWER])
  address = await aNewText(coordinator, 'Om länet', ['24'])
  const { newest } = await coordinator.ask.documents.get(address)
  const urgent = { ...address, hash: newest.hash, languages: ['sv' as const], change: 'major' as const }
  await coordinator.ask.documents.publishUrgently(urgent)
  expect(await waitingFor(reviewer)).toEqual([['urgent', '2026-11-23', null]])
  expect(await waitingFor(coordinator)).toEqual([])
  await reviewer.ask.documents.approve({ ...address, hash: newest.hash })
  expect(await waitingFor(reviewer)).toEqual([])
})

test('a text is to be looked over from a month before its day', async () => {
  await writer.ask.documents.reviewBy({ ...address, day: '2026-12-24' as never })
  expect(await waitingFor(writer)).toEqual([])
  await writer.ask.documents.reviewBy({ ...address, day: '2026-12-23' as never })
  expect(await waitingFor(writer)).toEqual([['review-by', null, '2026-12-23']])
})

test('English that is older than its Swedish waits for those who write', async () => {
  const bilingual = { ...aParagraph('Ett.'), text: { sv: 'Ett.', en: 'One.' } }
  await write(writer, address, bilingual)
  await write(writer, address, { ...bilingual, text: { sv: 'Två.', en: 'One.' } })
  expect(await waitingFor(writer)).toEqual([['english', '2026-11-23', null]])
})
