import type { RichText } from '@samordning/domain'
import { EditorState, TextSelection, type Command } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { Node, schema } from './document-schema.ts'
import { fromDoc, toDoc, type NodeJson } from './document.ts'
import { leaveList, turnInto } from './turn-into.ts'

const list: RichText = [{ type: 'list', items: [{ sv: 'Ett' }, { sv: 'Två', en: 'Two' }, { sv: 'Tre' }] }]

/** The text, and where the cursor is, after a command with this selected. */
function after(command: Command, text: RichText, selected: [number, number]) {
  let state = EditorState.create({ doc: Node.fromJSON(schema, toDoc(text)) })
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, ...selected)))
  const isDone = command(state, (tr) => (state = state.apply(tr)))
  state.doc.check()
  const { parent, parentOffset } = state.selection.$from
  return { isDone, at: [parent.textContent, parentOffset], body: fromDoc(state.doc.toJSON() as NodeJson) }
}

test('an item in the middle is made a heading, with a list before it and one after; the cursor stays in its words', () => {
  const { body, at } = after(turnInto('heading', { level: 3 }), list, [9, 9])
  expect(body).toMatchObject([
    { type: 'list', items: [{ sv: 'Ett' }] },
    { type: 'heading', level: 3, text: { sv: 'Två', en: 'Two' } },
    { type: 'list', items: [{ sv: 'Tre' }] },
  ])
  expect(at).toEqual(['Två', 2])
})

test('paragraphs that are selected become one list, and keep their English', () => {
  const paragraphs: RichText = [
    { key: 'aaaaaaaa', type: 'paragraph', text: { sv: 'Ett', en: 'One' } },
    { key: 'bbbbbbbb', type: 'paragraph', text: { sv: 'Två' } },
  ]
  const { body, at } = after(turnInto('list'), paragraphs, [2, 7])
  expect(body).toEqual([{ type: 'list', items: [{ sv: 'Ett', en: 'One' }, { sv: 'Två' }] }])
  expect(at).toEqual(['Ett', 1])
})

test('a paragraph that is made a heading keeps its key', () => {
  const text: RichText = [{ key: 'aaaaaaaa', type: 'paragraph', text: { sv: 'Ett' } }]
  expect(after(turnInto('heading', { level: 2 }), text, [1, 1]).body).toMatchObject([{ key: 'aaaaaaaa', level: 2 }])
})

test('a table is made nothing else', () => {
  const cells = [{ sv: 'Län' }, { sv: 'Antal' }]
  const table: RichText = [{ key: 'aaaaaaaa', type: 'table', caption: { sv: 'T' }, head: cells, rows: [cells] }]
  expect(after(turnInto('list'), table, [3, 3])).toMatchObject({ isDone: false, body: table })
})

test('Backspace at the start of an item takes it out of the list; within it, it does not', () => {
  expect(after(leaveList('at start'), list, [2, 2]).body).toMatchObject([{ type: 'paragraph' }, { type: 'list' }])
  expect(after(leaveList('at start'), list, [3, 3]).isDone).toBe(false)
})
