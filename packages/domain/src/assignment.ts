import * as z from 'zod'
import type { CalendarDate } from './calendar-date.ts'
import { FuzzyDate, dayBounds, hasSurelyCome, isWithin } from './fuzzy-date.ts'
import { LawReference } from './law-note.ts'
import { LocalText } from './local-text.ts'
import { Period } from './period.ts'
import { Provenance } from './provenance.ts'
import { Slug } from './slug.ts'

/** Something that a plan orders (åtgärd). */
export const Measure = z.object({
  area: LocalText,
  text: LocalText,
  /** Bodies that are to carry it out. */
  responsible: z.array(Slug),
  provenance: Provenance,
})
export type Measure = z.infer<typeof Measure>

/** A national plan or strategy (handlingsplan). */
export const ActionPlan = Period.extend({
  slug: Slug,
  citation: z.string().min(1).nullable(),
  title: LocalText,
  about: LocalText,
  decided: FuzzyDate.nullable(),
  /** Whole Swedish kronor; several values where the sources disagree. */
  amounts: z.array(z.object({ kronor: z.int().positive(), isMinimum: z.boolean(), provenance: Provenance })),
  numberOfMeasures: z.object({ count: z.int().positive(), isMinimum: z.boolean() }).nullable(),
  areas: z.array(LocalText),
  measures: z.array(Measure),
  followUp: LocalText.nullable(),
  provenance: Provenance,
})
export type ActionPlan = z.infer<typeof ActionPlan>

/** A part of an assignment. Sources may word the same part differently: both are kept. */
export const AssignmentPart = z.object({ number: z.int().positive(), text: LocalText, provenance: Provenance })
export type AssignmentPart = z.infer<typeof AssignmentPart>

/** A day by which something is to be reported, and who says so. */
export const ReportBy = z.object({
  date: FuzzyDate,
  /** What is due then, when it is not the whole. */
  what: LocalText.nullable(),
  provenance: Provenance,
})
export type ReportBy = z.infer<typeof ReportBy>

/** What is known of what came of an assignment. */
export const Outcome = z.discriminatedUnion('kind', [
  /** A report that answers it is known. */
  z.object({ kind: z.literal('reported'), report: Slug, on: FuzzyDate.nullable() }),
  /** It lapsed, moved or became permanent; the text says how. */
  z.object({ kind: z.literal('ended'), text: LocalText, on: FuzzyDate.nullable() }),
  /** Nothing was found. */
  z.object({ kind: z.literal('unknown') }),
])
export type Outcome = z.infer<typeof Outcome>

/** What the Government has asked a body to do (regeringsuppdrag). */
export const Assignment = z.object({
  slug: Slug,
  title: LocalText,
  about: LocalText,
  /** Bodies that received it. */
  receivers: z.array(Slug).min(1),
  /** The ministry behind it, when the sources say so. */
  ministry: Slug.nullable(),
  decided: FuzzyDate.nullable(),
  parts: z.array(AssignmentPart),
  /** Days to report by, in order of time. Two sources with two days for the same thing give two rows. */
  reportBy: z.array(ReportBy),
  /** Reported every year, without a last day. */
  isYearly: z.boolean(),
  registration: z
    .object({
      /** As printed, damaged or not. */
      raw: z.array(z.string().min(1)),
      /** As the registry writes it, "U2013/6848/JÄM". */
      normalised: z.string().min(1).nullable(),
      /** True when the number was derived, for instance from a page's address. */
      isDerived: z.boolean(),
    })
    .nullable(),
  /** Whole Swedish kronor that came with it. */
  amount: z.int().positive().nullable(),
  plan: Slug.nullable(),
  outcome: Outcome,
  /** Provisions that the text describes, names or takes for granted. */
  describes: z.array(LawReference).default([]),
  provenance: Provenance,
})
export type Assignment = z.infer<typeof Assignment>

