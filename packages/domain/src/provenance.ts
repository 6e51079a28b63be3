import * as z from 'zod'
import { CalendarDate } from './calendar-date.ts'
import { LocalText } from './local-text.ts'

/**
 * How far a fact can be trusted. `high`: official text or register seen, or two independent sources;
 * `medium`: one secondary source, or derived; `low`: one weak source or memory only; `unverified`: not found.
 */
export const Confidence = z.enum(['high', 'medium', 'low', 'unverified'])
export type Confidence = z.infer<typeof Confidence>

/**
 * Identity of a fact: in the fact sheet that the content was made from, e.g. "P104" or "X31"; or, for one that was entered in
 * the workspace, D and its number, "D1" to "D9999999". The sheet has no D, and no Y: those are what the site says of itself.
 */
export const FactId = z.string().regex(/^(?:[A-Z]\d{2,3}|D\d{1,7})$/)
export type FactId = z.infer<typeof FactId>

/** A document, register or site that facts come from; `workspace` is what members have entered themselves. */
export const Source = z.object({
  key: z.string().min(1),
  kind: z.enum(['seed', 'official', 'register', 'website', 'memory', 'workspace']),
  title: LocalText,
  url: z.url().optional(),
})
export type Source = z.infer<typeof Source>

/** A source and the place in it: a page, a path, a day. */
export const Citation = z.object({ source: z.string().min(1), place: z.string().min(1).optional() })
export type Citation = z.infer<typeof Citation>

/**
 * When the platform knew something: from the day it was `recorded` until the day it was `superseded`, on which
 * something else took its place; null while it stands. Not when it was true: that is a `Period`.
 */
export const Knowledge = z.object({ recorded: CalendarDate, superseded: CalendarDate.nullable().default(null) })
export type Knowledge = z.infer<typeof Knowledge>

/** Where a fact comes from, how sure it is, and when the platform knew it. Every fact has at least one source. */
export const Provenance = Knowledge.extend({
  fact: FactId,
  sources: z.array(Citation).min(1, { error: 'a fact without a source' }),
  confidence: Confidence,
  /** What is weak or unusual about it, for the reader. */
  note: LocalText.optional(),
})
export type Provenance = z.infer<typeof Provenance>

/** What one source says about something that sources disagree on. */
export const Claim = z.object({ value: LocalText, sources: z.array(Citation).min(1) })
export type Claim = z.infer<typeof Claim>

/** Sources that disagree: all values stay, beside the resolution that the editors chose and why. */
export const Conflict = z.object({
  fact: FactId,
  subject: LocalText,
  claims: z.array(Claim).min(1),
  resolution: LocalText,
  /** Facts that the disagreement is about. */
  concerns: z.array(FactId),
  /** A disagreement about a person's name shows its resolution only. */
  isAboutPersonName: z.boolean(),
})
export type Conflict = z.infer<typeof Conflict>

/** Something that was looked for and could not be confirmed. */
export const OpenQuestion = z.object({ fact: FactId, subject: LocalText, state: LocalText, concerns: z.array(FactId) })
export type OpenQuestion = z.infer<typeof OpenQuestion>

/** Whether the platform knew something at the end of a day. */
export function wasKnown({ recorded, superseded }: Knowledge, on: CalendarDate): boolean {
  return recorded <= on && (superseded === null || on < superseded)
}

/** Whether a fact may be stated as such. Anything less is shown with its doubt, or not at all. */
export function isEstablished(provenance: Pick<Provenance, 'confidence'>): boolean {
  return provenance.confidence === 'high' || provenance.confidence === 'medium'
}
