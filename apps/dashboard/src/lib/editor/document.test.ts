import { withKeys, type RichText } from '@samordning/domain'
import { Node, schema } from './document-schema.ts'
import { expect, test } from 'vitest'
import { fromDoc, newKey, toDoc, type NodeJson } from './document.ts'

/** A text that has been in the editor: what it is when nobody touched it. */
function through(body: RichText): RichText {
  const doc = Node.fromJSON(schema, toDoc(body))
  doc.check()
  return fromDoc(doc.toJSON() as NodeJson)
}

test('an empty text has a paragraph to begin in, and is empty again when nobody wrote', () => {
  expect(toDoc([]).content).toHaveLength(1)
  expect(through([])).toEqual([])
})

test('a figure, its alternative text and its caption stay in both languages', () => {
  const file = 'a'.repeat(64) as never
  const body: RichText = [
    { key: newKey(), type: 'figure', file, alt: { sv: 'Karta', en: 'Map' }, caption: null },
    { key: newKey(), type: 'figure', file, alt: null, caption: { sv: 'Länen' } },
  ]
  expect(through(body)).toEqual(body)
})

test('who is quoted, as what and for whom stays', () => {
  const body: RichText = [
    { type: 'quote', text: { sv: 'Så är det.' }, speaker: null, role: { sv: 'samordnare', en: 'coordinator' } },
    { type: 'quote', text: { sv: 'Ja.' }, speaker: null, role: null, organisation: { sv: 'Länsstyrelsen' } },
  ]
  expect(through(withKeys(body, newKey))).toMatchObject(body)
})

test('a link’s words and address are stored so that they are read back as a link', () => {
  const link = { type: 'link' as const, attrs: { href: 'https://example.se/a (b)' } }
  const words = [{ type: 'text' as const, text: 'se [1]', marks: [link] }]
  const [block] = fromDoc({ type: 'doc', content: [{ type: 'paragraph', content: words }] })
  expect(block).toMatchObject({ text: { sv: '[se (1)](https://example.se/a%20%28b%29)' } })
  expect(through([block!])).toEqual([block])
})

test('blocks, items and cells without a word: left out, and a dash', () => {
  const cell = (text: string) => ({ type: 'cell', content: text === '' ? [] : [{ type: 'text' as const, text }] })
  const row = (...texts: string[]) => ({ type: 'row', content: texts.map(cell) })
  const body = fromDoc({
    type: 'doc',
    content: [
      { type: 'paragraph', attrs: { en: 'Left alone' } },
      { type: 'list', content: [{ type: 'item' }] },
      { type: 'table', content: [row('Län', 'Antal'), row('Uppsala', '')] },
    ],
  })
  expect(body).toMatchObject([{ type: 'table', caption: { sv: 'Tabell' }, rows: [[{ sv: 'Uppsala' }, { sv: '–' }]] }])
})

test('a block keeps its key', () => {
  const body: RichText = [{ key: 'k3f9a0b1', type: 'paragraph', text: { sv: 'Ett' } }]
  expect(through(body)).toEqual(body)
})
