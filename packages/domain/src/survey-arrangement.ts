import * as z from 'zod'
import { CalendarDate } from './calendar-date.ts'
import { LocalText } from './local-text.ts'
import { Block } from './rich-text.ts'
import { Slug } from './slug.ts'
import { PartId } from './survey-edition.ts'

/** Running text between answers: headings of level 3, never 2, which are the chapters' own. */
const body = z.array(Block)
const key = PartId.max(60)

/** A chapter of a report, as its coordinator arranges it. `key` is the chapter's address, and stays. */
export const Chapter = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('text'),
    key,
    /** A foreword and an appendix bear no number. */
    role: z.enum(['foreword', 'chapter', 'appendix']),
    title: LocalText,
    body,
    signatures: z
      .object({
        place: z.string().trim().min(1),
        on: CalendarDate,
        people: z.array(z.object({ name: z.string().trim().min(1), role: LocalText })).min(1),
      })
      .nullable(),
  }),
  z.object({
    type: z.literal('answers'),
    key,
    title: LocalText,
    /** What stands before the answers. */
    body,
    by: z.enum(['agency', 'question']),
    /** The answers of one group of several; null: of all. */
    group: Slug.nullable(),
    /** What the editors have to say about an agency's answers, after them. */
    remarks: z.array(z.object({ group: Slug, agency: Slug, text: LocalText })),
  }),
])
export type Chapter = z.infer<typeof Chapter>

/** A paragraph of an answer that was edited by hand: which, from which revision, and what it says instead; null: it is left out. */
export const ParagraphEdit = z.object({
  group: Slug,
  agency: Slug,
  question: Slug,
  /** Counted from 1. */
  paragraph: z.int().positive(),
  /** The revision that it was edited in: when another is approved, the edit has to be looked at again. */
  revision: z.int().positive(),
  text: LocalText.nullable(),
})
export type ParagraphEdit = z.infer<typeof ParagraphEdit>

/** A page or a file of the site (`/filer/…`), or of another by its whole address. */
const AttachmentAddress = z
  .string()
  .regex(/^(?:\/(?!\/)|https?:\/\/)/i, { error: 'is not an address: begin with / or https://' })

/** How a report is put together from the answers of a round: everything but the answers themselves. */
export const Arrangement = z
  .object({
    /** The report's address name. */
    slug: Slug.max(100),
    round: Slug,
    title: LocalText,
    summary: LocalText,
    publishers: z.array(Slug).min(1),
    /** The day that the report bears. */
    on: CalendarDate,
    chapters: z.array(Chapter),
    /** A text refers to them as `[^key]`. */
    footnotes: z.array(z.object({ key, text: LocalText })),
    edits: z.array(ParagraphEdit),
    attachments: z.array(z.object({ title: LocalText, address: AttachmentAddress.nullable() })),
  })
  .refine(({ chapters }) => new Set(chapters.map((chapter) => chapter.key)).size === chapters.length, {
    path: ['chapters'],
    error: 'two chapters have one key',
  })
export type Arrangement = z.infer<typeof Arrangement>
