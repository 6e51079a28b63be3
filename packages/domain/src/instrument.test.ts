import { describe, expect, test } from 'vitest'
import { calendarDate } from './calendar-date.ts'
import { fuzzyDate } from './fuzzy-date.ts'
import {
  instrumentUpTo,
  statusOn,
  thereFrom,
  timelineDate,
  type Instrument,
  type InstrumentStatus,
} from './instrument.ts'

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

test('a decision known to the month has perhaps come within it, and surely on its last day', () => {
  const bill = anInstrument({ decided: '1998-02' })
  expect(statusOn(bill, calendarDate('1998-01-31'))).toBe('not-yet-decided')
  expect(statusOn(bill, calendarDate('1998-02-01'))).toBe('perhaps-decided')
  expect(statusOn(bill, calendarDate('1998-02-27'))).toBe('perhaps-decided')
  expect(statusOn(bill, calendarDate('1998-02-28'))).toBe('decided')
})

test('an act whose decision is known to the year is in force on its day, though the year is not over', () => {
  const act = anInstrument({ decided: '2011', inForce: '2011-07-01' })
  expect(statusOn(act, calendarDate('2011-06-30'))).toBe('perhaps-decided')
  expect(statusOn(act, calendarDate('2011-07-01'))).toBe('in-force')
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

describe('an instrument of a day that has been', () => {
  const dates = { inForce: fuzzyDate('2008-02-01'), repealed: fuzzyDate('2011-01-01') }
  const milestones = ['2005-05-16', '2010-05-31'].map((on) => ({ on: fuzzyDate(on), what: { sv: 'Steg' } }))
  const before = calendarDate('2007-12-31')
  const between = calendarDate('2010-05-30')

  test('has begun to be there when it was decided, or was in force if that is all that is known', () => {
    expect(thereFrom(anInstrument({ decided: '1998-06-04', inForce: '1999-01-01' }))).toBe('1998-06-04')
    expect(thereFrom(anInstrument({ inForce: '2010-07-01' }))).toBe('2010-07-01')
    expect(thereFrom(anInstrument({ decided: '2011', inForce: '2011-07-01' }))).toBe('2011-07-01')
    expect(thereFrom(anInstrument({ decided: '1998-02' }))).toBe('1998-02-28')
    expect(thereFrom(anInstrument({}))).toBeNull()
  })

  test('has the milestones that had come, and no end that another act was to bring', () => {
    const act = { kind: 'act', strand: 'law', ...dates, milestones } as const
    expect(instrumentUpTo(act, between)).toEqual({ ...act, repealed: null, milestones: milestones.slice(0, 1) })
    expect(instrumentUpTo(act, calendarDate('2011-01-01'))).toEqual(act)
  })

  test('says itself when it begins, but for a treaty, which waits for the states', () => {
    const act = { kind: 'act', strand: 'law', ...dates, milestones } as const
    expect(instrumentUpTo(act, before).inForce).toBe('2008-02-01')
    const treaty = { ...act, kind: 'treaty', strand: 'treaty' } as const
    expect(instrumentUpTo(treaty, before).inForce).toBeNull()
    expect(instrumentUpTo(treaty, between).inForce).toBe('2008-02-01')
  })

  test('says itself when it ends, if it is a plan', () => {
    const plan = { kind: 'communication', strand: 'plan', ...dates, milestones } as const
    expect(instrumentUpTo(plan, before).repealed).toBe('2011-01-01')
  })
})

type Given = { state?: Instrument['state']; decided?: string; inForce?: string; repealed?: string }

function anInstrument({ state = 'adopted', decided, inForce, repealed }: Given) {
  return { state, decided: dateOf(decided), inForce: dateOf(inForce), repealed: dateOf(repealed) }
}

function dateOf(text: string | undefined) {
  return text === undefined ? null : fuzzyDate(text)
}
