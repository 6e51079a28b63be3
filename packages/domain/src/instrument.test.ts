import { describe, expect, test } from 'vitest'
import { calendarDate } from './calendar-date.ts'
import { fuzzyDate } from './fuzzy-date.ts'
import { statusOn, timelineDate, type Instrument, type InstrumentStatus } from './instrument.ts'

describe('an act with a day of entry into force and a day of repeal', () => {
  const act = anInstrument({ decided: '1998-06-04', inForce: '1999-01-01', repealed: '2005-04-01' })

  test.each<[day: string, status: InstrumentStatus]>([
    ['1998-06-03', 'not-yet-decided'],
    ['1998-06-04', 'decided'],
    ['1998-12-31', 'decided'],
    ['1999-01-01', 'in-force'],
    ['2005-03-31', 'in-force'],
    ['2005-04-01', 'repealed'],
    ['2025-07-01', 'repealed'],
  ])('on %s is %s', (day, status) => {
    expect(statusOn(act, calendarDate(day))).toBe(status)
  })
})

describe('a future repeal', () => {
  const strategy = anInstrument({ decided: '2016-11', inForce: '2017-01-01', repealed: '2027-01-01' })

  test('is not shown as done, though its day is written', () => {
    expect(statusOn(strategy, calendarDate('2026-12-31'))).toBe('in-force')
  })

  test('is done on its day, which is already outside', () => {
    expect(statusOn(strategy, calendarDate('2027-01-01'))).toBe('repealed')
  })

  test('known only to the year is done when the year is over', () => {
    const replaced = anInstrument({ decided: '2002', repealed: '2011' })
    expect(statusOn(replaced, calendarDate('2011-12-30'))).not.toBe('repealed')
    expect(statusOn(replaced, calendarDate('2011-12-31'))).toBe('repealed')
  })
})

describe('a future entry into force', () => {
  test('is not shown as done', () => {
    const directive = anInstrument({ decided: '2024-06-13', inForce: '2024-07-14' })
    expect(statusOn(directive, calendarDate('2024-07-13'))).toBe('decided')
    expect(statusOn(directive, calendarDate('2024-07-14'))).toBe('in-force')
  })

  test('is not shown as done for a proposal, whatever day it names', () => {
    const proposal = anInstrument({ state: 'proposed', inForce: '2026' })
    expect(statusOn(proposal, calendarDate('2030-01-01'))).toBe('proposed')
  })
})

test('what was not adopted in that form stays so', () => {
  const referral = anInstrument({ state: 'not-adopted', decided: '2017-12-07' })
  expect(statusOn(referral, calendarDate('2017-12-06'))).toBe('not-yet-decided')
  expect(statusOn(referral, calendarDate('2018-07-01'))).toBe('not-adopted')
})

test('a decision known to the month has come from the first day of that month', () => {
  const bill = anInstrument({ decided: '1998-02' })
  expect(statusOn(bill, calendarDate('1998-01-31'))).toBe('not-yet-decided')
  expect(statusOn(bill, calendarDate('1998-02-01'))).toBe('decided')
})

describe('the place on the timeline', () => {
  test('is the entry into force', () => {
    expect(timelineDate(anInstrument({ decided: '1998-06-04', inForce: '1999-01-01' }))).toBe('1999-01-01')
  })

  test('is the decision when nothing enters into force', () => {
    expect(timelineDate(anInstrument({ decided: '1998-02' }))).toBe('1998-02')
  })

  test('is unknown without days', () => {
    expect(timelineDate(anInstrument({}))).toBeNull()
  })
})

type Given = { state?: Instrument['state']; decided?: string; inForce?: string; repealed?: string }

function anInstrument({ state = 'adopted', decided, inForce, repealed }: Given) {
  return { state, decided: dateOf(decided), inForce: dateOf(inForce), repealed: dateOf(repealed) }
}

function dateOf(text: string | undefined) {
  return text === undefined ? null : fuzzyDate(text)
}
