import { expect, test } from 'vitest'
import { today } from './today.ts'

test('the day changes at midnight in Stockholm, summer and winter', () => {
  expect(today(new Date('2026-06-30T21:59Z'))).toBe('2026-06-30')
  expect(today(new Date('2026-06-30T22:00Z'))).toBe('2026-07-01')
  expect(today(new Date('2026-12-31T22:59Z'))).toBe('2026-12-31')
  expect(today(new Date('2026-12-31T23:00Z'))).toBe('2027-01-01')
})
