import type { Api } from '@samordning/api'
import type { CalendarDate, FuzzyDate, Outcome, ReportBy } from '@samordning/domain'
import { m } from '@samordning/messages'
import { dayInWords, fuzzyInWords } from '../components/date-words.ts'

export type AssignmentItem = Awaited<ReturnType<Api['assignments']['list']>>['items'][number]
export type AssignmentPage = Awaited<ReturnType<Api['assignments']['get']>>
export type PlanItem = Awaited<ReturnType<Api['plans']['list']>>['items'][number]

type Standing = Pick<AssignmentPage, 'status' | 'lastDay' | 'inDoubt'> & { outcome: Outcome }

/** Where an assignment stands, in words: "Ingen redovisning hittad: skulle ha lämnats senast 31 maj 2015". */
export function statusInWords({ status, lastDay, inDoubt, outcome }: Standing): string {
  const date = lastDay === null ? '' : dayInWords(lastDay)
  switch (status) {
    case 'not-given-yet':
      return m.assignments_status_not_given()
    case 'perhaps-given':
      return m.assignments_status_perhaps_given({ date: fuzzyInWords(inDoubt ?? '') })
    case 'perhaps-settled':
      return m.assignments_status_perhaps_settled({ date: fuzzyInWords(inDoubt ?? '') })
    case 'reported':
      return reportedInWords(outcome.kind === 'unknown' ? null : outcome.on)
    case 'ended':
      return m.assignments_status_ended()
    case 'awaiting':
      return m.assignments_status_awaiting({ date })
    case 'overdue':
      return m.assignments_status_overdue({ date })
    case 'continuous':
      return m.assignments_status_continuous()
    case 'no-day-known':
      return m.assignments_status_no_day_known()
  }
}

function reportedInWords(on: FuzzyDate | null) {
  return on ? m.assignments_status_reported_on({ date: fuzzyInWords(on) }) : m.assignments_status_reported()
}

/** Whether sources give several days for the same thing to be reported. */
export function isDisputed(reportBy: readonly ReportBy[]): boolean {
  const things = reportBy.map(({ what }) => what?.sv ?? '')
  return new Set(things).size < things.length
}

/** Whether all the days to report by are over, seen from a day. */
export function isPast(lastDay: CalendarDate | null, day: CalendarDate): boolean {
  return lastDay !== null && lastDay < day
}
