import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDate, dayAfter, dayBefore, dayOf, type CalendarDate } from './calendar-date.ts'
import { LawReference, lawNote, lawNotes } from './law-note.ts'
import { PenaltyScale, scaleOn } from './offence.ts'

const TODAY = calendarDate('2026-01-01')

const first = aScale({ from: '1999-01-01', until: '2011-07-01', maxMonths: 6 })
const longer = aScale({ from: '2011-07-01', until: '2022-08-01' })
const withoutFines = aScale({ from: '2022-08-01', until: '2025-07-01', fines: false })
const renamed = aScale({ from: '2025-07-01', fines: false, name: { sv: 'köp av sexuell handling' } })
const LAW = [renamed, first, withoutFines, longer]

describe('the note on a text that describes the law', () => {
  test('says what has changed since, in order of time, and how the law is today', () => {
    const note = lawNote(onDay('2016-10-18'), LAW, TODAY)
    expect(note?.since).toBe('2022-08-01')
    expect(note?.changes).toEqual([
      { part: 'fines', on: '2022-08-01', before: longer, after: withoutFines },
      { part: 'name', on: '2025-07-01', before: withoutFines, after: renamed },
    ])
    expect(note?.then).toBe(longer)
    expect(note?.now).toBe(renamed)
  })

  test('is missing as long as the law stands, and there from the day of the change', () => {
    expect(lawNote(onDay('2016-10-18'), LAW, calendarDate('2022-07-31'))).toBeUndefined()
    expect(lawNote(onDay('2016-10-18'), LAW, calendarDate('2022-08-01'))?.changes).toMatchObject([
      { part: 'fines', on: '2022-08-01' },
    ])
  })

  test('is missing for a day before the text', () => {
    expect(lawNote(onDay('2016-10-18'), LAW, calendarDate('2005-01-01'))).toBeUndefined()
  })

  test('tells each step of what is another today', () => {
    const steps = lawNote(onDay('2000-06-01'), [aScale({ until: '2011-07-01', maxMonths: 6 }), ...everLonger()], TODAY)
    expect(steps?.changes.map(({ on, before, after }) => [on, before.maxMonths, after.maxMonths])).toEqual([
      ['2011-07-01', 6, 12],
      ['2020-01-01', 12, 48],
    ])
  })

  test('does not mention what was changed and changed back', () => {
    const back = [
      aScale({ until: '2001-01-01' }),
      aScale({ from: '2001-01-01', until: '2002-01-01', maxMonths: 24, fines: false }),
      aScale({ from: '2002-01-01', fines: false }),
    ]
    expect(lawNote(onDay('2000-06-01'), back, TODAY)?.changes).toMatchObject([{ part: 'fines', on: '2001-01-01' }])
    expect(lawNote(onDay('2000-06-01'), [...back.slice(0, 2), aScale({ from: '2002-01-01' })], TODAY)).toBeUndefined()
  })

  test('sees a change of the attempt across a time that no source tells of', () => {
    const across = [
      aScale({ until: '2001-01-01', attempt: 'not-punishable' }),
      aScale({ from: '2001-01-01', until: '2002-01-01', attempt: 'unknown' }),
      aScale({ from: '2002-01-01' }),
    ]
    expect(lawNote(onDay('2000-06-01'), across, TODAY)?.changes).toMatchObject([{ part: 'attempt', on: '2002-01-01' }])
  })

  test.each([
    ['only the wording has changed', { scope: { sv: 'Med andra ord.' } }],
    ['the rule has only got paragraphs', { provision: { sv: '6 kap. 11 § första stycket brottsbalken' } }],
    ['no source tells of the attempt', { attempt: 'unknown' as const }],
  ])('is missing when %s', (_, difference) => {
    const changed = [aScale({ until: '2020-01-01' }), aScale({ from: '2020-01-01', ...difference })]
    expect(lawNote(onDay('2019-12-31'), changed, TODAY)).toBeUndefined()
  })

  test.each([
    ['name', { name: { sv: 'ett annat namn' } }],
    ['provision', { provision: { sv: '6 kap. 12 § brottsbalken' } }],
    ['fines', { fines: false }],
    ['minimum', { minMonths: 6 }],
    ['maximum', { maxMonths: 24 }],
    ['attempt', { attempt: 'not-punishable' as const }],
    ['offence', { isOffence: false, name: null, provision: null, maxMonths: null, fines: false }],
  ])('tells of the %s alone when that alone has changed', (part, difference) => {
    const changed = [aScale({ until: '2020-01-01' }), aScale({ from: '2020-01-01', ...difference })]
    expect(lawNote(onDay('2019-12-31'), changed, TODAY)?.changes).toMatchObject([{ part, on: '2020-01-01' }])
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

function everLonger(): PenaltyScale[] {
  return [aScale({ from: '2011-07-01', until: '2020-01-01' }), aScale({ from: '2020-01-01', maxMonths: 48 })]
}

/** Scales that follow on each other on these days, each with a longer maximum than the one before. */
function everLongerFrom(starts: readonly CalendarDate[]): PenaltyScale[] {
  const ends = [null, ...starts.toSorted(), null]
  return ends.slice(1).map((until, index) => aScale({ from: ends[index] ?? null, until, maxMonths: index + 1 }))
}

function days(from: CalendarDate, count: number): CalendarDate {
  return count === 0 ? from : days(dayAfter(from), count - 1)
}

function onDay(on: string): LawReference {
  return LawReference.parse({ offence: 'purchase', degree: 'normal', on })
}

function aScale(difference: Partial<Omit<PenaltyScale, 'from' | 'until'>> & Ends): PenaltyScale {
  return PenaltyScale.parse({
    offence: 'purchase',
    degree: 'normal',
    from: null,
    until: null,
    isOffence: true,
    name: { sv: 'köp av sexuell tjänst' },
    provision: { sv: '6 kap. 11 § brottsbalken' },
    fines: true,
    minMonths: null,
    maxMonths: 12,
    attempt: 'punishable',
    attemptConfidence: 'high',
    amendingAct: null,
    scope: { sv: 'Ett prov.' },
    provenance: { fact: 'P104', sources: [{ source: 'REG' }], confidence: 'high', recorded: '2026-11-22' },
    ...difference,
  })
}

type Ends = { from?: string | null; until?: string | null }
