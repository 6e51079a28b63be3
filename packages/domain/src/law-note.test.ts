import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDate, dayAfter, dayBefore, dayOf, type CalendarDate } from './calendar-date.ts'
import { LawReference, lawNote, lawNotes } from './law-note.ts'
import { type PenaltyScale, scaleOn } from './offence.ts'
import { aScale as aScaleWithoutFines } from '../tests/scales.ts'

const TODAY = calendarDate('2026-01-01')

const first = aScale({ from: '1999-01-01', until: '2011-07-01', maxMonths: 6 })
const longer = aScale({ from: '2011-07-01', until: '2022-08-01' })
const withoutFines = aScale({ from: '2022-08-01', until: '2025-07-01', fines: false })
const renamed = aScale({ from: '2025-07-01', fines: false, name: { sv: 'köp av sexuell handling' } })
const NO_OFFENCE = { isOffence: false, name: null, provision: null, maxMonths: null, fines: false }
const LAW = [renamed, first, withoutFines, longer]

describe('the note on a text that describes the law', () => {
  test('says what has changed since, in order of time, and how the law is today', () => {
    const note = lawNote(onDay('2016-10-18'), LAW, TODAY)
    expect(note?.since).toBe('2022-08-01')
    expect(note?.steps).toEqual([
      { on: '2022-08-01', scale: withoutFines, terms: [{ kind: 'removed', key: 'fines', before: true }] },
      {
        on: '2025-07-01',
        scale: renamed,
        terms: [{ kind: 'changed', key: 'name', before: longer.name, after: renamed.name }],
      },
    ])
    expect(note?.then).toBe(longer)
    expect(note?.now).toBe(renamed)
  })

  test('is missing as long as the law stands, and there from the day of the change', () => {
    expect(lawNote(onDay('2016-10-18'), LAW, calendarDate('2022-07-31'))).toBeUndefined()
    expect(stepsIn(LAW, { from: '2016-10-18', until: '2022-08-01' })).toEqual(['2022-08-01 fines'])
  })

  test('is missing for a day before the text', () => {
    expect(lawNote(onDay('2016-10-18'), LAW, calendarDate('2005-01-01'))).toBeUndefined()
  })

  test('tells each step to what is another today', () => {
    const law = [
      aScale({ until: '2011-07-01', maxMonths: 6 }),
      ...everLongerFrom(['2011-07-01', '2020-01-01']).slice(1),
    ]
    expect(stepsIn(law, { from: '2000-06-01' })).toEqual(['2011-07-01 maximum', '2020-01-01 maximum'])
  })

  test('does not mention what was changed and changed back', () => {
    const law = [
      aScale({ until: '2001-01-01' }),
      aScale({ from: '2001-01-01', until: '2002-01-01', maxMonths: 24, fines: false }),
    ]
    expect(stepsIn([...law, aScale({ from: '2002-01-01', fines: false })], { from: '2000-06-01' })).toEqual([
      '2001-01-01 fines',
    ])
    expect(stepsIn([...law, aScale({ from: '2002-01-01' })], { from: '2000-06-01' })).toEqual([])
  })

  test('tells that the act was no offence for a while when it is another one now, and not when it is the same', () => {
    const lawUntil = (last: PenaltyScale) => [
      aScale({ until: '2001-01-01' }),
      aScale({ ...NO_OFFENCE, from: '2001-01-01', until: '2002-01-01' }),
      last,
    ]
    const stricter = lawUntil(aScale({ from: '2002-01-01', maxMonths: 24 }))
    expect(stepsIn(stricter, { from: '2000-06-01' })).toEqual(['2001-01-01', '2002-01-01'])
    expect(stepsIn(lawUntil(aScale({ from: '2002-01-01' })), { from: '2000-06-01' })).toEqual([])
  })

  test('sees a change of the attempt across a time that no source tells of', () => {
    const across = [
      aScale({ until: '2001-01-01', attempt: 'not-punishable' }),
      aScale({ from: '2001-01-01', until: '2002-01-01', attempt: 'unknown' }),
      aScale({ from: '2002-01-01' }),
    ]
    expect(stepsIn(across, { from: '2000-06-01' })).toEqual(['2002-01-01 attempt'])
  })

  test.each([
    ['became an offence', false],
    ['ceased to be one', true],
  ])('says that an act %s, and nothing else of it', (_, wasOffence) => {
    const turned = [
      aScale({ until: '2020-01-01', ...(!wasOffence && NO_OFFENCE) }),
      aScale({ from: '2020-01-01', ...(wasOffence && NO_OFFENCE) }),
    ]
    const note = lawNote(onDay('2019-12-31'), turned, TODAY)
    expect(note?.steps).toEqual([{ on: '2020-01-01', scale: turned[1], terms: [] }])
  })

  test.each([
    ['the rule has only got paragraphs', { provision: { sv: '6 kap. 11 § första stycket brottsbalken' } }],
    ['no source tells of the attempt', { attempt: 'unknown' as const }],
  ])('is missing when %s', (_, difference) => {
    const changed = [aScale({ until: '2020-01-01' }), aScale({ from: '2020-01-01', ...difference })]
    expect(lawNote(onDay('2019-12-31'), changed, TODAY)).toBeUndefined()
  })

  test.each([
    ['name', { name: { sv: 'ett annat namn' } }],
    ['provision', { provision: { sv: '6 kap. 12 § brottsbalken' } }],
    ['scope', { scope: { sv: 'Också på distans.' } }],
    ['fines', { fines: false }],
    ['minimum', { minMonths: 6 }],
    ['maximum', { maxMonths: 24 }],
    ['attempt', { attempt: 'not-punishable' as const }],
  ])('tells of the %s alone when that alone has changed', (part, difference) => {
    const changed = [aScale({ until: '2020-01-01' }), aScale({ from: '2020-01-01', ...difference })]
    expect(stepsIn(changed, { from: '2019-12-31' })).toEqual([`2020-01-01 ${part}`])
  })

  test('is missing where the law of either day is not known', () => {
    expect(lawNote(onDay('1998-12-31'), LAW, TODAY)).toBeUndefined()
    expect(lawNote(onDay('2005-01-01'), [first], TODAY)).toBeUndefined()
  })

  test('keeps to its own offence and degree', () => {
    const lesser = { ...onDay('2005-01-01'), degree: 'lesser' as const }
    expect(lawNote(lesser, [...LAW, { ...first, degree: 'lesser', until: null }], TODAY)).toBeUndefined()
  })
})

