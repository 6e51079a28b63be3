import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDate, dayOf } from './calendar-date.ts'
import { fuzzyDate } from './fuzzy-date.ts'
import { reminderDays, remindersDue, type Reminded, type Reminder, type ReminderKind } from './survey-reminders.ts'

const round = { reportBy: calendarDate('2026-09-30'), closed: null }
const place = { group: 'vasterbotten', agency: 'migrationsverket' }
const asked: Reminded = { ...place, situation: 'in-progress', accounts: ['member'], isStopped: false }
const reminder = (kind: ReminderKind, account = 'member'): Reminder => ({ ...place, account, kind })
const kindsOn = (day: string, sent: Reminder[] = []) =>
  remindersDue({ round, states: [asked], sent, today: calendarDate(day) }).map(({ kind }) => kind)
const dayIn = (date: Date) => dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())

describe('a reminder', () => {
  test.for<[today: string, due: ReminderKind[]]>([
    ['2026-08-30', []],
    ['2026-08-31', ['in-30-days']],
    ['2026-09-23', ['in-7-days']],
    ['2026-09-29', ['in-1-day']],
    ['2026-10-01', ['late-1']],
    ['2026-10-15', ['late-2']],
    ['2026-10-29', ['late-3']],
  ])('that is due on %s is %j', ([today, due]) => {
    expect(kindsOn(today)).toEqual(due)
  })

  test('has a day of its own, counted from the last day for answers', () => {
    const days = ['2026-08-31', '2026-09-23', '2026-09-29', '2026-10-01', '2026-10-15', '2026-10-29']
    expect(reminderDays(round.reportBy).map(({ on }) => on)).toEqual(days)
    expect(reminderDays(null)).toEqual([])
  })

  test('that was missed is not sent beside a later one', () => {
    expect(kindsOn('2026-10-20', [reminder('in-30-days')])).toEqual(['late-2'])
  })

  test('is not sent again when the clock is put back', () => {
    expect(kindsOn('2026-09-22', [reminder('in-7-days')])).toEqual([])
  })

  test('to one account is not taken for one to its colleague', () => {
    const states = [{ ...asked, accounts: ['member', 'colleague'] }]
    const sent = [reminder('in-7-days')]
    expect(remindersDue({ round, states, sent, today: calendarDate('2026-09-23') })).toEqual([
      reminder('in-7-days', 'colleague'),
    ])
  })

  test.for<[who: string, change: Partial<Reminded>, count: number]>([
    ['has not opened the form', { situation: 'not-opened' }, 1],
    ['has an answer returned', { situation: 'returned' }, 1],
    ['has submitted', { situation: 'submitted' }, 0],
    ['is approved', { situation: 'approved' }, 0],
    ['is closed without answer', { situation: 'closed' }, 0],
    ['has its reminders stopped', { isStopped: true }, 0],
  ])('to a respondent that %s: %j gives %i', ([, change, count]) => {
    const states = [{ ...asked, ...change }]
    expect(remindersDue({ round, states, sent: [], today: calendarDate('2026-09-23') })).toHaveLength(count)
  })

  test.for([
    { reportBy: null, closed: null },
    { reportBy: round.reportBy, closed: fuzzyDate('2026-09-24') },
  ])('is never due in a round like %j', (other) => {
    expect(remindersDue({ round: other, states: [asked], sent: [], today: calendarDate('2026-09-29') })).toEqual([])
  })

  test('of a kind is sent at most once, in their order, whatever days the clock shows', () => {
    const order = reminderDays(round.reportBy).map(({ kind }) => kind)
    const day = fc.date({ min: new Date('2026-08-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(fc.array(day, { maxLength: 40 }), (days) => {
        const sent: Reminder[] = []
        for (const date of days) {
          sent.push(...remindersDue({ round, states: [asked], sent, today: dayIn(date) }))
        }
        const steps = sent.map(({ kind }) => order.indexOf(kind))
        expect(steps).toEqual([...new Set(steps)].toSorted((a, b) => a - b))
      }),
    )
  })
})
