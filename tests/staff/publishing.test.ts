import type { Instant } from '@samordning/domain'
import { beforeEach, describe, expect, test } from 'vitest'
import { toldBy } from './directory.ts'
import { COORDINATOR, type Office } from './office.ts'
import { aNewsroom, aNewText, approved, published, readersOf, write, type Somebody } from './texts.ts'

let office: Office
let writer: Somebody
let reviewer: Somebody
let address: Awaited<ReturnType<typeof aNewText>>

beforeEach(async () => {
  ;({ office, writer, reviewer } = await aNewsroom())
  address = await aNewText(writer)
  await write(writer, address, 'Första stycket.')
})

const readers = (now?: Instant) => readersOf(office, now)

/** What the next visitor meets of the text: on its page, in the list, in feeds, in search and in the sitemap. */
async function met(now?: Instant) {
  const api = readers(now)
  const own = ({ slug }: { slug: string }) => slug === address.slug
  const page = await api.news.get({ slug: address.slug }).then(
    ({ item }) => item.body.map((block) => ('text' in block ? block.text.sv : '')).join(' '),
    () => null,
  )
  const { groups } = await api.search.find({ query: 'Regnbågsforell' })
  return {
    page,
    list: (await api.news.list({ limit: 100 })).items.filter(own).length,
    feed: (await api.feeds.list({})).items.filter(({ slug }) => slug === address.slug).length,
    search: groups.flatMap(({ hits }) => hits.filter(own)).length,
    sitemap: JSON.stringify(await api.addresses.list()).includes(`"${address.slug}"`),
  }
}

const NOTHING = { page: null, list: 0, feed: 0, search: 0, sitemap: false }
const shown = (page: string) => ({ page, list: 1, feed: 1, search: 1, sitemap: true })

describe('a text', () => {
  test('is read by nobody until it is published, and by the next visitor then, everywhere', async () => {
    expect(await met()).toEqual(NOTHING)
    await published({ writer, reviewer, address })
    expect(await met()).toEqual(shown('Första stycket.'))
  })

  test('that is published at a time is there from that very moment', async () => {
    await published({ writer, reviewer, address }, { at: { day: '2026-11-24', time: '08:30' } })
    expect(await met('2026-11-24T07:29:59.999Z' as Instant)).toEqual(NOTHING)
    expect(await met('2026-11-24T07:30:00.000Z' as Instant)).toEqual(shown('Första stycket.'))
    const [coming] = await writer.ask.documents.queue()
    expect(coming).toMatchObject({ slug: address.slug, does: 'publish', languages: ['sv', 'en'] })
    expect(coming!.from).toBe('2026-11-24T07:30:00.000Z')
    await writer.ask.documents.unschedule({ ...address, from: coming!.from })
    expect(await met('2026-11-24T07:30:00.000Z' as Instant)).toEqual(NOTHING)
  })

  test('that is corrected is the old one until the new one is approved and published with a note', async () => {
    await published({ writer, reviewer, address })
    office.pass(1)
    await write(writer, address, 'Rättat stycke.')
    expect(await met()).toEqual(shown('Första stycket.'))
    const hash = await approved(writer, reviewer, address)
    const whole = { ...address, hash, languages: ['sv' as const], change: 'major' as const }
    expect(await toldBy(writer.ask.documents.publish(whole))).toMatchObject({
      code: 'CONFLICT',
      reason: 'note-missing',
    })
    await writer.ask.documents.publish({ ...whole, note: { sv: 'Ett fel är rättat.' } })
    expect(await met()).toEqual(shown('Rättat stycke.'))
    const { state } = await writer.ask.documents.get(address)
    expect(state).toMatchObject({ situation: 'published', edition: 2, hasNewerDraft: false })
  })

  test('that is withdrawn is gone everywhere', async () => {
    await published({ writer, reviewer, address })
    office.pass(1)
    await writer.ask.documents.withdraw({ ...address, languages: ['sv'], reason: { sv: 'Fel uppgifter.' } })
    expect(await met()).toEqual(NOTHING)
  })
})

