import * as z from 'zod'
import type { Instant } from './instant.ts'

/** What can be done that leaves a trail. Said in the past tense: an entry is written when it has been done. */
export const Act = z.enum([
  'session.opened',
  /** Somebody tried to sign in and was not let in. */
  'session.refused',
  'session.ended',
  /** The second factor was given again. */
  'session.confirmed',
  /** Somebody wanted what their roles do not include. */
  'access.refused',
  'account.invited',
  'account.invitation-cancelled',
  'account.created',
  'account.changed',
  /** A link to get in again was sent, or used. */
  'account.recovered',
  'account.link-asked',
  'account.recovery-sent',
  'account.roles-changed',
  'account.closed',
  'account.reopened',
  'account.sessions-ended',
  'account.passkey-added',
  'account.passkey-removed',
  'account.password-set',
  'account.codes-renewed',
  'directory.changed',
  'directory.undone',
  'document.created',
  'document.saved',
  'document.commented',
  'document.comment-resolved',
  'document.comment-reopened',
  'document.submitted',
  'document.returned',
  'document.approved',
  'document.published',
  'document.published-urgently',
  'document.unscheduled',
  'document.withdrawn',
  'document.review-by-set',
  'survey.question-saved',
  'survey.round-opened',
  'survey.round-changed',
  'survey.round-closed',
  'survey.answer-saved',
  'survey.answer-handed',
  'survey.submitted',
  'survey.recalled',
  'survey.returned',
  'survey.approved',
  'survey.respondent-closed',
  'survey.respondent-reopened',
  'survey.reminded',
  'survey.arranged',
  'survey.frozen',
  'file.uploaded',
  /** Another file took the place of one at its name. */
  'file.replaced',
  'contacts.read',
  'contacts.exported',
  'trail.exported',
  /** Details were erased; the subject says which. */
  'trail.erased',
  /** What an unsent mail says was looked at: it may carry a link that lets somebody in. */
  'mail.read',
  'mail.resent',
])
export type Act = z.infer<typeof Act>

/** What an act can be done to. */
export const SubjectKind = z.enum([
  'account',
  'agency',
  'group',
  'support-line',
  'document',
  'survey',
  'file',
  'trail',
  'mail',
])
export type SubjectKind = z.infer<typeof SubjectKind>

/** What may be erased one day: in short what the thing was called, and how it was before and after. */
export type TrailDetail = { name?: string; before?: unknown; after?: unknown; note?: string }

/** Who did what, on what, when. */
export type TrailEntry = {
  at: Instant
  act: Act
  kind: SubjectKind | null
  /** The slug or the id of what it was done to. Stays for ever, so never a name or an address. */
  subject: string | null
  /** The id of an account; null for the process itself, or where nobody is known. */
  actor: string | null
  detail: TrailDetail
}

/** How far the chain reaches: its last entry. Whoever knows a head sees when something before it is changed or cut off. */
export type TrailHead = { seq: number; hash: string }

/** Entries by their numbers, as the subject of 'trail.erased' says them: `3 5-9`. Ascending, each once. */
export function writeRanges(numbers: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last?.[1] === number - 1) last[1] = number
    else ranges.push([number, number])
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(' ')
}

/** The first and last numbers of each range; none where the text says none. */
export function readRanges(text: string): [first: number, last: number][] {
  return [...text.matchAll(/(\d+)(?:-(\d+))?/g)].map(([, first, last = first]) => [Number(first), Number(last)])
}
