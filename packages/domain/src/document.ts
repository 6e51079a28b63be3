import * as z from 'zod'
import { Outcome } from './assignment.ts'
import { Happening } from './happening.ts'
import { LawReference } from './law-note.ts'
import { LocalText } from './local-text.ts'
import { NewsItem } from './news.ts'
import { Provenance } from './provenance.ts'
import { Report } from './report.ts'
import { RichText } from './rich-text.ts'
import { Slug } from './slug.ts'

/** A text that stands on a page of its own kind: about the site, help, the law. The slug says which page. */
export const SitePage = z.object({
  slug: Slug,
  title: LocalText,
  lead: LocalText.nullable(),
  body: RichText,
  /** Provisions that the text describes, names or takes for granted. */
  describes: z.array(LawReference).default([]),
  provenance: Provenance,
})
export type SitePage = z.infer<typeof SitePage>

/** What came of an assignment, in words. The slug is the assignment's. */
export const AssignmentOutcome = z.object({
  slug: Slug,
  outcome: Outcome,
  body: RichText,
  describes: z.array(LawReference).default([]),
  provenance: Provenance,
})
export type AssignmentOutcome = z.infer<typeof AssignmentOutcome>

/** What is told of a coordination group at length. The slug is the group's. */
export const GroupText = z.object({
  slug: Slug,
  body: RichText,
  describes: z.array(LawReference).default([]),
  provenance: Provenance,
})
export type GroupText = z.infer<typeof GroupText>

/** What people write, have checked by somebody else, and publish. */
export const DocumentContent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('news'), value: NewsItem }),
  z.object({ kind: z.literal('page'), value: SitePage }),
  z.object({ kind: z.literal('report'), value: Report }),
  z.object({ kind: z.literal('happening'), value: Happening }),
  z.object({ kind: z.literal('outcome'), value: AssignmentOutcome }),
  z.object({ kind: z.literal('group-text'), value: GroupText }),
])
export type DocumentContent = z.infer<typeof DocumentContent>

/**
 * `happening`: an event, a series of events, a campaign or a channel; `outcome`: what came of an assignment; `group-text`: what is told of
 * a coordination group.
 */
export const DocumentKind = z.enum(['news', 'page', 'report', 'happening', 'outcome', 'group-text'])
export type DocumentKind = z.infer<typeof DocumentKind>
