import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inlines, plainText, textsOf, type Block } from './rich-text.ts'

/** Words with and without links, and with the marks that links are made of. */
const label = fc.string({ minLength: 1 }).filter((text) => !text.includes(']'))
const address = fc.stringMatching(/^[/a-z0-9-]+$/)
const link = fc.tuple(label, address).map(([text, href]) => `[${text}](${href})`)
const text = fc
  .array(fc.oneof(fc.string(), link, fc.constantFrom('[', ']', '(', ')', '[å](', '](/')))
  .map((parts) => parts.join(''))

describe('inlines', () => {
  test('splits a text at its links', () => {
    expect(inlines('Läs [lagen i dag](/lagstiftning), eller ring.')).toEqual([
      { text: 'Läs ', href: null },
      { text: 'lagen i dag', href: '/lagstiftning' },
      { text: ', eller ring.', href: null },
    ])
  })

  test('gives no empty pieces around a text that is all link', () => {
    expect(inlines('[Hjälp](/hjalp)')).toEqual([{ text: 'Hjälp', href: '/hjalp' }])
  })

  test('leaves brackets that are no link as they are', () => {
    expect(inlines('målet [16.2] (Agenda 2030)')).toEqual([{ text: 'målet [16.2] (Agenda 2030)', href: null }])
  })

  test('has nothing to say of an empty text', () => {
    expect(inlines('')).toEqual([])
  })

  test('joined gives the plain text, whatever the text', () => {
    fc.assert(
      fc.property(text, (any) => {
        const pieces = inlines(any)
        expect(pieces.map((piece) => piece.text).join('')).toBe(plainText(any))
        expect(pieces.every((piece) => piece.text.length > 0)).toBe(true)
      }),
    )
  })

  test('finds every link that stands between words', () => {
    fc.assert(
      fc.property(label, address, (words, href) => {
        fc.pre(!words.includes('['))
        expect(inlines(`före [${words}](${href}) efter`)).toContainEqual({ text: words, href })
      }),
    )
  })
})

test('plain text keeps the words of a link and drops its address', () => {
  expect(plainText('Läs [lagen i dag](/lagstiftning).')).toBe('Läs lagen i dag.')
})

test('the texts of a block come in reading order', () => {
  const table: Block = {
    type: 'table',
    caption: { sv: 'rubrik' },
    head: [{ sv: 'a' }, { sv: 'b' }],
    rows: [[{ sv: 'c' }, { sv: 'd' }]],
  }
  const quote: Block = { type: 'quote', text: { sv: 'ord' }, speaker: 'Eva', role: { sv: 'roll' } }
  expect(textsOf(table).map((one) => one.sv)).toEqual(['rubrik', 'a', 'b', 'c', 'd'])
  expect(textsOf(quote).map((one) => one.sv)).toEqual(['ord', 'roll'])
  expect(textsOf({ ...quote, role: null }).map((one) => one.sv)).toEqual(['ord'])
})