test('what will happen is told the next first, and what ends as such', async () => {
  await published({ writer, reviewer, address }, { at: { day: '2026-11-24', time: '08:30' } })
  const other = await aNewText(writer, 'Öring')
  await published({ writer, reviewer, address: other }, { at: { day: '2026-11-25', time: '08:30' } })
  const at = { day: '2026-11-26', time: '08:30' } as never
  await writer.ask.documents.withdraw({ ...address, at, languages: ['sv'], reason: { sv: 'Inaktuell.' } })
  const coming = await writer.ask.documents.queue()
  expect(coming.map(({ from, slug, does }) => [from.slice(0, 10), slug, does])).toEqual([
    ['2026-11-24', address.slug, 'publish'],
    ['2026-11-25', other.slug, 'publish'],
    ['2026-11-26', address.slug, 'withdraw'],
  ])
})

test('the list begins with what was written last', async () => {
  const other = await aNewText(writer, 'Öring')
  const first = async () => (await writer.ask.documents.list())[0]?.slug
  office.pass(1)
  await write(writer, address, 'Senare.')
  expect(await first()).toBe(address.slug)
  office.pass(1)
  await write(writer, other, 'Senast.')
  expect(await first()).toBe(other.slug)
})

test('a text that links to a provision gets the note on how the law has changed since the day of the text', async () => {
  const { newest } = await writer.ask.documents.get(address)
  await writer.ask.documents.save({ ...address, base: newest.number, fields: { date: '2010-05-12' } })
  await write(writer, address, 'Straffet för [köp](ref:provision/purchase) är böter eller fängelse.')
  await published({ writer, reviewer, address })
  const { lawNotes } = await readers().news.get({ slug: address.slug })
  expect(lawNotes).toMatchObject([{ about: { offence: 'purchase', on: '2010-05-12' }, since: '2011-07-01' }])
})

test('what is published urgently says so to readers until somebody approves it, and waits for them', async () => {
  const coordinator = await office.somebody('Samordnare Västerbotten', [COORDINATOR])
  address = await aNewText(coordinator, 'Regnbågsforell i Umeå', ['24'])
  const { newest } = await write(coordinator, address, 'Bråttom.')
  await coordinator.ask.documents.publishUrgently({
    ...{ ...address, hash: newest.hash, languages: ['sv', 'en'], change: 'major' },
  })
  const edition = async () => (await readers().news.get({ slug: address.slug })).edition
  expect((await office.trail()).at(-1)).toMatchObject({ act: 'document.published-urgently', actor: coordinator.id })
  expect(await edition()).toMatchObject({ isUrgent: true, changes: [{ isUrgent: true }] })
  const { state } = await reviewer.ask.documents.get(address)
  expect(state.unreviewed).toEqual([{ number: newest.number, hash: newest.hash }])
  office.pass(1)
  await reviewer.ask.documents.approve({ ...address, hash: newest.hash })
  expect(await edition()).toMatchObject({ isUrgent: false, changes: [{ isUrgent: true }] })
  expect((await readers('2026-11-23T08:00:30.000Z' as Instant).news.get({ slug: address.slug })).edition).toMatchObject(
    {
      isUrgent: true,
    },
  )
})

test('each act is in the trail, by whom, about which text', async () => {
  await published({ writer, reviewer, address })
  const acts = (await office.trail()).filter(({ kind }) => kind === 'document')
  expect(acts.map(({ act, actor }) => [act, actor])).toEqual([
    ['document.created', writer.id],
    ['document.saved', writer.id],
    ['document.submitted', writer.id],
    ['document.approved', reviewer.id],
    ['document.published', writer.id],
  ])
  expect(new Set(acts.map(({ subject }) => subject))).toEqual(new Set([`news/${address.slug}`]))
})
