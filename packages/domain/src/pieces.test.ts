import { expect, test } from 'vitest'
import { piecesOf, withKeys } from './pieces.ts'
import type { RichText } from './rich-text.ts'

const body: RichText = [
  { key: 'k3f9a0b1', type: 'paragraph', text: { sv: 'Stöd', en: 'Support' } },
  { type: 'list', items: [{ sv: 'ett' }, { sv: 'två' }] },
  {
    key: 'aaaaaaaa',
    type: 'table',
    caption: { sv: 'Antal' },
    head: [{ sv: 'År' }, { sv: 'Fall' }],
    rows: [[{ sv: '2009' }, { sv: '3' }]],
  },
]

test('every text in two languages has a path, by the key of its block or its place', () => {
  const pieces = piecesOf({
    slug: 'stod',
    headline: { sv: 'Rubrik' },
    lead: null,
    body,
    speakers: [{ name: 'x', role: { sv: 'roll' } }],
  })
  expect([...pieces.keys()]).toEqual([
    'headline',
    'body/k3f9a0b1/text',
    'body/1/items/0',
    'body/1/items/1',
    'body/aaaaaaaa/caption',
    'body/aaaaaaaa/head/0',
    'body/aaaaaaaa/head/1',
    'body/aaaaaaaa/rows/0/0',
    'body/aaaaaaaa/rows/0/1',
    'speakers/0/role',
  ])
  expect(pieces.get('body/k3f9a0b1/text')).toEqual({ sv: 'Stöd', en: 'Support' })
})

test('blocks without a key get one of their own, and those that have one keep it', () => {
  const drawn = ['k3f9a0b1', 'bbbbbbbb']
  expect(withKeys(body, () => drawn.shift()!).map(({ key }) => key)).toEqual(['k3f9a0b1', 'bbbbbbbb', 'aaaaaaaa'])
})
