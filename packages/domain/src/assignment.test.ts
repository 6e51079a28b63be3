import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  assignmentStatus,
  daysInDoubt,
  isOverdue,
  lastDayToReport,
  normaliseRegistration,
  outcomeOn,
  type Outcome,
} from './assignment.ts'
import { calendarDate } from './calendar-date.ts'
import { fuzzyDate } from './fuzzy-date.ts'
import { Provenance } from './provenance.ts'

const VECTORS = new URL('../vectors/registrations.txt', import.meta.url)

describe('a registration number in print', () => {
  const lines = readFileSync(VECTORS, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

  test.each(lines)('%s', (line) => {
    const [raw, normalised] = line.split(' -> ')
    expect(normalised).toBeDefined()
    expect(normaliseRegistration(raw!) ?? 'none').toBe(normalised)
  })
})

describe('the last day to report', () => {
  test('is the latest of the days when sources disagree', () => {
    expect(lastDayToReport(anAssignment({ due: ['2015-05-15', '2015-05-31'] }))).toBe('2015-05-31')
  })

  test('does not depend on the order of the days', () => {
    expect(lastDayToReport(anAssignment({ due: ['2018-04-30', '2017-02-01'] }))).toBe('2018-04-30')
  })

  test('is the last day of a month when only the month is known', () => {
    expect(lastDayToReport(anAssignment({ due: ['2016-02'] }))).toBe('2016-02-29')
  })

  test('is unknown when no source gives a day', () => {
    expect(lastDayToReport(anAssignment({ due: [] }))).toBeNull()
  })

  test('is unknown when the day is open towards the future', () => {
    expect(lastDayToReport(anAssignment({ due: ['2015-05-15/..'] }))).toBeNull()
  })
})

describe('an assignment with a day to report by', () => {
  const assignment = anAssignment({ due: ['2015-05-15', '2015-05-31'] })

  test('awaits its report until the last of its days, that day included', () => {
    expect(assignmentStatus(assignment, calendarDate('2015-05-15'))).toBe('awaiting')
    expect(assignmentStatus(assignment, calendarDate('2015-05-31'))).toBe('awaiting')
    expect(isOverdue(assignment, calendarDate('2015-05-31'))).toBe(false)
  })

  test('is overdue from the day after, when no report is known', () => {
    expect(assignmentStatus(assignment, calendarDate('2015-06-01'))).toBe('overdue')
    expect(isOverdue(assignment, calendarDate('2015-06-01'))).toBe(true)
  })

  test('with parts due on different days is overdue only after the last of them', () => {
    const inParts = anAssignment({ due: ['2017-02-01', '2018-04-30'] })
    expect(isOverdue(inParts, calendarDate('2017-02-02'))).toBe(false)
    expect(isOverdue(inParts, calendarDate('2018-05-01'))).toBe(true)
  })

  test('is overdue even if it also is to be reported every year', () => {
    const yearly = anAssignment({ due: ['2015-05-31'], isYearly: true })
    expect(assignmentStatus(yearly, calendarDate('2016-01-01'))).toBe('overdue')
  })
})

describe('an assignment without a day to report by', () => {
  test('is continuous when it is reported every year', () => {
    const yearly = anAssignment({ due: [], isYearly: true })
    expect(assignmentStatus(yearly, calendarDate('2030-01-01'))).toBe('continuous')
  })

  test('is never overdue', () => {
    const endless = anAssignment({ due: [] })
    expect(assignmentStatus(endless, calendarDate('2030-01-01'))).toBe('no-day-known')
    expect(isOverdue(endless, calendarDate('2030-01-01'))).toBe(false)
  })
})

describe('an assignment', () => {
  test('has surely been given on the last day that its decision may mean, and perhaps before', () => {
    const given = anAssignment({ decided: '2014-02', due: ['2015-05-31'] })
    expect(assignmentStatus(given, calendarDate('2014-01-31'))).toBe('not-given-yet')
    expect(assignmentStatus(given, calendarDate('2014-02-01'))).toBe('perhaps-given')
    expect(assignmentStatus(given, calendarDate('2014-02-27'))).toBe('perhaps-given')
    expect(assignmentStatus(given, calendarDate('2014-02-28'))).toBe('awaiting')
    expect(daysInDoubt(given, calendarDate('2014-02-27'))).toBe('2014-02')
    expect(daysInDoubt(given, calendarDate('2014-02-28'))).toBeNull()
  })

  test('that was given at the latest on a day has been given on that day, not before', () => {
    const given = anAssignment({ decided: '../2009-09-30', due: [] })
    expect(assignmentStatus(given, calendarDate('2009-09-29'))).toBe('not-given-yet')
    expect(assignmentStatus(given, calendarDate('2009-09-30'))).toBe('no-day-known')
  })
})

describe('an outcome', () => {
  test('that is a known report settles the assignment, however late', () => {
    const reported = anAssignment({ due: ['2015-03-15'], outcome: { kind: 'reported', report: 'a-report', on: null } })
    expect(assignmentStatus(reported, calendarDate('2015-03-16'))).toBe('reported')
    expect(isOverdue(reported, calendarDate('2015-03-16'))).toBe(false)
  })

  test('that lies in the future does not settle it yet', () => {
    const outcome: Outcome = { kind: 'ended', text: { sv: 'Flyttat.' }, on: fuzzyDate('2017-12-31') }
    const moved = anAssignment({ due: [], outcome })
    expect(assignmentStatus(moved, calendarDate('2017-12-30'))).toBe('no-day-known')
    expect(assignmentStatus(moved, calendarDate('2017-12-31'))).toBe('ended')
  })

  test('that is only known to have come by a day counts from that day, and is not told of before', () => {
    const outcome: Outcome = { kind: 'ended', text: { sv: 'Slutrapport lämnad.' }, on: fuzzyDate('../2011-02') }
    const ended = anAssignment({ due: [], outcome })
    expect(outcomeOn(ended, calendarDate('2011-02-27'))).toEqual({ kind: 'unknown' })
    expect(outcomeOn(ended, calendarDate('2011-02-28'))).toEqual(outcome)
  })

  test('known to the year is told when the year is over; within it nobody is said to be late', () => {
    const outcome: Outcome = { kind: 'reported', report: 'a-report', on: fuzzyDate('2015') }
    const reported = anAssignment({ due: ['2014-12-31'], outcome })
    expect(assignmentStatus(reported, calendarDate('2014-12-31'))).toBe('awaiting')
    expect(assignmentStatus(reported, calendarDate('2015-01-01'))).toBe('perhaps-settled')
    expect(outcomeOn(reported, calendarDate('2015-12-30'))).toEqual({ kind: 'unknown' })
    expect(daysInDoubt(reported, calendarDate('2015-12-30'))).toBe('2015')
    expect(assignmentStatus(reported, calendarDate('2015-12-31'))).toBe('reported')
    expect(daysInDoubt(reported, calendarDate('2015-12-31'))).toBeNull()
  })
})

function anAssignment(given: { due: string[]; decided?: string; isYearly?: boolean; outcome?: Outcome }) {
  const { due, isYearly = false, outcome = { kind: 'unknown' } } = given
  const decided = given.decided === undefined ? null : fuzzyDate(given.decided)
  const provenance = Provenance.parse({
    fact: 'M01',
    sources: [{ source: 's000' }],
    confidence: 'high',
    recorded: '2026-11-22',
  })
  const reportBy = due.map((day) => ({ date: fuzzyDate(day), what: null, provenance }))
  return { decided, isYearly, outcome, reportBy }
}
