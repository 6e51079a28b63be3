import type { Block } from '@samordning/domain'
import { expect, test } from 'vitest'
import { chosen, isNothing, patched, patchOf, together, type Value } from './patch.ts'

const paragraph = (key: string, sv: string): Block => ({ key, type: 'paragraph', text: { sv } })
const text = (words: Record<string, string>, more: object = {}): Value =>
  ({
    title: { sv: 'Rubrik' },
    counties: ['24'],
    body: Object.entries(words).map(([key, sv]) => paragraph(key, sv)),
    ...more,
  }) as never
const wordsOf = ({ body }: Value): string[] => body.map((block) => ('text' in block ? block.text.sv : ''))

const WAS = text({ a: 'Ett', b: 'Två', c: 'Tre' })

test('only what was changed is sent: fields, blocks, and the order where it is another', () => {
  expect(isNothing(patchOf(WAS, structuredClone(WAS)))).toBe(true)
  expect(patchOf(WAS, text({ a: 'Ett', b: 'Andra', c: 'Tre' }))).toEqual({
    ...{ fields: {}, order: null },
    blocks: [paragraph('b', 'Andra')],
  })
  expect(patchOf(WAS, text({ c: 'Tre', a: 'Ett' }, { counties: [] }))).toEqual({
    ...{ fields: { counties: [] }, blocks: [], order: ['c', 'a'] },
  })
})

test('what was changed, put into what was, is what is', () => {
  const is = text({ d: 'Nytt', c: 'Tre', a: 'Första' }, { title: { sv: 'En annan', en: 'Another' } })
  expect(patched(WAS, patchOf(WAS, is))).toEqual(is)
})

test('edits of two people in different places are both kept', () => {
  const mine = text({ a: 'Mitt', b: 'Två', c: 'Tre' })
  const theirs = text({ a: 'Ett', b: 'Två', c: 'Deras' }, { counties: [] })
  const both = together(WAS, { mine, theirs })
  expect(both).toEqual({ value: text({ a: 'Mitt', b: 'Två', c: 'Deras' }, { counties: [] }) })
})

test('where two people wrote in the same place, what is chosen stands there, and all else of both is kept', () => {
  const mine = text({ a: 'Mitt', b: 'Mitt andra', c: 'Tre' }, { title: { sv: 'Min' } })
  const theirs = text({ a: 'Deras', b: 'Deras andra', c: 'Deras tredje' }, { title: { sv: 'Deras' } })
  const choices = new Map([
    ['body/a', 'theirs'],
    ['title', 'theirs'],
    ['body/b', 'mine'],
  ] as const)
  const settled = chosen(WAS, { mine, theirs }, choices)
  expect(wordsOf(settled)).toEqual(['Deras', 'Mitt andra', 'Deras tredje'])
  expect(settled).toMatchObject({ title: { sv: 'Deras' } })
})

test('a paragraph that one took away and the other wrote in is there again, in its place, when it is chosen', () => {
  const mine = text({ a: 'Ett', c: 'Tre' })
  const theirs = text({ a: 'Ett', b: 'Deras', c: 'Tre' })
  expect(wordsOf(chosen(WAS, { mine, theirs }, new Map([['body/b', 'theirs']])))).toEqual(['Ett', 'Deras', 'Tre'])
  expect(wordsOf(chosen(WAS, { mine, theirs }, new Map([['body/b', 'mine']])))).toEqual(['Ett', 'Tre'])
})

test('of two orders of the paragraphs, the one that is chosen holds', () => {
  const mine = text({ c: 'Tre', a: 'Ett', b: 'Två' })
  const theirs = text({ b: 'Två', a: 'Ett', c: 'Tre' })
  expect(wordsOf(chosen(WAS, { mine, theirs }, new Map([['body', 'theirs']])))).toEqual(['Två', 'Ett', 'Tre'])
  expect(wordsOf(chosen(WAS, { mine, theirs }, new Map([['body', 'mine']])))).toEqual(['Tre', 'Ett', 'Två'])
})