test('a text has a note for each provision that has changed, and for no other', () => {
  const child = { ...onDay('2016-10-18'), offence: 'purchase-from-child' as const }
  const text = { describes: [child, onDay('2016-10-18'), onDay('2025-07-01')] }
  expect(
    lawNotes(text, [...LAW, { ...first, offence: 'purchase-from-child', from: null, until: null }], TODAY).map(
      ({ about }) => about,
    ),
  ).toEqual([onDay('2016-10-18')])
})

describe('whatever the law', () => {
  const day = fc
    .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, date]) => dayOf(year, month, date))
  const law = fc.uniqueArray(day, { minLength: 1, maxLength: 6 }).map(everLongerFrom)

  test('there is no note as of any day of the same scale', () => {
    fc.assert(
      fc.property(law, day, day, (scales, on, today) => {
        const isSameScale = scaleOn(scales, onDay(on), on) === scaleOn(scales, onDay(on), today)
        expect(lawNote(onDay(on), scales, today) === undefined).toBe(isSameScale || today < on)
      }),
    )
  })

  test('there is a note from the first day of the next scale on, with the scale of that day', () => {
    fc.assert(
      fc.property(law, day, fc.nat(2000), (scales, on, later) => {
        const next = scales.find((scale) => scale.from !== null && scale.from > on)
        fc.pre(next?.from != null)
        const today = days(next.from, later)
        const note = lawNote(onDay(on), scales, today)
        expect(note?.since).toBe(next.from)
        expect(note?.now).toBe(scaleOn(scales, onDay(on), today))
        expect(lawNote(onDay(on), scales, dayBefore(next.from))).toBeUndefined()
      }),
    )
  })
})

/** What the note tells, "2022-08-01 fines name", for a text of a day and a reader of another. */
function stepsIn(law: readonly PenaltyScale[], { from, until = TODAY }: { from: string; until?: string }): string[] {
  const note = lawNote(onDay(from), law, calendarDate(until))
  return (note?.steps ?? []).map(({ on, terms }) => [on, ...terms.map(({ key }) => key)].join(' '))
}

/** Scales that follow on each other on these days, each with a longer maximum than the one before. */
function everLongerFrom(starts: readonly string[]): PenaltyScale[] {
  const ends = [null, ...starts.toSorted(), null]
  return ends.slice(1).map((until, index) => aScale({ from: ends[index] ?? null, until, maxMonths: index + 1 }))
}

function days(from: CalendarDate, count: number): CalendarDate {
  return count === 0 ? from : days(dayAfter(from), count - 1)
}

function onDay(on: string): LawReference {
  return LawReference.parse({ offence: 'purchase', degree: 'normal', on })
}

function aScale(given: object): PenaltyScale {
  return aScaleWithoutFines({ fines: true, ...given })
}
