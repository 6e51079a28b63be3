import * as z from 'zod'
import { isEqual } from './equal.ts'
import { LocalText } from './local-text.ts'
import { comparisonOf, StructuredPart, type QuestionVersion } from './survey-question.ts'

/** Why there is no answer, as somebody has said. */
export const BlankReason = z.enum([
  'not-asked',
  'not-a-member',
  'no-mandate',
  'late',
  'declined',
  /** The document that the answers come from leaves the question out, and does not say why. */
  'not-stated',
])
export type BlankReason = z.infer<typeof BlankReason>

/** Words, with paragraphs set apart by an empty line, and a structured part. */
export const SaidAnswer = z.object({
  is: z.literal('answer'),
  text: LocalText,
  part: StructuredPart.nullable(),
  relation: z.enum(['new', 'still-true', 'changed']),
  /** Where it holds, when that is not the county of the group: "södra Sverige". */
  scope: LocalText.nullable(),
})
export type SaidAnswer = z.infer<typeof SaidAnswer>

/**
 * What is answered, or why nothing is. Its `relation` is what whoever answers says of the answer of the last round: there was none, it is
 * still true, it has changed. `withdrawn`: the former answer no longer holds, and none takes its place.
 */
export const AnswerContent = z.discriminatedUnion('is', [
  SaidAnswer,
  z.object({ is: z.literal('withdrawn') }),
  z.object({ is: z.literal('blank'), reason: BlankReason }),
])
export type AnswerContent = z.infer<typeof AnswerContent>

/** An answer to a version of a question. */
export type VersionedAnswer = { version: number; content: AnswerContent }

/**
 * How an answer stands to the one of the last round. `unchanged`: the same words to a question that can be compared, and somebody has said that
 * they are still true; `reworded`: said to be still true, in other words.
 */
export const AnswerMark = z.enum(['new', 'unchanged', 'reworded', 'changed'])
export type AnswerMark = z.infer<typeof AnswerMark>

/**
 * The mark of an answer; null where there is none to mark. Across a break, or after a round without an answer, every answer is new.
 * @param versions all versions of the question
 */
export function markOf(
  versions: readonly QuestionVersion[],
  now: VersionedAnswer,
  before: VersionedAnswer | null,
): AnswerMark | null {
  if (now.content.is !== 'answer') return null
  if (before?.content.is !== 'answer') return 'new'
  if (comparisonOf(versions, before.version, now.version).is === 'break') return 'new'
  if (now.content.relation !== 'still-true') return 'changed'
  return saysTheSame(now.content, before.content) ? 'unchanged' : 'reworded'
}

/** Whether two answers have the same words, structured part and reach. */
export function saysTheSame(one: SaidAnswer, other: SaidAnswer): boolean {
  const said = ({ text, part, scope }: SaidAnswer) => ({ text, part, scope })
  return isEqual(said(one), said(other))
}

/** The paragraphs of an answer, in both languages where both have as many; otherwise the English stands in the first. */
export function paragraphsOf({ sv, en }: LocalText): LocalText[] {
  const swedish = splitAt(sv)
  const english = en === undefined ? [] : splitAt(en)
  if (english.length === swedish.length) return swedish.map((text, index) => ({ sv: text, en: english[index]! }))
  return swedish.map((text, index) => (index === 0 && en !== undefined ? { sv: text, en } : { sv: text }))
}

function splitAt(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}

/** Why a place in a report or a table is empty. Beyond what people say: the answer was withdrawn, or the round is not over. */
export const EmptyReason = z.union([BlankReason, z.enum(['withdrawn', 'under-way'])])
export type EmptyReason = z.infer<typeof EmptyReason>

/** What readers are told of an empty place. */
export const EMPTY_REASONS = {
  'not-asked': { sv: 'Frågan ställdes inte.', en: 'The question was not asked.' },
  'not-a-member': { sv: 'Var inte medlem i gruppen då.', en: 'Was not a member of the group then.' },
  'no-mandate': { sv: 'Har inget uppdrag i frågan.', en: 'Has no mandate in this.' },
  late: { sv: 'Svaret kom inte i tid.', en: 'The answer did not come in time.' },
  declined: { sv: 'Avstod från att svara.', en: 'Declined to answer.' },
  'not-stated': {
    sv: 'Frågan är inte besvarad i rapporten, som inte säger varför.',
    en: 'The question is not answered in the report, which does not say why.',
  },
  withdrawn: {
    sv: 'Det tidigare svaret är tillbakadraget.',
    en: 'The former answer has been withdrawn.',
  },
  'under-way': { sv: 'Svaret är inte klart.', en: 'The answer is not ready.' },
} as const satisfies Record<EmptyReason, Required<LocalText>>
