import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRanges, writeRanges } from './trail.ts'

test('entries are named by their numbers, neighbours together', () => {
  expect(writeRanges([3, 5, 6, 7, 9, 10])).toBe('3 5-7 9-10')
  expect(writeRanges([])).toBe('')
})

test('whatever entries are written, the same are read', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 60 })).map((some) => some.toSorted((a, b) => a - b))
  fc.assert(
    fc.property(numbers, (some) => {
      const read = readRanges(writeRanges(some)).flatMap(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, index) => first + index),
      )
      expect(read).toEqual(some)
    }),
  )
})
