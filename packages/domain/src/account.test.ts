import { describe, expect, test } from 'vitest'
import { holds, isConfirmed } from './account.ts'
import { Instant, later } from './instant.ts'

const MORNING = Instant.parse('2026-11-22T08:00:00.000Z')
const after = (minutes: number) => later(MORNING, minutes * 60_000)

describe('a session', () => {
  test('holds for half an hour after the last thing done', () => {
    expect(holds({ created: MORNING, seen: after(60) }, after(89))).toBe(true)
    expect(holds({ created: MORNING, seen: after(60) }, after(90))).toBe(false)
  })

  test('holds for twelve hours, however busy', () => {
    expect(holds({ created: MORNING, seen: after(719) }, after(719))).toBe(true)
    expect(holds({ created: MORNING, seen: after(720) }, after(720))).toBe(false)
  })
})

test('the second factor given again counts for five minutes', () => {
  expect(isConfirmed(null, MORNING)).toBe(false)
  expect(isConfirmed(MORNING, after(4))).toBe(true)
  expect(isConfirmed(MORNING, after(5))).toBe(false)
})

test('moments are written to the millisecond, so that they sort as text', () => {
  expect(later(MORNING, 1)).toBe('2026-11-22T08:00:00.001Z')
  expect(Instant.safeParse('2026-11-22T08:00:00Z').success).toBe(false)
})
