import { EditorState, TextSelection } from '@tiptap/pm/state'
import { splitBlock } from '@tiptap/pm/commands'
import type { RichText } from '@samordning/domain'
import { expect, test } from 'vitest'
import { settleKeys } from './block-keys.ts'
import { Node, schema } from './document-schema.ts'
import { fromDoc, toDoc, type NodeJson } from './document.ts'

const body: RichText = [{ key: 'k3f9a0b1', type: 'paragraph', text: { sv: 'Ett två', en: 'One two' } }]

/** The text after Enter was pressed at a place in its first block. */
function splitAt(place: number, text: RichText = body): RichText {
  let state = EditorState.create({ doc: Node.fromJSON(schema, toDoc(text)) })
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, place)))
  splitBlock(state, (tr) => (state = state.apply(tr)))
  const settled = settleKeys(state)
  return fromDoc((settled ? state.apply(settled) : state).doc.toJSON() as NodeJson)
}

test('a paragraph that is split keeps its key and its English in the first part; the second gets a key of its own', () => {
  const [first, second] = splitAt(4)
  expect(first).toEqual({ ...body[0], text: { sv: 'Ett', en: 'One two' } })
  expect(second).toMatchObject({ type: 'paragraph', text: { sv: 'två' } })
  expect(second!.key).toMatch(/^[0-9a-z]{8}$/)
  expect(second!.key).not.toBe('k3f9a0b1')
  expect(second).not.toHaveProperty('text.en')
})

test('Enter before the first word leaves key and English with the words', () => {
  expect(splitAt(1)).toEqual(body)
})

test('an item that is split keeps its English in its first part alone', () => {
  const list: RichText = [{ key: 'k3f9a0b1', type: 'list', items: [{ sv: 'Ett två', en: 'One two' }] }]
  expect(splitAt(5, list)).toEqual([{ ...list[0], items: [{ sv: 'Ett', en: 'One two' }, { sv: 'två' }] }])
})

test('a block that is copied is two blocks with a key each', () => {
  const [first, second] = splitAt(1, [body[0]!, body[0]!])
  expect(first!.key).toBe('k3f9a0b1')
  expect(second!.key).not.toBe('k3f9a0b1')
})

test('a text whose blocks all have keys of their own is left as it is', () => {
  expect(settleKeys(EditorState.create({ doc: Node.fromJSON(schema, toDoc(body)) }))).toBeNull()
})
