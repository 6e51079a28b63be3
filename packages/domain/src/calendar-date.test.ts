import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CalendarDate, calendarDate, dayAfter, dayBefore, dayOf, daysInMonth, isCalendarDate } from './calendar-date.ts'
import { DomainError } from './domain-error.ts'

const days = fc
  .record({
    year: fc.integer({ min: 1, max: 9998 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, date }) => dayOf(year, month, Math.min(date, daysInMonth(year, month))))

describe('a calendar date', () => {
  test.each(['2009-09-30', '2000-02-29', '2024-02-29', '1999-01-01', '0001-01-01'])('%s exists', (text) => {
    expect(calendarDate(text)).toBe(text)
  })

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2009-09-31',
    '2009-00-10',
    '2009-13-01',
    '2009-9-3',
    '20090930',
    ' 2009-09-30',
    '',
  ])('"%s" does not exist, and is refused with the form to use', (text) => {
    expect(isCalendarDate(text)).toBe(false)
    expect(CalendarDate.safeParse(text).success).toBe(false)
    expect(() => calendarDate(text)).toThrow(DomainError)
    expect(() => calendarDate(text)).toThrow('write it as 2009-09-30')
  })

  test('sorts as text', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(day < dayAfter(day)).toBe(true)
        expect(dayBefore(day) < day).toBe(true)
      }),
    )
  })
})

describe('the day after and the day before', () => {
  test('undo each other', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dayBefore(dayAfter(day))).toBe(day)
        expect(dayAfter(dayBefore(day))).toBe(day)
      }),
    )
  })

  test('are days that exist, as the Gregorian calendar counts them', () => {
    fc.assert(
      fc.property(days, (day) => {
        const next = new Date(`${day}T00:00:00Z`)
        next.setUTCDate(next.getUTCDate() + 1)
        expect(dayAfter(day)).toBe(next.toISOString().slice(0, 10))
      }),
    )
  })

  test.each([
    ['2018-12-31', '2019-01-01'],
    ['2024-02-28', '2024-02-29'],
    ['2023-02-28', '2023-03-01'],
    ['2011-06-30', '2011-07-01'],
  ])('follow on each other: %s, %s', (one, other) => {
    expect(dayAfter(calendarDate(one))).toBe(other)
    expect(dayBefore(calendarDate(other))).toBe(one)
  })
})
