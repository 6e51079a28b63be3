import * as z from 'zod'
import { CalendarDate } from './calendar-date.ts'
import { FuzzyDate } from './fuzzy-date.ts'
import { LocalText } from './local-text.ts'
import { Provenance } from './provenance.ts'
import { Slug } from './slug.ts'
import { AnswerContent } from './survey-answer.ts'
import { QuestionRef } from './survey-question.ts'

/** Who is asked in a round: an agency as a member of a group. Its answering body may be another than its member. */
export const Respondent = z.object({
  group: Slug,
  /** The member of the group. */
  agency: Slug,
  /** The body in whose name the answers are given; null: the member itself. */
  answering: Slug.nullable(),
  /** What the member, and the answering body, were called in the document, where those are not their names. */
  listedAs: z.string().min(1).nullable(),
  answersAs: LocalText.nullable(),
})
export type Respondent = z.infer<typeof Respondent>

/** A step of a round that the public can follow. */
export const TimetableStep = z.object({ on: FuzzyDate, text: LocalText })
export type TimetableStep = z.infer<typeof TimetableStep>

/** A round of the status survey (omgång av lägesenkäten). */
export const SurveyRound = z
  .object({
    slug: Slug.max(80),
    title: LocalText,
    groups: z.array(Slug).min(1),
    /** The time that the answers are about: `from` inclusive, `until` exclusive. */
    period: z.object({ from: CalendarDate, until: CalendarDate }),
    /** When the questions were put; null when nobody knows. */
    opened: FuzzyDate.nullable(),
    /** The last day for answers; null when there was none, or nobody knows it. */
    reportBy: CalendarDate.nullable(),
    /** When no more answers were taken; null while the round is open. */
    closed: FuzzyDate.nullable(),
    timetable: z.array(TimetableStep),
    questions: z.array(QuestionRef).min(1),
    respondents: z.array(Respondent),
    /** Null for a round that was held here: the trail tells of that. */
    provenance: Provenance.nullable(),
  })
  .refine(({ period }) => period.from < period.until, { path: ['period'], error: 'ends before it begins' })
  .refine(({ questions }) => new Set(questions.map(({ question }) => question)).size === questions.length, {
    path: ['questions'],
    error: 'a question is asked once',
  })
  .refine(({ groups, respondents }) => respondents.every(({ group }) => groups.includes(group)), {
    path: ['respondents'],
    error: 'somebody is asked in a group that the round is not for',
  })
  .refine(({ respondents }) => new Set(respondents.map(respondentKey)).size === respondents.length, {
    path: ['respondents'],
    error: 'an agency is asked once in a group',
  })
export type SurveyRound = z.infer<typeof SurveyRound>

/** What tells an answer from all others of a round. */
export const AnswerPlace = z.object({ group: Slug, agency: Slug, question: Slug })
export type AnswerPlace = z.infer<typeof AnswerPlace>

/** A respondent within its round, as text: `vasterbotten/migrationsverket`. */
export function respondentKey({ group, agency }: Pick<Respondent, 'group' | 'agency'>): string {
  return `${group}/${agency}`
}

/** The year that a round is known by: that of the last day it is about. */
export function yearOfRound({ period }: Pick<SurveyRound, 'period'>): number {
  const [year = '', month = '', day = ''] = period.until.split('-')
  return month === '01' && day === '01' ? Number(year) - 1 : Number(year)
}

/** An answer as a document gives it, for a round that was held before there was a workspace. */
// Not spread: a bundler keeps what is spread, and zod with it, on pages that read no schema.
export const RecordedAnswer = AnswerPlace.extend({ round: Slug, content: AnswerContent, provenance: Provenance })
export type RecordedAnswer = z.infer<typeof RecordedAnswer>
