import { Arrangement, BlankReason, CalendarDate, Extent, FuzzyDate, Slug, StructuredKind } from '@samordning/domain'
import { z } from 'zod'
import { Day } from '../../day.ts'
import { FreeLine, FreeLocalLine, FreeLocalText, FreeText, freeText } from '../free-text.ts'

export const Nothing = z.strictObject({}).default({})
export const OfRound = z.strictObject({ round: Slug.max(80) })

/** Whose answers, in which round. */
export const OfRespondent = OfRound.extend({ group: Slug.max(100), agency: Slug.max(100) })
export type OfRespondent = z.output<typeof OfRespondent>
export const OfAnswer = OfRespondent.extend({ question: Slug.max(60) })

const LONGEST_ANSWER = 20_000
/** Words of an answer: longer than other free text, and as strictly without personal identity numbers. */
const answerText = freeText(LONGEST_ANSWER).min(1)

const Part = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mandate'), has: Extent.nullable() }),
  z.strictObject({ kind: z.literal('plan'), has: Extent.nullable(), which: z.array(FreeLine).max(20) }),
  z.strictObject({
    kind: z.literal('cooperation'),
    has: Extent.nullable(),
    with: z.array(FreeLine).max(50),
    since: FuzzyDate.nullable(),
  }),
  z.strictObject({ kind: z.literal('needs'), needs: z.array(FreeLine).max(20) }),
])

/** What somebody answers. `still-true` takes the words of the last round where it brings none of its own. */
export const Content = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('answer'),
    text: z.strictObject({ sv: answerText, en: answerText.optional() }),
    part: Part.nullable(),
    relation: z.enum(['new', 'still-true', 'changed']),
    scope: FreeLocalLine.nullable().default(null),
  }),
  z.strictObject({ is: z.literal('withdrawn') }),
  z.strictObject({ is: z.literal('blank'), reason: BlankReason.exclude(['not-stated']) }),
])

/** What somebody changed since the revision `base`; 0 where there was none. */
export const Saving = OfAnswer.extend({ base: z.int().nonnegative(), content: Content })

export const Handing = OfAnswer.extend({ to: z.string().max(100).nullable() })
export const Returning = OfRespondent.extend({
  questions: z
    .array(z.strictObject({ question: Slug.max(60), note: FreeText.min(1) }))
    .min(1)
    .max(50),
})
export const Approving = OfRespondent.extend({
  questions: z
    .array(z.strictObject({ question: Slug.max(60), revision: z.int().positive() }))
    .min(1)
    .max(50),
})
export const Closing = OfRespondent.extend({ reason: BlankReason.exclude(['not-stated']) })

const note = FreeLocalText
/** What a version is to the one before it, as the domain has it; the notes are read in public. */
const Declared = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('first') }),
  z.strictObject({ is: z.literal('same') }),
  z.strictObject({ is: z.literal('comparable'), note }),
  z.strictObject({ is: z.literal('break'), note }),
])

/** A version of a question. The first of its question, or the next: 409 where somebody else was first. */
export const NewVersion = z.strictObject({
  question: Slug.max(60),
  version: z.int().positive().max(1000),
  text: FreeLocalText,
  help: FreeLocalText.nullable(),
  topic: FreeLocalLine,
  part: StructuredKind.nullable(),
  comparability: Declared,
})

const Step = z.strictObject({ on: Day, text: FreeLocalLine })

/** A round to be opened: everybody who sits in its groups at the end of its period is asked, unless they are left out. */
export const NewRound = z.strictObject({
  slug: Slug.max(80),
  title: FreeLocalLine,
  groups: z.array(Slug).min(1).max(30),
  period: z.strictObject({ from: CalendarDate, until: CalendarDate }),
  reportBy: Day,
  timetable: z.array(Step).max(30),
  questions: z
    .array(z.strictObject({ question: Slug, version: z.int().positive() }))
    .min(1)
    .max(50),
  leaveOut: z
    .array(z.strictObject({ group: Slug, agency: Slug }))
    .max(500)
    .default([]),
})

/** What may be changed of a round while it is open. */
export const RoundChange = OfRound.extend({
  title: FreeLocalLine,
  reportBy: Day,
  timetable: z.array(Step).max(30),
})

/** Reminders of a round, or with a respondent of that one alone. */
export const Stopping = OfRound.extend({
  respondent: z.strictObject({ group: Slug.max(100), agency: Slug.max(100) }).nullable(),
  isStopped: z.boolean(),
})

export const OfReport = z.strictObject({ report: Slug.max(100) })
/** How a report is put together, since the save of number `base`. Texts are checked for personal identity numbers as a whole. */
export const Arranging = OfReport.extend({ base: z.int().nonnegative(), arrangement: Arrangement })
export const Freezing = OfReport.extend({ base: z.int().positive(), change: FreeLocalText.nullable() })
