import { expect, test } from 'vitest'
import { calendarDate } from './calendar-date.ts'
import { startOfDay } from './instant.ts'

test.for([
  ['2026-11-22', '2026-11-21T23:00:00.000Z'],
  ['2026-06-06', '2026-06-05T22:00:00.000Z'],
  ['2026-01-01', '2025-12-31T23:00:00.000Z'],
  // Clocks are turned at two or three in the morning: these days begin as the ones before them.
  ['2026-03-29', '2026-03-28T23:00:00.000Z'],
  ['2026-03-30', '2026-03-29T22:00:00.000Z'],
  ['2026-10-25', '2026-10-24T22:00:00.000Z'],
  ['2026-10-26', '2026-10-25T23:00:00.000Z'],
] as const)('%s begins in Sweden at %s', ([day, moment]) => {
  expect(startOfDay(calendarDate(day))).toBe(moment)
})
