import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aTerm } from '../tests/writing.ts'
import { distinctFrom, finderOf } from './glossary.ts'

test('two terms are distinct from each other when one of them says so', () => {
  const [one, other, third] = [aTerm('a', { distinctFrom: ['b'] }), aTerm('b'), aTerm('c')]
  expect(distinctFrom(other, [one, other, third])).toEqual([one])
  expect(distinctFrom(third, [one, other, third])).toEqual([])
})

test('a phrase is found whole, in any case, and the longer one first', () => {
  const phrases = new Map([
    ['handel', 1],
    ['handel med organ', 2],
    ['m.m.', 3],
  ])
  const found = finderOf(phrases)('Handel, människohandel, handeln, HANDEL MED ORGAN m.m. och mXmX')
  expect(found).toEqual([
    { of: 1, offset: 0, length: 6 },
    { of: 2, offset: 33, length: 16 },
    { of: 3, offset: 50, length: 4 },
  ])
})

test('any phrase is found where it stands alone, whatever signs it has', () => {
  const phrase = fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme-ascii' }).filter((one) => one.trim() === one)
  fc.assert(
    fc.property(phrase, (one) => {
      expect(finderOf(new Map([[one, true]]))(`– ${one} –`)).toContainEqual({
        of: true,
        offset: 2,
        length: one.length,
      })
    }),
  )
})
