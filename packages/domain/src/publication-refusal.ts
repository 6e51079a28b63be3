import { endOfDay, type Instant } from './instant.ts'
import type { LocalText } from './local-text.ts'
import { showingOn, type PublicationAct, type PublicationStep } from './publication.ts'
import { REFUSALS, type PublicationRefusalCode } from './publication-messages.ts'
import { authorsOf, stateOf, type PublicationState } from './publication-state.ts'

/** Why an act is refused: a stable code, and what to tell whoever tried. */
export type PublicationRefusal = { code: PublicationRefusalCode; message: Required<LocalText> }

/** What an act is judged by. */
export type PublicationCircumstances = {
  steps: readonly PublicationStep[]
  /** The account of who wants it. */
  actor: string
  now: Instant
  /** Addresses of what is public and refers to the document. */
  references: readonly string[]
  mayPublishUrgently: boolean
}

type Asked<A extends PublicationAct['act']> = Extract<PublicationAct, { act: A }>
type Known = PublicationCircumstances & { state: PublicationState }

/**
 * Why an act can't be taken now; undefined when it can. That the actor's role allows it is judged before, by `may`. Source of
 * the rules: issue 5, "what was approved is what is published".
 */
export function refusalOf(
  act: PublicationAct,
  circumstances: PublicationCircumstances,
): PublicationRefusal | undefined {
  const code = codeOf(act, { ...circumstances, state: stateOf(circumstances.steps, circumstances.now) })
  return code && { code, message: REFUSALS[code] }
}

function codeOf(act: PublicationAct, known: Known): PublicationRefusalCode | undefined {
  const { state, now } = known
  if (act.act === 'saved') return act.revision === (state.latest?.revision ?? 0) + 1 ? undefined : 'not-latest'
  if (state.latest === null) return 'nothing-written'
  switch (act.act) {
    case 'submitted':
      return submitting(act, known)
    case 'returned':
      return returning(act, known)
    case 'approved':
      return approving(act, known)
    case 'published':
      return publishing(act, known)
    case 'unscheduled':
      return act.from > now && state.ahead.some(({ from }) => from === act.from) ? undefined : 'nothing-scheduled'
    case 'withdrawn':
      return withdrawing(act, known)
    case 'review-by':
      return endOfDay(act.day) < now ? 'in-the-past' : undefined
  }
}

function submitting({ hash }: Asked<'submitted'>, { state }: Known): PublicationRefusalCode | undefined {
  if (hash !== state.latest!.hash) return 'not-latest'
  if (state.submitted === hash) return 'already-submitted'
  return state.approved.has(hash) ? 'already-approved' : undefined
}

function returning({ hash }: Asked<'returned'>, { state }: Known): PublicationRefusalCode | undefined {
  if (hash !== state.latest!.hash) return 'not-latest'
  if (state.situation === 'published') return 'already-public'
  if (state.situation === 'scheduled') return 'scheduled'
  return state.submitted === hash || state.approved.has(hash) ? undefined : 'not-submitted'
}

function approving({ hash }: Asked<'approved'>, { state, actor }: Known): PublicationRefusalCode | undefined {
  const isUnreviewed = state.unreviewed.some((revision) => revision.hash === hash)
  if (hash !== state.latest!.hash && !isUnreviewed) return 'not-latest'
  if (state.approved.has(hash)) return 'already-approved'
  if (state.submitted !== hash && !isUnreviewed) return 'not-submitted'
  return authorsOf(state, hash).has(actor) ? 'own-text' : undefined
}

function publishing(act: Asked<'published'>, known: Known): PublicationRefusalCode | undefined {
  const { state, now } = known
  if (act.from < now) return 'in-the-past'
  const unsigned = act.urgent ? urgently(act, known) : state.approved.has(act.hash) ? undefined : 'not-approved'
  if (unsigned) return unsigned
  const at = showingOn(state.timeline, act.from)
  if (!act.languages.includes('sv') && typeof at?.sv !== 'number') return 'swedish-first'
  const shows = state.revisions.findLast(({ hash }) => hash === act.hash)!.revision
  if (act.languages.every((language) => at?.[language] === shows)) return 'already-public'
  const before = state.timeline
    .filter(({ from }) => from <= act.from)
    .flatMap((one) => act.languages.map((of) => one[of]))
  const isChanged = before.some((revision) => revision !== null && revision !== shows)
  return isChanged && act.note === null ? 'note-missing' : undefined
}

function urgently({ hash }: Asked<'published'>, known: Known): PublicationRefusalCode | undefined {
  const { state, mayPublishUrgently } = known
  if (!mayPublishUrgently) return 'not-entitled'
  if (hash !== state.latest!.hash) return 'not-latest'
  return state.approved.has(hash) ? 'already-approved' : undefined
}

function withdrawing(act: Asked<'withdrawn'>, { state, now, references }: Known): PublicationRefusalCode | undefined {
  if (act.from < now) return 'in-the-past'
  const at = showingOn(state.timeline, act.from)
  const isGone = act.languages.includes('sv')
  if (typeof at?.[isGone ? 'sv' : 'en'] !== 'number') return 'not-public'
  return isGone && act.redirect === null && references.length > 0 ? 'referred-to' : undefined
}
