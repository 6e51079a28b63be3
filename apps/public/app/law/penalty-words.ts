import { dayBefore, type CalendarDate, type Degree, type OffenceKey, type PenaltyScale } from '@samordning/domain'
import { m } from '@samordning/messages'
import { dayInWords } from '../components/date-words.ts'

const offences: Record<OffenceKey, () => string> = {
  purchase: m.law_offence_purchase,
  'purchase-from-child': m.law_offence_purchase_from_child,
  trafficking: m.law_offence_trafficking,
  exploitation: m.law_offence_exploitation,
  procuring: m.law_offence_procuring,
}

const degrees: Record<Degree, () => string> = {
  normal: m.law_degree_normal,
  lesser: m.law_degree_lesser,
  gross: m.law_degree_gross,
}

/** What is done, in plain words, whatever the statute calls it. */
export const offenceInWords = (offence: OffenceKey) => offences[offence]()

export const degreeInWords = (degree: Degree) => degrees[degree]()

type Penalty = Pick<PenaltyScale, 'isOffence' | 'fines' | 'minMonths' | 'maxMonths'>

/** "böter eller fängelse i högst 1 år". The general minimum of 14 days is not repeated each time. */
export function penaltyInWords({ isOffence, fines, minMonths, maxMonths }: Penalty): string {
  if (!isOffence || maxMonths === null) return m.law_not_an_offence()
  const max = termInWords(maxMonths)
  if (fines) return m.law_penalty_fines_max({ max })
  return minMonths === null ? m.law_penalty_max({ max }) : m.law_penalty_min_max({ min: termInWords(minMonths), max })
}

/** "6 månader", "2 år" */
export function termInWords(months: number): string {
  return months % 12 === 0 ? m.law_years({ count: months / 12 }) : m.law_months({ count: months })
}

/** The same for the narrow side of a chart: "6 mån". */
export function shortTerm(months: number): string {
  return months % 12 === 0 ? m.law_axis_years({ count: months / 12 }) : m.law_axis_months({ count: months })
}

/** "från och med 1 juli 2011 till och med 31 juli 2022": the days of a scale, both ends included. */
export function daysInWords({ from, until }: Pick<PenaltyScale, 'from' | 'until'>): string {
  const first = from && dayInWords(from)
  const last = until && dayInWords(dayBefore(until as CalendarDate))
  if (first && last) return m.law_period_both({ from: first, until: last })
  if (first) return m.law_period_from({ from: first })
  return last ? m.law_period_until({ until: last }) : m.law_period_so_far()
}
