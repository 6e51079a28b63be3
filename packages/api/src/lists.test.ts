import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { cut, listInput, toList, windowOf } from './lists.ts'

const input = z.object(listInput)
const letters = ['a', 'b', 'c', 'd', 'e'].map((slug) => ({ slug }))

describe('a list that is cut out of a whole', () => {
  test('gives its parts one after another, and null at the end', () => {
    const first = cut(letters, input.parse({ limit: 2 }))
    const second = cut(letters, input.parse({ limit: 2, cursor: first.nextCursor }))
    const third = cut(letters, input.parse({ limit: 2, cursor: second.nextCursor }))
    expect([first, second, third].map((part) => part.items.map((item) => item.slug).join(''))).toEqual([
      'ab',
      'cd',
      'e',
    ])
    expect(third.nextCursor).toBeNull()
  })

  test('has no cursor where the last part is full to the brim', () => {
    expect(cut(letters, input.parse({ limit: 5 })).nextCursor).toBeNull()
  })

  test('goes on after what it gave last, though something came in before it', () => {
    const { nextCursor } = cut(letters, input.parse({ limit: 2 }))
    const grown = [{ slug: 'aa' }, ...letters]
    expect(cut(grown, input.parse({ limit: 2, cursor: nextCursor })).items).toEqual([{ slug: 'c' }, { slug: 'd' }])
  })

  test('is empty, not wrong, where there is nothing', () => {
    expect(cut([], input.parse({}))).toEqual({ items: [], nextCursor: null })
  })

  test('refuses a cursor to something that it does not have', () => {
    const { nextCursor } = cut(letters, input.parse({ limit: 2 }))
    expect(() => cut(letters.slice(2), input.parse({ cursor: nextCursor }))).toThrow(
      'cursor: is not a place in this list; leave it out to start from the beginning',
    )
  })
})

test('a cursor brings back the position that it was made of, dated or not', () => {
  for (const next of [
    { day: '2016-12-08', slug: 'a-b-1' },
    { day: '', slug: 'undated' },
  ]) {
    const { nextCursor } = toList({ rows: letters, next }, (row) => row)
    expect(nextCursor).toMatch(/^[\w-]+$/)
    expect(windowOf(input.parse({ cursor: nextCursor }))).toEqual({ limit: 20, after: next })
  }
})

test.for([
  ['', 'empty'],
  ['W10', '[]'],
  ['eyJhIjoxfQ', 'an object'],
  ['WyIiXQ', 'one part'],
  ['WzEsMl0', 'numbers'],
  ['WyJpZ8OlciIsImEiXQ', 'a day in words'],
  ['WyIiLCJcdTAwMDAiXQ', 'a slug that is none'],
  ['ÅÄÖ', 'no base64'],
] as const)('the cursor "%s" (%s) is refused', ([cursor]) => {
  expect(input.safeParse({ cursor }).error?.issues[0]).toMatchObject({
    path: ['cursor'],
    message: 'is not a place in this list; leave it out to start from the beginning',
  })
})
