import { describe, expect, test } from 'vitest'
import { calendarDate } from './calendar-date.ts'
import { fuzzyDate } from './fuzzy-date.ts'
import { eventTime, seriesTime, type EventTime } from './happening.ts'

/** Where an event of the day or days lies, seen from a day. */
function seen(date: string | null, on: string, lastDay: string | null = null): EventTime {
  const event = { date: date === null ? null : fuzzyDate(date), lastDay: lastDay === null ? null : fuzzyDate(lastDay) }
  return eventTime(event, calendarDate(on))
}

describe('eventTime', () => {
  test('is ahead until its day, and on its own day', () => {
    expect(seen('2016-12-01', '2016-11-30')).toBe('upcoming')
    expect(seen('2016-12-01', '2016-12-01')).toBe('upcoming')
  })

  test('is past from the day after', () => {
    expect(seen('2016-12-01', '2016-12-02')).toBe('past')
  })

  test('counts the last day of an event of several days', () => {
    expect(seen('2015-03-23', '2015-03-24', '2015-03-24')).toBe('upcoming')
    expect(seen('2015-03-23', '2015-03-25', '2015-03-24')).toBe('past')
  })

  test('is unknown without a date, on any day', () => {
    expect(seen(null, '1999-01-01')).toBe('unknown')
    expect(seen(null, '2099-01-01')).toBe('unknown')
  })

  test('is unknown within a month of which the day is not known, and known outside it', () => {
    expect(seen('2016-07', '2016-06-30')).toBe('upcoming')
    expect(seen('2016-07', '2016-07-01')).toBe('upcoming')
    expect(seen('2016-07', '2016-07-02')).toBe('unknown')
    expect(seen('2016-07', '2016-07-31')).toBe('unknown')
    expect(seen('2016-07', '2016-08-01')).toBe('past')
  })

  test('is unknown for good when no last day can be told', () => {
    expect(seen('2016-12-08/..', '2026-01-01')).toBe('unknown')
  })
})

describe('seriesTime', () => {
  test.each([
    [['2016-12-01', '2016-12-02'], 'past'],
    [['2016-12-01', '2016-12-08'], 'upcoming'],
    [['2016-12-01', null], 'unknown'],
    [[], 'unknown'],
  ])('of events on %j is %s', (dates, time) => {
    const events = dates.map((date) => ({ date: date === null ? null : fuzzyDate(date), lastDay: null }))
    expect(seriesTime(events, calendarDate('2016-12-05'))).toBe(time)
  })
})
