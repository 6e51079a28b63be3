import { beforeEach, describe, expect, test } from 'vitest'
import { everyRow, toldBy } from './directory.ts'
import type { Office } from './office.ts'
import { aNewsroom, aNewText, approved, EDITOR, published, readersOf, REVIEWER, write, type Somebody } from './texts.ts'

let office: Office
let writer: Somebody
let reviewer: Somebody
let address: Awaited<ReturnType<typeof aNewText>>

beforeEach(async () => {
  ;({ office, writer, reviewer } = await aNewsroom())
  address = await aNewText(writer)
  await write(writer, address, 'Första stycket.')
})

function wanted(hash: string) {
  return { ...address, hash, languages: ['sv' as const, 'en' as const], change: 'major' as const }
}

describe('is refused, in words, and changes nothing:', () => {
  test.for([
    [
      'publishing what nobody has approved',
      'not-approved',
      (hash: string) => writer.ask.documents.publish(wanted(hash)),
    ],
    [
      'publishing another hash than the approved one',
      'not-approved',
      () => writer.ask.documents.publish(wanted('0'.repeat(64))),
    ],
    [
      'publishing without approval by whoever may not',
      'not-yours',
      (hash: string) => writer.ask.documents.publishUrgently(wanted(hash)),
    ],
    [
      'approving what nobody handed in',
      'not-submitted',
      (hash: string) => reviewer.ask.documents.approve({ ...address, hash }),
    ],
    [
      'withdrawing what is not public',
      'not-public',
      () => writer.ask.documents.withdraw({ ...address, languages: ['sv'], reason: { sv: 'Fel.' } }),
    ],
  ] as const)('%s', async ([, reason, wish]) => {
    const { newest } = await writer.ask.documents.get(address)
    const before = await everyRow(office.db)
    const told = await toldBy(wish(newest.hash) as Promise<unknown>)
    expect(told).toMatchObject({ reason })
    if (reason !== 'not-yours') {
      expect(told).toMatchObject({ words: { sv: expect.any(String) as string } })
      expect(await everyRow(office.db)).toEqual(before)
    }
  })

  test('a time that has been', async () => {
    const hash = await approved(writer, reviewer, address)
    const past = { ...wanted(hash), at: { day: '2026-11-23', time: '08:59' } } as never
    expect(await toldBy(writer.ask.documents.publish(past))).toMatchObject({ reason: 'in-the-past' })
  })

  test('an hour that the clocks skip', async () => {
    const hash = await approved(writer, reviewer, address)
    const skipped = { ...wanted(hash), at: { day: '2027-03-28', time: '02:30' } } as never
    expect(await toldBy(writer.ask.documents.publish(skipped))).toMatchObject({ reason: 'no-such-time' })
  })

  test('approving what one has written', async () => {
    const both = await office.somebody('Redaktör och granskare', [EDITOR, REVIEWER], { confirmed: true })
    const { newest } = await write(both, address, 'Av båda.')
    await both.ask.documents.submit({ ...address, hash: newest.hash })
    const seenBy = ({ ask }: Somebody) => ask.documents.get(address)
    expect(await seenBy(both)).toMatchObject({ isAuthor: true, may: { approve: true } })
    expect(await seenBy(reviewer)).toMatchObject({ isAuthor: false, may: { approve: true } })
    expect(await seenBy(writer)).toMatchObject({ isAuthor: true, may: { approve: false } })
    expect(await toldBy(both.ask.documents.approve({ ...address, hash: newest.hash }))).toMatchObject({
      reason: 'own-text',
    })
  })

  test('approving without the second factor given again', async () => {
    const late = await office.somebody('Granskare Två', [REVIEWER])
    const { newest } = await writer.ask.documents.get(address)
    await writer.ask.documents.submit({ ...address, hash: newest.hash })
    expect(await toldBy(late.ask.documents.approve({ ...address, hash: newest.hash }))).toMatchObject({
      reason: 'confirm-needed',
    })
  })

  test('withdrawing what others refer to, until it says where they are sent', async () => {
    await published({ writer, reviewer, address })
    const other = await aNewText(writer, 'Öring')
    await write(writer, other, `Läs om [forellen](ref:news/${address.slug}).`)
    await published({ writer, reviewer, address: other })
    office.pass(1)
    const gone = { ...address, languages: ['sv' as const], reason: { sv: 'Ersatt.' } }
    expect(await toldBy(writer.ask.documents.withdraw(gone))).toMatchObject({ reason: 'referred-to' })
    expect(await writer.ask.documents.referring(address)).toEqual([`/nyheter/${other.slug}`])
    await writer.ask.documents.withdraw({ ...gone, redirect: `/nyheter/${other.slug}` })
    expect(await toldBy(readersOf(office).news.get({ slug: address.slug }))).toMatchObject({ reason: 'withdrawn' })
  })
})
