import * as z from 'zod'
import { CalendarDate } from './calendar-date.ts'
import { Instant } from './instant.ts'
import { LocalText } from './local-text.ts'
import { Provenance } from './provenance.ts'
import { RevisionHash } from './publication.ts'
import { Block } from './rich-text.ts'
import { Slug } from './slug.ts'
import { AnswerMark, EmptyReason, SaidAnswer } from './survey-answer.ts'

/** Something by its address name, and as it was called on the day of the report. */
export const Named = z.object({ slug: Slug, name: LocalText })
export type Named = z.infer<typeof Named>

/** Where a paragraph of a compiled report comes from: whose answer, to which question, in which revision, and who signed it. */
export const AnswerOrigin = z.object({
  group: Slug,
  /** The member of the group. */
  agency: Slug,
  question: Slug,
  version: z.int().positive(),
  /** Null where there is no answer; then `empty` says why. */
  revision: z.int().positive().nullable(),
  /** Over the content of the revision. */
  hash: RevisionHash.nullable(),
  /** The name that the signer had in the workspace; null where nobody has signed here. */
  signer: z.string().nullable(),
  signed: Instant.nullable(),
  mark: AnswerMark.nullable(),
  empty: EmptyReason.nullable(),
  /** Whether an editor has changed the words of the answer in this paragraph. */
  isEdited: z.boolean(),
})
export type AnswerOrigin = z.infer<typeof AnswerOrigin>

/** What stands at one place of a round: an answer that somebody has approved, or why there is none. */
export const PlacedAnswer = z.object({
  group: Slug,
  agency: Slug,
  question: Slug,
  version: z.int().positive(),
  /** Null where there is no answer; then `empty` says why. */
  approved: z
    .object({
      revision: z.int().positive(),
      hash: RevisionHash,
      content: SaidAnswer,
      mark: AnswerMark.nullable(),
      signer: z.string().nullable(),
      signed: Instant.nullable(),
      /** Where a recorded answer was found; null for one that was given here. */
      provenance: Provenance.nullable(),
    })
    .nullable(),
  empty: EmptyReason.nullable(),
})
export type PlacedAnswer = z.infer<typeof PlacedAnswer>

/** The address of a part within a report, without the number sign: `umea-universitet-uppdrag-2`. */
export const PartId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
export type PartId = z.infer<typeof PartId>

/**
 * A part of a report, in the order of reading. A heading of level 2 opens a chapter. In a text `[^2]` refers to the footnote of that number,
 * and links are as in all running text.
 */
export const EditionPart = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('heading'),
    id: PartId,
    level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
    /** "4", "4.2"; null for what is not numbered, like a foreword. */
    number: z.string().nullable(),
    text: LocalText,
    /** The question or the agency that what follows is about. */
    about: z.object({ group: Slug.nullable(), agency: Slug.nullable(), question: Slug.nullable() }).nullable(),
  }),
  z.object({
    type: z.literal('block'),
    id: PartId,
    /** Never a heading. */
    block: Block,
    origin: AnswerOrigin.nullable(),
  }),
  z.object({
    type: z.literal('signatures'),
    id: PartId,
    place: z.string().min(1),
    on: CalendarDate,
    people: z.array(z.object({ name: z.string().min(1), role: LocalText })).min(1),
  }),
])
export type EditionPart = z.infer<typeof EditionPart>

export const Footnote = z.object({ number: z.int().positive(), text: LocalText })
export type Footnote = z.infer<typeof Footnote>

/** What is told of a respondent in an edition. */
export const EditionRespondent = z.object({
  group: Slug,
  agency: Slug,
  /** The member as the report names it. */
  name: LocalText,
  /** The body in whose name the answers are given, where that is another. */
  answering: Named.nullable(),
})
export type EditionRespondent = z.infer<typeof EditionRespondent>

/** All that a report compiled from answers says, and where each paragraph of it comes from (sammanställd lägesrapport). */
export const CompiledReport = z.object({
  slug: Slug,
  title: LocalText,
  summary: LocalText,
  publishers: z.array(Named).min(1),
  groups: z.array(Named).min(1),
  round: Slug,
  /** The time that the answers are about: `from` inclusive, `until` exclusive. */
  period: z.object({ from: CalendarDate, until: CalendarDate }),
  /** The day that the report bears. */
  on: CalendarDate,
  questions: z.array(z.object({ question: Slug, version: z.int().positive(), text: LocalText, topic: LocalText })),
  respondents: z.array(EditionRespondent),
  /** One for each respondent and question, as it was approved: the parts may say it in words that an editor has changed. */
  answers: z.array(PlacedAnswer),
  parts: z.array(EditionPart),
  /** In the order of their numbers, from 1. */
  footnotes: z.array(Footnote),
  /** Files and reports that belong to it: an address of the site, or of a file; null where it can't be had. */
  attachments: z.array(z.object({ title: LocalText, address: z.string().min(1).nullable() })),
})
export type CompiledReport = z.infer<typeof CompiledReport>

/** A frozen edition: never changed. `hash` is SHA-256 over all that the report says. */
export const SurveyEdition = z.object({
  number: z.int().positive(),
  hash: RevisionHash,
  frozen: Instant,
  /** What a correction corrects, for readers; null for the first edition. */
  change: LocalText.nullable(),
  report: CompiledReport,
})
export type SurveyEdition = z.infer<typeof SurveyEdition>
