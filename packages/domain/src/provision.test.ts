import { describe, expect, test } from 'vitest'
import { calendarDate } from './calendar-date.ts'
import type { OffenceKey, PenaltyScale } from './offence.ts'
import { neighbouringScales, provisionState, scaleChanges } from './provision.ts'
import { PURCHASE, aScale } from '../tests/scales.ts'

const none = aScale({ until: '1999-01-01', isOffence: false, maxMonths: null })
const first = aScale({ from: '1999-01-01', until: '2011-07-01', fines: true, maxMonths: 6 })
const second = aScale({ from: '2011-07-01', fines: true })
const scales = [second, none, first]

describe('what the law had of an offence on a day', () => {
  const on = (day: string, offence: OffenceKey = 'purchase', degree: 'normal' | 'gross' = 'normal') =>
    provisionState(scales, { offence, degree }, calendarDate(day))

  test('is an offence, or known to be none', () => {
    expect(on('1998-12-31')).toBe('no-offence')
    expect(on('1999-01-01')).toBe('offence')
  })

  test('is not known where no row is', () => expect(on('1984-06-30', 'procuring')).toBe('not-known'))

  test('is an offence without that degree where only the degree is missing', () => {
    expect(on('2011-07-01', 'purchase', 'gross')).toBe('no-such-degree')
  })

  test('is no offence in any degree where the thing itself was none', () => {
    expect(on('1998-12-31', 'purchase', 'gross')).toBe('no-offence')
  })

  test('is an offence to come before the act that made it', () => {
    expect(on('2002-06-30', 'trafficking')).toBe('not-introduced')
    expect(on('2018-06-30', 'exploitation', 'gross')).toBe('not-introduced')
    expect(on('2018-07-01', 'exploitation')).toBe('not-known')
  })
})

describe('the scales before and after', () => {
  test.for([
    ['1998-12-31', undefined, first],
    ['1999-01-01', none, second],
    ['2011-06-30', none, second],
    ['2011-07-01', first, undefined],
  ] as const)('%s', ([day, before, after]) => {
    expect(neighbouringScales(scales, PURCHASE, calendarDate(day))).toEqual({ before, after })
  })

  test('of a day without a scale are the last one that is over and the first one to come', () => {
    const day = calendarDate('2005-01-01')
    expect(neighbouringScales([none, second], PURCHASE, day)).toEqual({ before: none, after: second })
  })
})

describe('from one scale to another', () => {
  const changes = (before: PenaltyScale, after: PenaltyScale) =>
    scaleChanges(before, after).map(({ key, kind }) => `${key} ${kind}`)

  test('a raised maximum is a change, and nothing else is', () => {
    expect(changes(first, second)).toEqual(['maximum changed'])
  })

  test('what the offence covers is a term of its own', () => {
    const wider = aScale({ fines: true, scope: { sv: 'Också på distans.' } })
    expect(changes(second, wider)).toEqual(['scope changed'])
  })

  test('fines that are gone are removed, a minimum that is new is added', () => {
    const stricter = aScale({ fines: false, minMonths: 6 })
    expect(changes(second, stricter)).toEqual(['minimum added', 'fines removed'])
    expect(changes(stricter, second)).toEqual(['fines added', 'minimum removed'])
  })

  test('an attempt that nobody has read about is no silence of the law', () => {
    expect(changes(aScale({ fines: true, attempt: 'unknown' }), second)).toEqual(['attempt changed'])
    expect(changes(aScale({ fines: true, attempt: 'not-punishable' }), second)).toEqual(['attempt added'])
  })

  test('what becomes an offence has everything added', () => {
    expect(changes(none, first)).toEqual(
      ['name', 'provision', 'scope', 'fines', 'maximum', 'attempt'].map((key) => `${key} added`),
    )
    expect(scaleChanges(undefined, first)).toEqual(scaleChanges(none, first))
  })
})
