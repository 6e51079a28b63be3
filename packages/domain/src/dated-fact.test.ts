import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDate, dayBefore, dayOf, type CalendarDate } from './calendar-date.ts'
import { changeDays, knownOn, stateOn, termsOn } from './dated-fact.ts'
import { fuzzyDate, type FuzzyDate } from './fuzzy-date.ts'
import { standing, type Period } from './period.ts'
import { Provenance } from './provenance.ts'

const aDay = fc
  .record({
    year: fc.integer({ min: 1990, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, date }) => dayOf(year, month, date))
const anEnd: fc.Arbitrary<FuzzyDate | null> = fc.oneof(
  fc.constant(null),
  aDay,
  aDay.map((day) => fuzzyDate(day.slice(0, 4))),
  aDay.map((day) => fuzzyDate(`../${day}`)),
  aDay.map((day) => fuzzyDate(`${day}/..`)),
)
const aPeriod: fc.Arbitrary<Period> = fc.record({ from: anEnd, until: anEnd })

const period = (from: string | null, until: string | null): Period => ({
  from: from === null ? null : fuzzyDate(from),
  until: until === null ? null : fuzzyDate(until),
})

test.for<[string, Period, string[]]>([
  [
    'a period with known ends changes on its first day and on the first day after it',
    period('1999-01-01', '2005-04-01'),
    ['1999-01-01', '2005-04-01'],
  ],
  ['an open end changes nothing', period('1999-01-01', null), ['1999-01-01']],
  ['what is always true never changes', period(null, null), []],
  [
    'a start in autumn 2008 may have come in September, and surely has on the last of November',
    period('2008-23', null),
    ['2008-09-01', '2008-11-30'],
  ],
  [
    'what was seen on one day is sure on that day alone',
    period('../2009-09-30', '2009-10-01/..'),
    ['2009-09-30', '2009-10-01'],
  ],
])('%s', ([, dated, days]) => {
  expect(changeDays([dated])).toEqual(days)
})

test('between two change days nothing changes', () => {
  fc.assert(
    fc.property(fc.array(aPeriod, { maxLength: 5 }), aDay, (periods, day) => {
      const changed = periods.some((one) => standing(one, day) !== standing(one, dayBefore(day)))
      expect(changeDays(periods).includes(day)).toBe(changed)
    }),
  )
})

const aFact = fc.tuple(aDay, fc.option(aDay)).map(([one, other]) => {
  const [recorded, superseded] = other === null ? [one, null] : one <= other ? [one, other] : [other, one]
  return {
    provenance: { fact: 'G01', sources: [{ source: 's003' }], confidence: 'high' as const, recorded, superseded },
  }
})

test('a fact learned later never changes what was known on an earlier day', () => {
  fc.assert(
    fc.property(fc.array(aFact), aFact, aDay, (facts, learned, day) => {
      fc.pre(day < learned.provenance.recorded)
      expect(knownOn([...facts, learned], day)).toEqual(knownOn(facts, day))
    }),
  )
})

test('superseding a fact today changes nothing of what was known before today', () => {
  fc.assert(
    fc.property(fc.array(aFact), aDay, aDay, (facts, today, day) => {
      fc.pre(day < today)
      const corrected = facts.map((fact) => supersededOn(fact, today))
      expect(knownOn(corrected, day).map(recordedOn)).toEqual(knownOn(facts, day).map(recordedOn))
      expect(knownOn(corrected, today)).toEqual([])
    }),
  )
})

type Fact = { provenance: Parameters<typeof knownOn>[0][number]['provenance'] }

/** What stands on the day, or would only be recorded later, is taken back. */
function supersededOn({ provenance }: Fact, today: CalendarDate): Fact {
  const { recorded, superseded } = provenance
  if (superseded !== null && superseded <= today) return { provenance }
  return { provenance: { ...provenance, superseded: recorded > today ? recorded : today } }
}

const recordedOn = ({ provenance }: Fact) => provenance.recorded

test('a fact that is corrected on the day it was recorded was never known at the end of a day', () => {
  const day = calendarDate('2026-03-01')
  const provenance = {
    fact: 'G01',
    sources: [{ source: 's003' }],
    confidence: 'high' as const,
    recorded: day,
    superseded: day,
  }
  expect(knownOn([{ provenance }], day)).toEqual([])
})

describe('the terms of a thing on a day', () => {
  const provenance = Provenance.parse({
    fact: 'D1',
    sources: [{ source: 'arbetsytan' }],
    confidence: 'high',
    recorded: '2026-11-22',
  })
  const own = { ...provenance, fact: 'G01' }
  const terms = (focus: string, ...[from, until]: [string | null, string | null]) => ({
    ...period(from, until),
    focus,
    provenance,
  })
  const group = {
    slug: 'norr',
    ...period('2008', null),
    provenance: own,
    terms: [terms('först', '2008', '2012-05-01'), terms('sedan', '2012-05-01', '2015-01-01')],
  }

  test.for([
    ['2012-04-30', 'först'],
    ['2012-05-01', 'sedan'],
    ['2007-01-01', 'först'],
    ['2020-01-01', 'sedan'],
  ])('are those that hold, else the last that had begun, else the first: %s %s', ([day, focus]) => {
    expect(termsOn(group, calendarDate(day!)).focus).toBe(focus)
  })

  test('stand on the thing itself in its state of the day, which keeps its own period and provenance', () => {
    expect(stateOn(group, calendarDate('2012-05-01'))).toEqual({
      slug: 'norr',
      ...period('2008', null),
      focus: 'sedan',
      provenance: own,
      termsProvenance: provenance,
    })
  })
})
