import * as z from 'zod'
import { FuzzyDate } from './fuzzy-date.ts'
import { LawReference } from './law-note.ts'
import { LocalText } from './local-text.ts'
import { Period } from './period.ts'
import { CountyCode } from './place.ts'
import { Provenance } from './provenance.ts'
import { RichText } from './rich-text.ts'
import { Slug } from './slug.ts'

/** What sort of report or publication it is. */
export const ReportKind = z.enum([
  'situation-report',
  'survey',
  'inquiry',
  'action-plan',
  'evaluation',
  'manual',
  'magazine',
  'statistics',
  'training',
])
export type ReportKind = z.infer<typeof ReportKind>

/** A report or other publication (rapport). */
export const Report = z.object({
  slug: Slug,
  title: LocalText,
  kind: ReportKind,
  /** Bodies that published it. */
  publishers: z.array(Slug).min(1),
  /** Persons named as authors, given name first. */
  authors: z.array(z.string().min(1)),
  published: FuzzyDate.nullable(),
  /** The time it is about, when that is not its date. */
  covers: Period.nullable(),
  /** "SOU 2010:49", "2015:10": several where copies differ. */
  numbers: z.array(z.string().min(1)),
  isbns: z.array(z.string().min(1)),
  /** Counties it is about; empty for the whole country. */
  counties: z.array(CountyCode),
  /** The assignment it answers. */
  assignment: Slug.nullable(),
  summary: LocalText,
  /** How it could be obtained. */
  access: LocalText.nullable(),
  /** Whole text, when the platform has it. */
  body: RichText,
  /** Provisions that the text describes, names or takes for granted. */
  describes: z.array(LawReference).default([]),
  provenance: Provenance,
})
export type Report = z.infer<typeof Report>
