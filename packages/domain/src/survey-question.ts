import * as z from 'zod'
import { FuzzyDate } from './fuzzy-date.ts'
import { LocalText } from './local-text.ts'
import { Slug } from './slug.ts'

/**
 * What a new version of a question is to the one before it. `same`: other words, the same question; `comparable`: answers can be set beside
 * each other with the note in mind; `break`: they can't.
 */
export const Comparability = z.discriminatedUnion('is', [
  z.object({ is: z.literal('first') }),
  z.object({ is: z.literal('same') }),
  z.object({ is: z.literal('comparable'), note: LocalText }),
  z.object({ is: z.literal('break'), note: LocalText }),
])
export type Comparability = z.infer<typeof Comparability>

/** What a question asks for beside free text: whether there is a mandate, a plan, cooperation; which needs there are. */
export const StructuredKind = z.enum(['mandate', 'plan', 'cooperation', 'needs'])
export type StructuredKind = z.infer<typeof StructuredKind>

/**
 * A question of a status survey (fråga i en lägesenkät) as one version words it. The question is known by its slug through all versions;
 * the first version is 1, and declares that it is the first; every later one declares what it is to the one before.
 */
export const QuestionVersion = z
  .object({
    question: Slug.max(60),
    version: z.int().positive(),
    text: LocalText,
    /** What the question is after, for whoever answers. */
    help: LocalText.nullable(),
    /** A word or two, for a column of a table. */
    topic: LocalText,
    part: StructuredKind.nullable(),
    comparability: Comparability,
  })
  .refine(({ version, comparability }) => (version === 1) === (comparability.is === 'first'), {
    path: ['comparability'],
    error: 'the first version is the first, and every later one says what it is to the one before',
  })
export type QuestionVersion = z.infer<typeof QuestionVersion>

/** A version of a question, as rounds and answers refer to it. */
export const QuestionRef = z.object({ question: Slug.max(60), version: z.int().positive() })
export type QuestionRef = z.infer<typeof QuestionRef>

export const Extent = z.enum(['yes', 'no', 'partly'])
export type Extent = z.infer<typeof Extent>

const words = z.string().trim().min(1).max(300)

/** The structured part of an answer. `null` where the agency says nothing of it. */
export const StructuredPart = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('mandate'), has: Extent.nullable() }),
  z.object({ kind: z.literal('plan'), has: Extent.nullable(), which: z.array(words).max(20) }),
  z.object({
    kind: z.literal('cooperation'),
    has: Extent.nullable(),
    /** Bodies and forms of cooperation, in the agency's own words. */
    with: z.array(words).max(50),
    since: FuzzyDate.nullable(),
  }),
  z.object({ kind: z.literal('needs'), needs: z.array(words).max(20) }),
])
export type StructuredPart = z.infer<typeof StructuredPart>

/** How far answers to two versions of a question can be set beside each other; `notes` in the order of the versions. */
export type Comparison = { is: 'same' | 'comparable' | 'break'; notes: LocalText[] }

/** What lies between two versions of one question, the order doesn't matter. `versions` are all there are of it, in any order. */
export function comparisonOf(versions: readonly QuestionVersion[], one: number, other: number): Comparison {
  const [early, late] = one < other ? [one, other] : [other, one]
  const between = versions
    .filter(({ version }) => version > early && version <= late)
    .toSorted((a, b) => a.version - b.version)
    .map(({ comparability }) => comparability)
  const notes = between.flatMap((step) => ('note' in step ? [step.note] : []))
  const has = (is: Comparability['is']) => between.some((step) => step.is === is)
  return { is: has('break') ? 'break' : has('comparable') ? 'comparable' : 'same', notes }
}
