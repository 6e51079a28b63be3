import { daysFrom, type CalendarDate } from './calendar-date.ts'
import { respondentKey, type Respondent, type SurveyRound } from './survey-round.ts'
import type { RespondentSituation } from './survey-step.ts'

/** The reminders of a round, first to last, each with its day: days from the last day for answers. */
const SCHEDULE = [
  { kind: 'in-30-days', days: -30 },
  { kind: 'in-7-days', days: -7 },
  { kind: 'in-1-day', days: -1 },
  { kind: 'late-1', days: 1 },
  { kind: 'late-2', days: 15 },
  { kind: 'late-3', days: 29 },
] as const

export type ReminderKind = (typeof SCHEDULE)[number]['kind']

/** A reminder to one account about one respondent of a round. */
export type Reminder = Pick<Respondent, 'group' | 'agency'> & { account: string; kind: ReminderKind }

/** How far a respondent has come, the accounts that answer for it, and whether a coordinator has stopped its reminders. */
export type Reminded = Pick<Respondent, 'group' | 'agency'> & {
  situation: RespondentSituation
  accounts: readonly string[]
  isStopped: boolean
}

/** What decides which reminders are due. `sent` is all that was ever sent in the round. */
export type ReminderQuestion = {
  round: Pick<SurveyRound, 'reportBy' | 'closed'>
  states: readonly Reminded[]
  sent: readonly Reminder[]
  today: CalendarDate
}

const WAITED_FOR: ReadonlySet<RespondentSituation> = new Set(['not-opened', 'in-progress', 'returned'])

/**
 * The reminders to send today, at most one for each account and respondent: the latest whose day has come, unless that one or a later
 * one was sent. So a day without power is made up for with one mail, and a clock that is put back sends nothing. Empty where the round
 * is closed or has no last day.
 */
export function remindersDue({ round, states, sent, today }: ReminderQuestion): Reminder[] {
  const latest = round.closed === null && round.reportBy !== null ? latestStep(round.reportBy, today) : -1
  const step = SCHEDULE[latest]
  if (step === undefined) return []
  const done = new Set(sent.filter(({ kind }) => stepOf(kind) >= latest).map(seatKey))
  return states
    .filter(({ situation, isStopped }) => WAITED_FOR.has(situation) && !isStopped)
    .flatMap(({ group, agency, accounts }) => accounts.map((account) => ({ group, agency, account, kind: step.kind })))
    .filter((reminder) => !done.has(seatKey(reminder)))
}

/** The day of each reminder, first to last. Empty where the round has no last day. */
export function reminderDays(reportBy: CalendarDate | null): { kind: ReminderKind; on: CalendarDate }[] {
  return reportBy === null ? [] : SCHEDULE.map(({ kind, days }) => ({ kind, on: daysFrom(reportBy, days) }))
}

function latestStep(reportBy: CalendarDate, today: CalendarDate): number {
  return reminderDays(reportBy).findLastIndex(({ on }) => on <= today)
}

function stepOf(kind: ReminderKind): number {
  return SCHEDULE.findIndex((step) => step.kind === kind)
}

function seatKey(reminder: Reminder): string {
  return `${respondentKey(reminder)}/${reminder.account}`
}
