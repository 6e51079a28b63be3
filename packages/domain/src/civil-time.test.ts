import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDate } from './calendar-date.ts'
import { ClockTime, civilTimeOf, momentOf } from './civil-time.ts'
import { instant, startOfDay } from './instant.ts'

const at = (day: string, time: string) => momentOf({ day: calendarDate(day), time: ClockTime.parse(time) })

describe('the moment that a clock in Sweden shows', () => {
  test.each([
    ['2026-12-01', '08:30', '2026-12-01T07:30:00.000Z'],
    ['2026-07-01', '08:30', '2026-07-01T06:30:00.000Z'],
    ['2026-07-01', '00:00', '2026-06-30T22:00:00.000Z'],
    ['2027-03-28', '01:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
    ['2026-10-25', '01:59', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ])('on %s at %s is %s', (day, time, moment) => {
    expect(at(day, time)).toBe(moment)
  })

  test.each(['02:00', '02:30', '02:59'])('is none in the hour that is skipped in spring, at %s', (time) => {
    expect(at('2027-03-28', time)).toBeNull()
  })

  test('is the first of the two in the hour that comes twice in autumn', () => {
    expect(at('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z')
    expect(civilTimeOf(instant(new Date('2026-10-25T01:30:00Z')))).toEqual({ day: '2026-10-25', time: '02:30' })
  })

  test('at midnight is where the day begins', () => {
    for (const day of ['2026-01-01', '2026-03-29', '2026-10-25', '2026-10-26'])
      expect(at(day, '00:00')).toBe(startOfDay(calendarDate(day)))
  })
})

test('what is shown at any minute leads back to it, or to the hour before where it is shown twice', () => {
  const minutes = fc.integer({ min: Date.parse('1981-01-01') / 60_000, max: Date.parse('2099-01-01') / 60_000 })
  fc.assert(
    fc.property(minutes, (minute) => {
      const moment = instant(new Date(minute * 60_000))
      const back = momentOf(civilTimeOf(moment))
      expect([0, 60]).toContain((Date.parse(moment) - Date.parse(back!)) / 60_000)
    }),
  )
})

test.each(['24:00', '8:30', '08:60', '08.30', ''])('%j is no time of a clock', (time) => {
  expect(ClockTime.safeParse(time).success).toBe(false)
})
