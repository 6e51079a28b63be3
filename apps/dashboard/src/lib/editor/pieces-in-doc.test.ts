import type { RichText } from '@samordning/domain'
import { EditorState } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { Node, schema } from './document-schema.ts'
import { fromDoc, toDoc, type NodeJson } from './document.ts'
import { placeIn, writeEnglish } from './pieces-in-doc.ts'

const LINKED = 'Se [gruppen i länet](ref:group/vasterbotten) och lagen.'
const body: RichText = [
  { key: 'aaaaaaaa', type: 'paragraph', text: { sv: LINKED } },
  { key: 'bbbbbbbb', type: 'list', items: [{ sv: 'Ett' }, { sv: 'Två' }] },
  {
    key: 'cccccccc',
    type: 'table',
    caption: { sv: 'Antal' },
    head: [{ sv: 'Län' }, { sv: 'Antal' }],
    rows: [[{ sv: 'Uppsala' }, { sv: '7' }]],
  },
]
const doc = Node.fromJSON(schema, toDoc(body))

/** The words on screen at a part of a stored text. */
function wordsAt(path: string, offset: number, length: number): string | null {
  const place = placeIn(doc, { path, offset, length })
  return place && doc.textBetween(place.from, place.to, ' ')
}

test.for([
  ['Se', 'Se'],
  ['[gruppen i länet](ref:group/vasterbotten)', 'gruppen i länet'],
  ['länet', 'länet'],
  ['lagen', 'lagen'],
] as const)('what is found at "%s" in the stored text is "%s" on screen', ([stored, shown]) => {
  expect(wordsAt('body/aaaaaaaa/text', LINKED.indexOf(stored), stored.length)).toBe(shown)
})

test('items, heads and cells are found by their paths', () => {
  expect(wordsAt('body/bbbbbbbb/items/1', 0, 3)).toBe('Två')
  expect(wordsAt('body/cccccccc/head/1', 0, 5)).toBe('Antal')
  expect(wordsAt('body/cccccccc/rows/0/0', 0, 7)).toBe('Uppsala')
})

test('what is no longer there has no place', () => {
  expect(placeIn(doc, { path: 'body/zzzzzzzz/text', offset: 0, length: 1 })).toBeNull()
  expect(placeIn(doc, { path: 'body/bbbbbbbb/items/2', offset: 0, length: 1 })).toBeNull()
})

/** The text after the English of a piece was written. */
function withEnglish(path: string, english: string | null): RichText {
  const { tr } = EditorState.create({ doc })
  expect(writeEnglish(tr, path, english)).toBe(true)
  return fromDoc(tr.doc.toJSON() as NodeJson)
}

test('English is written beside its Swedish, and taken away again', () => {
  expect(withEnglish('body/bbbbbbbb/items/1', ' Two ')[1]).toMatchObject({
    items: [{ sv: 'Ett' }, { sv: 'Två', en: 'Two' }],
  })
  expect(withEnglish('body/cccccccc/caption', 'Number')[2]).toMatchObject({ caption: { sv: 'Antal', en: 'Number' } })
  expect(withEnglish('body/cccccccc/rows/0/1', null)).toEqual(body)
})
