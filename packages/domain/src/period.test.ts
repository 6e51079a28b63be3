import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDate, dayAfter, dayBefore } from './calendar-date.ts'
import { dayBounds, fuzzyDate } from './fuzzy-date.ts'
import { Period, hasBegun, isInOrder, mayHold, overlaps, standing } from './period.ts'

const ENDS = [
  '1998',
  '2004-03',
  '2008-23',
  '2008-23/2009-09-30',
  '../2009-09-30',
  '2009-09-30/..',
  '2011-07-01',
  '2015-01-01?',
  '2019-01-01',
]
const end = fc.constantFrom(null, ...ENDS)
const periods = fc
  .record({ from: end, until: end })
  .map((ends) => Period.parse(ends))
  .filter(isInOrder)
const days = fc
  .integer({ min: 0, max: 12_000 })
  .map((number) => calendarDate(new Date(Date.UTC(1995, 0, 1 + number)).toISOString().slice(0, 10)))

describe('how a period stands on a day', () => {
  const law = aPeriod('2011-07-01', '2022-08-01')

  test.each([
    ['2011-06-30', 'does-not-hold'],
    ['2011-07-01', 'holds'],
    ['2022-07-31', 'holds'],
    ['2022-08-01', 'does-not-hold'],
  ])('with exact ends is certain: %s %s', (day, expected) => {
    expect(standing(law, calendarDate(day))).toBe(expected)
  })

  const member = aPeriod('2008-23/2009-09-30', '2009-09-30/2019-01-01')

  test.each([
    ['2008-08-31', 'does-not-hold'],
    ['2008-09-01', 'may-hold'],
    ['2009-09-29', 'may-hold'],
    ['2009-09-30', 'may-hold'],
    ['2018-12-31', 'may-hold'],
    ['2019-01-01', 'does-not-hold'],
  ])('between fuzzy ends may only be possible: %s %s', (day, expected) => {
    expect(standing(member, calendarDate(day))).toBe(expected)
  })

  test('without ends holds always', () => {
    expect(standing(aPeriod(null, null), calendarDate('1066-10-14'))).toBe('holds')
  })

  test('agrees with the bounds of its ends', () => {
    fc.assert(
      fc.property(periods, days, (period, day) => {
        const from = period.from ? dayBounds(period.from) : null
        const until = period.until ? dayBounds(period.until) : null
        const held = standing(period, day)
        if (from?.earliest && day < from.earliest) expect(held).toBe('does-not-hold')
        if (until?.latest && day >= until.latest) expect(held).toBe('does-not-hold')
        if (held === 'holds') {
          expect(from === null || from.latest! <= day).toBe(true)
          expect(until === null || day < until.earliest!).toBe(true)
        }
        expect(mayHold(period, day)).toBe(held !== 'does-not-hold')
      }),
    )
  })

  test('is never doubtful when the ends are exact', () => {
    fc.assert(
      fc.property(days, days, days, (one, other, day) => {
        const [from, until] = one < other ? [one, other] : [other, one]
        expect(standing(aPeriod(from, until), day)).toBe(from <= day && day < until ? 'holds' : 'does-not-hold')
      }),
    )
  })
})

describe('two periods', () => {
  test('that follow on each other share no day', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(overlaps(aPeriod(null, day), aPeriod(day, null))).toBe(false)
        expect(overlaps(aPeriod(null, dayAfter(day)), aPeriod(day, null))).toBe(true)
      }),
    )
  })

  test('overlap both ways or not at all', () => {
    fc.assert(
      fc.property(periods, periods, (one, other) => {
        expect(overlaps(one, other)).toBe(overlaps(other, one))
      }),
    )
  })

  test('overlap when some day surely lies in both', () => {
    fc.assert(
      fc.property(periods, periods, days, (one, other, day) => {
        const both = standing(one, day) === 'holds' && standing(other, day) === 'holds'
        if (both) expect(overlaps(one, other)).toBe(true)
      }),
    )
  })

  test('are not said to overlap on a day that is only possible', () => {
    const old = aPeriod('1996-10', '2014-12/2015')
    const young = aPeriod('2014-12/2015', null)
    expect(overlaps(old, young)).toBe(false)
  })
})

describe('the order of a period', () => {
  test('is right when the end comes after the start, or may', () => {
    expect(isInOrder(aPeriod('2009-09-30', '2009-10-01'))).toBe(true)
    expect(isInOrder(aPeriod('2009', '2009'))).toBe(true)
    expect(isInOrder(aPeriod('../2009-09-30', '2009-09-30/..'))).toBe(true)
  })

  test('is wrong when it ends on or before the day it starts', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(isInOrder(aPeriod(day, day))).toBe(false)
        expect(isInOrder(aPeriod(day, dayBefore(day)))).toBe(false)
      }),
    )
  })
})

test('what has ended had begun; what may have begun is not left out', () => {
  const begun = aPeriod('2008/2009-09-30', '2015')
  expect(hasBegun(begun, calendarDate('2007-12-31'))).toBe(false)
  expect(hasBegun(begun, calendarDate('2008-01-01'))).toBe(true)
  expect(hasBegun(begun, calendarDate('2026-01-01'))).toBe(true)
})

function aPeriod(from: string | null, until: string | null): Period {
  return Period.parse({ from, until })
}

test('what had begun at the latest on a day is not told of before it', () => {
  const seen = { from: fuzzyDate('../2009-09-30') }
  expect(hasBegun(seen, calendarDate('2009-09-29'))).toBe(false)
  expect(hasBegun(seen, calendarDate('2009-09-30'))).toBe(true)
  expect(hasBegun({ from: null }, calendarDate('1800-01-01'))).toBe(true)
})
