import { beforeEach, describe, expect, test } from 'vitest'
import { MEMBER, type Office } from './office.ts'
import { aNewsroom, aNewText, EDITOR, write, type Somebody } from './texts.ts'

let office: Office
let writer: Somebody
let other: Somebody
let reviewer: Somebody
let address: Awaited<ReturnType<typeof aNewText>>

beforeEach(async () => {
  ;({ office, writer, reviewer } = await aNewsroom())
  other = await office.somebody('Redaktör Två', [EDITOR])
  address = await aNewText(writer)
})

const opened = (who: Somebody) => who.ask.documents.get(address)

describe('comments', () => {
  test('stand at a paragraph until somebody has seen to them, and can be opened again', async () => {
    await write(writer, address, 'Första.')
    const member = await office.somebody('Ledamot', [MEMBER])
    const said = { ...address, path: 'aaaaaaaa', text: 'Vad betyder det?' }
    const { id } = await member.ask.documents.comment(said)
    expect((await opened(writer)).comments).toMatchObject([
      { id, path: 'aaaaaaaa', text: said.text, name: 'Ledamot', isMine: false, resolved: null, revision: 2 },
    ])
    await writer.ask.documents.resolve({ ...address, id })
    expect((await opened(writer)).comments[0]?.resolved).toMatchObject({ name: 'Redaktör' })
    await member.ask.documents.reopen({ ...address, id })
    expect((await opened(writer)).comments[0]?.resolved).toBeNull()
    expect((await writer.ask.documents.list()).find(({ slug }) => slug === address.slug)).toMatchObject({
      openComments: 1,
    })
  })

  test('are the reason that a text is returned with', async () => {
    const { newest } = await write(writer, address, 'Första.')
    await writer.ask.documents.submit({ ...address, hash: newest.hash })
    await reviewer.ask.documents.return({ ...address, hash: newest.hash, reason: 'Källan saknas.' })
    const text = await opened(writer)
    expect(text.state.situation).toBe('draft')
    expect(text.comments).toMatchObject([{ path: null, text: 'Källan saknas.', name: 'Granskare' }])
    const history = await writer.ask.documents.history(address)
    expect(history.flatMap(({ act, said }) => (act === 'returned' ? [said] : []))).toEqual(['Källan saknas.'])
  })
})

test('who has a text open is seen by the others who have, until they leave', async () => {
  const mine = (await writer.ask.documents.beside(address))[Symbol.asyncIterator]()
  expect((await mine.next()).value).toMatchObject({ present: [{ name: 'Redaktör', isMe: true }] })
  const theirs = (await other.ask.documents.beside(address))[Symbol.asyncIterator]()
  await theirs.next()
  const both = [
    { name: 'Redaktör', isMe: true },
    { name: 'Redaktör Två', isMe: false },
  ]
  expect((await mine.next()).value).toMatchObject({ present: both })
  await write(other, address, 'Första.')
  expect((await mine.next()).value).toMatchObject({ present: both, revision: 2 })
  await theirs.return?.(undefined)
  expect((await mine.next()).value).toMatchObject({ present: [{ name: 'Redaktör', isMe: true }] })
  await mine.return?.(undefined)
})