/**
 * Where an assignment stands: `not-given-yet`; `reported`; `ended` otherwise; `awaiting` its day; `overdue`: the last day has passed
 * and no report is known; `continuous`: reported yearly; `no-day-known`: the sources give no day to report by.
 * `perhaps-given` and `perhaps-settled`: within the days on which it may have been given, or something may have come of it.
 */
export type AssignmentStatus =
  | 'not-given-yet'
  | 'perhaps-given'
  | 'perhaps-settled'
  | 'reported'
  | 'ended'
  | 'awaiting'
  | 'overdue'
  | 'continuous'
  | 'no-day-known'

type Standing = Pick<Assignment, 'decided' | 'outcome' | 'reportBy' | 'isYearly'>

/**
 * Where an assignment stands on a day. Of several days to report by, the last one counts. One whose day of decision
 * nobody knows is taken to have been given.
 */
export function assignmentStatus(assignment: Standing, on: CalendarDate): AssignmentStatus {
  const { decided } = assignment
  if (decided !== null && !hasSurelyCome(decided, on)) return isWithin(decided, on) ? 'perhaps-given' : 'not-given-yet'
  const outcome = outcomeOn(assignment, on)
  if (outcome.kind !== 'unknown') return outcome.kind
  if (isPerhapsSettled(assignment, on)) return 'perhaps-settled'
  const last = lastDayToReport(assignment)
  if (last !== null) return on > last ? 'overdue' : 'awaiting'
  return assignment.isYearly ? 'continuous' : 'no-day-known'
}

/** The days within which it was given, or something came of it, where nobody can say on which side of this day: `null` elsewhere. */
export function daysInDoubt(assignment: Standing, on: CalendarDate): FuzzyDate | null {
  const { decided, outcome } = assignment
  switch (assignmentStatus(assignment, on)) {
    case 'perhaps-given':
      return decided
    case 'perhaps-settled':
      return outcome.kind === 'unknown' ? null : outcome.on
    default:
      return null
  }
}

function isPerhapsSettled({ outcome }: Pick<Assignment, 'outcome'>, on: CalendarDate): boolean {
  return outcome.kind !== 'unknown' && outcome.on !== null && isWithin(outcome.on, on)
}

/** What had surely come of an assignment by a day. What has no day is taken to have come. */
export function outcomeOn({ outcome }: Pick<Assignment, 'outcome'>, on: CalendarDate): Outcome {
  const isAhead = outcome.kind !== 'unknown' && outcome.on !== null && !hasSurelyCome(outcome.on, on)
  return isAhead ? { kind: 'unknown' } : outcome
}

/** Whether the last day to report has passed without a known report. On the day itself it is not yet overdue. */
export function isOverdue(assignment: Standing, on: CalendarDate): boolean {
  return assignmentStatus(assignment, on) === 'overdue'
}

/** The last day on which any part is due; `null` when no source gives one. */
export function lastDayToReport(assignment: Pick<Assignment, 'reportBy'>): CalendarDate | null {
  const days = assignment.reportBy.map((due) => dayBounds(due.date).latest).filter((day) => day !== null)
  return days.sort().at(-1) ?? null
}

const SEPARATED = /^([A-ZÅÄÖ][A-Za-zåäö]{0,2})(\d{4})\/(\d{4,6})(?:\/([A-ZÅÄÖ]{1,4}))?$/
const RUN_TOGETHER = /^([A-ZÅÄÖ][A-Za-zåäö]{0,2})(\d{4})(\d{4})([A-ZÅÄÖ]{1,4})$/

/**
 * A ministry's registration number (diarienummer) as the registry writes it, from print that may have lost its
 * slashes: "U20136848JÄM" becomes "U2013/6848/JÄM". `null` when it cannot be read beyond doubt.
 */
export function normaliseRegistration(raw: string): string | null {
  const text = raw.trim()
  if (SEPARATED.test(text)) return text
  const match = RUN_TOGETHER.exec(text)
  return match ? `${match[1]}${match[2]}/${match[3]}/${match[4]}` : null
}
