import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDate } from './calendar-date.ts'
import { compareSeverity, milderLaw } from './milder.ts'
import type { PenaltyScale } from './offence.ts'
import { PURCHASE, aScale } from '../tests/scales.ts'

const OPPOSITE = { same: 'same', undecided: 'undecided', milder: 'stricter', stricter: 'milder' } as const

const months = fc.integer({ min: 1, max: 120 })
const terms = fc
  .record({
    isOffence: fc.boolean(),
    fines: fc.boolean(),
    minMonths: fc.option(months),
    maxMonths: months,
  })
  .map((given) => (given.isOffence ? given : { ...given, fines: false, minMonths: null, maxMonths: null }))
const days = fc.integer({ min: 1990, max: 2030 }).map((year) => calendarDate(`${year}-07-01`))

describe('of two scales', () => {
  const scale = { isOffence: true, fines: false, minMonths: null, maxMonths: 12 }

  test.for([
    ['a possible fine is milder', { fines: true }, {}, 'milder'],
    ['a lower maximum is milder', { maxMonths: 6 }, {}, 'milder'],
    ['a minimum of its own is stricter than the general one of 14 days', { minMonths: 1 }, {}, 'stricter'],
    ['no offence is milder than any', { isOffence: false, maxMonths: null }, { fines: true }, 'milder'],
    ['a lower minimum and a higher maximum do not decide it', { maxMonths: 24 }, { minMonths: 6 }, 'undecided'],
    ['a possible fine and a higher maximum do not decide it', { fines: true, maxMonths: 24 }, {}, 'undecided'],
    ['equal ones are the same', {}, {}, 'same'],
  ] as const)('%s', ([, one, other, expected]) => {
    expect(compareSeverity({ ...scale, ...one }, { ...scale, ...other })).toBe(expected)
  })

  test('each is the same as itself', () => {
    fc.assert(fc.property(terms, (one) => void expect(compareSeverity(one, one)).toBe('same')))
  })

  test('one is milder when the other is stricter, and never both', () => {
    fc.assert(
      fc.property(terms, terms, (one, other) => {
        expect(compareSeverity(other, one)).toBe(OPPOSITE[compareSeverity(one, other)])
      }),
    )
  })

  test('what is milder than the milder one is the mildest', () => {
    fc.assert(
      fc.property(terms, terms, terms, (one, other, third) => {
        fc.pre(compareSeverity(one, other) === 'milder' && compareSeverity(other, third) === 'milder')
        expect(compareSeverity(one, third)).toBe('milder')
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the law that decides', () => {
  const BEFORE = calendarDate('2000-01-01')
  const AFTER = calendarDate('2020-01-01')
  const changed = (before: object, after: object) => [
    aScale({ ...before, until: '2010-01-01' }),
    aScale({ ...after, from: '2010-01-01' }),
  ]
  const lawOf = (scales: PenaltyScale[]) => milderLaw(scales, PURCHASE, { act: BEFORE, judgment: AFTER }).law

  test('is that of the act when the law has become stricter', () => {
    expect(lawOf(changed({ maxMonths: 6 }, { maxMonths: 12 }))).toBe('then')
  })

  test('is that of the judgment when the law has become milder', () => {
    expect(lawOf(changed({ maxMonths: 12 }, { maxMonths: 6 }))).toBe('at-judgment')
  })

  test('is none when the act was no offence, whatever came later', () => {
    expect(lawOf(changed({ isOffence: false, maxMonths: null }, {}))).toBe('no-offence-then')
    expect(lawOf(changed({ isOffence: false, maxMonths: null }, { isOffence: false, maxMonths: null }))).toBe(
      'no-offence-then',
    )
  })

  test('is none when the offence had not been made yet', () => {
    const scales = [aScale({ offence: 'exploitation', from: '2018-07-01' })]
    const exploitation = { offence: 'exploitation', degree: 'normal' } as const
    expect(milderLaw(scales, exploitation, { act: BEFORE, judgment: AFTER }).law).toBe('no-offence-then')
  })

  test('frees from punishment what is no longer an offence', () => {
    expect(lawOf(changed({}, { isOffence: false, maxMonths: null }))).toBe('no-longer-an-offence')
  })

  test('is not told by the scales when each is milder at one of its ends', () => {
    expect(lawOf(changed({ minMonths: 6, maxMonths: 12 }, { minMonths: null, maxMonths: 24 }))).toBe('undecided')
  })

  test('is not known when the scale of a day is not', () => {
    expect(lawOf([aScale({ from: '2010-01-01' })])).toBe('not-known')
    expect(lawOf([aScale({ until: '2010-01-01' })])).toBe('not-known')
  })

  test('compares with the normal degree what had no degree of its own', () => {
    const scales = [aScale({ maxMonths: 48 }), aScale({ degree: 'lesser', from: '2010-01-01', maxMonths: 12 })]
    const { law, then } = milderLaw(scales, { ...PURCHASE, degree: 'lesser' }, { act: BEFORE, judgment: AFTER })
    expect(law).toBe('at-judgment')
    expect(then).toBe(scales[0])
  })

  test('is not changed by a judgment on the day of the act', () => {
    fc.assert(
      fc.property(terms, terms, days, (before, after, day) => {
        const { law, then, atJudgment } = milderLaw(changed(before, after), PURCHASE, { act: day, judgment: day })
        expect(then).toEqual(atJudgment)
        expect(law).toBe(then?.isOffence ? 'same' : 'no-offence-then')
      }),
    )
  })

  test('never makes the penalty stricter than on the day of the act', () => {
    fc.assert(
      fc.property(terms, terms, (before, after) => {
        const { law, then, atJudgment } = milderLaw(changed(before, after), PURCHASE, { act: BEFORE, judgment: AFTER })
        fc.pre(law === 'at-judgment' || law === 'no-longer-an-offence')
        expect(compareSeverity(atJudgment!, then!)).toBe('milder')
      }),
    )
  })
})
