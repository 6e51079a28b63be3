import { expect, test } from 'vitest'
import { rangeIn } from './byte-range.ts'

// The examples of RFC 9110, 14.1.2, of 10,000 bytes, and what else is sent.
test.each([
  ['bytes=0-499', { first: 0, last: 499 }],
  ['bytes=500-999', { first: 500, last: 999 }],
  ['bytes=-500', { first: 9500, last: 9999 }],
  ['bytes=9500-', { first: 9500, last: 9999 }],
  ['bytes=9999-20000', { first: 9999, last: 9999 }],
  ['bytes=-20000', { first: 0, last: 9999 }],
  ['bytes=10000-', 'none'],
  ['bytes=-0', 'none'],
  ['bytes=500-499', null],
  ['bytes=0-0,-1', null],
  ['bytes=-', null],
  ['pages=1-2', null],
  [undefined, null],
])('%s of 10,000 bytes is %j', (header, range) => {
  expect(rangeIn(header, 10_000)).toEqual(range)
})

test('of nothing there is no part', () => {
  expect(rangeIn('bytes=0-', 0)).toBe('none')
})
