import { describe, expect, test } from 'vitest'
import { calendarDate } from './calendar-date.ts'
import { PenaltyScale, scaleOn, scalesUpTo } from './offence.ts'

const PURCHASE = { offence: 'purchase', degree: 'normal' } as const

describe('the scale of an offence on a day', () => {
  const before = aScale({ until: '1999-01-01', isOffence: false, maxMonths: null })
  const first = aScale({ from: '1999-01-01', until: '2011-07-01', maxMonths: 6 })
  const second = aScale({ from: '2011-07-01', maxMonths: 12 })
  const scales = [second, before, first]

  test('begins on its first day and is over on the day it ends', () => {
    expect(scaleOn(scales, PURCHASE, calendarDate('1998-12-31'))).toBe(before)
    expect(scaleOn(scales, PURCHASE, calendarDate('1999-01-01'))).toBe(first)
    expect(scaleOn(scales, PURCHASE, calendarDate('2011-06-30'))).toBe(first)
    expect(scaleOn(scales, PURCHASE, calendarDate('2011-07-01'))).toBe(second)
  })

  test('goes on as long as no end is known', () => {
    expect(scaleOn(scales, PURCHASE, calendarDate('2099-12-31'))).toBe(second)
  })

  test('reaches back as far as no start is known', () => {
    expect(scaleOn(scales, PURCHASE, calendarDate('0001-01-01'))).toBe(before)
  })

  test('of another degree or offence is not mixed up with it', () => {
    const day = calendarDate('2020-01-01')
    expect(scaleOn(scales, { offence: 'purchase', degree: 'gross' }, day)).toBeUndefined()
    expect(scaleOn(scales, { offence: 'procuring', degree: 'normal' }, day)).toBeUndefined()
  })

  test('is missing before its first row: not known is not the same as no offence', () => {
    expect(scaleOn([first], PURCHASE, calendarDate('1998-12-31'))).toBeUndefined()
  })
})

describe('a scale that is read', () => {
  test('is refused when a day does not exist', () => {
    expect(() => aScale({ from: '2005-02-29' })).toThrow('is not a day of the calendar')
  })

  test('is refused when a term is not whole months', () => {
    expect(() => aScale({ maxMonths: 0.5 })).toThrow()
  })
})

describe('the scales of a day that has been', () => {
  const scales = [
    aScale({ until: '1999-01-01', isOffence: false }),
    aScale({ from: '1999-01-01', until: '2005-04-01' }),
    aScale({ from: '2005-04-01' }),
  ]
  const daysOn = (day: string) => scalesUpTo(scales, calendarDate(day)).map(({ from, until }) => [from, until])

  test('are none that began later, and the one that applied has no end', () => {
    expect(daysOn('1998-12-31')).toEqual([[null, null]])
    expect(daysOn('2005-03-31')).toEqual([
      [null, '1999-01-01'],
      ['1999-01-01', null],
    ])
    expect(daysOn('2005-04-01')).toHaveLength(3)
  })

  test('say the same of that day', () => {
    for (const day of ['1998-12-31', '1999-01-01', '2005-03-31', '2005-04-01'].map(calendarDate)) {
      const [then, now] = [scalesUpTo(scales, day), scales].map((some) => scaleOn(some, PURCHASE, day))
      expect(then?.from).toBe(now?.from)
    }
  })
})

type Given = { from?: string; until?: string; isOffence?: boolean; maxMonths?: number | null }

function aScale({ from, until, isOffence = true, maxMonths = 12 }: Given): PenaltyScale {
  return PenaltyScale.parse({
    ...PURCHASE,
    from: from ?? null,
    until: until ?? null,
    isOffence,
    name: { sv: 'köp av sexuell tjänst' },
    provision: { sv: '6 kap. 11 § brottsbalken' },
    fines: true,
    minMonths: null,
    maxMonths,
    attempt: 'punishable',
    attemptConfidence: 'high',
    amendingAct: null,
    scope: { sv: 'Ett prov.' },
    provenance: { fact: 'P104', sources: [{ source: 'REG' }], confidence: 'high', recorded: '2026-11-22' },
  })
}
