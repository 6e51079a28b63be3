import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDate, dayBefore } from './calendar-date.ts'
import { DomainError } from './domain-error.ts'
import { FuzzyDate, dayBounds, firstDay, fuzzyDate, hasSurelyCome, isWithin, mayHaveCome } from './fuzzy-date.ts'

const VECTORS = readFileSync(new URL('../vectors/fuzzy-dates.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => line.split(' -> ') as [text: string, expected: string])

describe('the days a fuzzy date may mean', () => {
  test.each(VECTORS)('%s is %s', (text, expected) => {
    if (expected === 'invalid') {
      expect(FuzzyDate.safeParse(text).success).toBe(false)
      expect(() => fuzzyDate(text)).toThrow(DomainError)
    } else {
      const { earliest, latest } = dayBounds(fuzzyDate(text))
      expect(`${earliest ?? '..'} ${latest ?? '..'}`).toBe(expected)
    }
  })

  test('are in order, whatever two years it lies between', () => {
    const year = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0'))
    fc.assert(
      fc.property(year, year, (one, other) => {
        const [first, last] = one < other ? [one, other] : [other, one]
        const { earliest, latest } = dayBounds(fuzzyDate(`${first}/${last}`))
        expect(earliest! <= latest!).toBe(true)
      }),
    )
  })

  test('lie within those of the year that the month lies in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const whole = dayBounds(fuzzyDate(String(year)))
        const part = dayBounds(fuzzyDate(`${year}-${String(month).padStart(2, '0')}`))
        expect(whole.earliest! <= part.earliest! && part.latest! <= whole.latest!).toBe(true)
      }),
    )
  })
})

describe('a fuzzy date', () => {
  test('that cannot be read is answered with how to write one', () => {
    expect(FuzzyDate.safeParse('hösten 2008').error?.issues[0]?.message).toContain('2008-23 (autumn)')
  })
})

describe('what happened on a fuzzy date', () => {
  const on = (text: string, day: string) => {
    const [date, by] = [fuzzyDate(text), calendarDate(day)]
    return { surely: hasSurelyCome(date, by), isWithin: isWithin(date, by) }
  }

  test('has surely happened on its last day, and nobody can say within its days', () => {
    expect(on('2011', '2010-12-31')).toEqual({ surely: false, isWithin: false })
    expect(on('2011', '2011-01-01')).toEqual({ surely: false, isWithin: true })
    expect(on('2011', '2011-12-31')).toEqual({ surely: true, isWithin: false })
    expect(on('2011-03-03', '2011-03-03')).toEqual({ surely: true, isWithin: false })
  })

  test('has never surely happened when its end is open', () => {
    expect(on('2016-12-09/..', '2200-12-31')).toEqual({ surely: false, isWithin: true })
  })
})

describe('the first day of a fuzzy date', () => {
  test.each([
    ['2008-07-10', '2008-07-10'],
    ['2014-02', '2014-02-01'],
    ['2008-23/2009-09-30', '2008-09-01'],
    ['../2009-09-30', '2009-09-30'],
    ['2016-12-09/..', '2016-12-09'],
  ])('%s is %s, and nothing has come the day before', (text, first) => {
    const date = fuzzyDate(text)
    expect(firstDay(date)).toBe(first)
    expect(mayHaveCome(date, firstDay(date))).toBe(true)
    expect(mayHaveCome(date, dayBefore(firstDay(date)))).toBe(false)
  })
})
