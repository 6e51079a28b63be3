import type { CalendarDate } from './calendar-date.ts'
import type { Instant } from './instant.ts'
import { showingOn, timelineOf, type PublicationStep, type RevisionHash, type Showing } from './publication.ts'

/** A revision as the steps know it. `authors` is everybody whose words in it nobody else has approved yet. */
export type SavedRevision = {
  revision: number
  hash: RevisionHash
  edition: number
  authors: ReadonlySet<string>
}

/** How far the newest revision has come. */
export type Situation = 'draft' | 'submitted' | 'approved' | 'scheduled' | 'published' | 'withdrawn'

/** Where a document stands at a moment. */
export type PublicationState = {
  situation: Situation
  /** The newest revision; null when nothing was written. */
  latest: SavedRevision | null
  revisions: readonly SavedRevision[]
  /** A new edition begins with the first save after a publication, be it scheduled; 1 for the first. */
  edition: number
  submitted: RevisionHash | null
  approved: ReadonlySet<RevisionHash>
  /** Published as urgent, and approved by nobody: what the reviewers have to look at. */
  unreviewed: readonly SavedRevision[]
  timeline: readonly Showing[]
  /** What the public sees now. */
  shown: Showing | null
  /** What will happen, the next first. */
  ahead: readonly Showing[]
  /** Whether something is public and the newest revision is another. */
  hasNewerDraft: boolean
  reviewBy: CalendarDate | null
}

/** Where a document stands at a moment: a fold over its steps, which are in the order they were taken. */
export function stateOf(steps: readonly PublicationStep[], now: Instant): PublicationState {
  const { revisions, submitted, approved, urgent, reviewBy } = foldOf(steps)
  const timeline = timelineOf(steps)
  const latest = revisions.at(-1) ?? null
  const shown = showingOn(timeline, now) ?? null
  const ahead = timeline.filter(({ from }) => from > now)
  const progress = latest?.hash === submitted ? 'submitted' : latest && approved.has(latest.hash) ? 'approved' : 'draft'
  const isIn = ({ sv, en }: Showing) => latest !== null && (sv === latest.revision || en === latest.revision)
  const wasShown = timeline.some((showing) => showing.from <= now && isIn(showing))
  const situationOf = (): Situation => {
    if (latest === null) return 'draft'
    if (shown && isIn(shown)) return 'published'
    if (ahead.some(isIn)) return 'scheduled'
    return shown?.tombstone && wasShown && progress !== 'submitted' ? 'withdrawn' : progress
  }
  return {
    situation: situationOf(),
    latest,
    revisions,
    edition: latest?.edition ?? 1,
    submitted,
    approved,
    unreviewed: revisions.filter(({ hash }) => urgent.has(hash) && !approved.has(hash)),
    timeline,
    shown,
    ahead,
    hasNewerDraft: shown !== null && shown.sv !== null && !isIn(shown),
    reviewBy,
  }
}

/** Everybody who wrote what a hash stands for, and whose words nobody else has approved. */
export function authorsOf({ revisions }: Pick<PublicationState, 'revisions'>, hash: RevisionHash): Set<string> {
  return new Set(revisions.filter((one) => one.hash === hash).flatMap(({ authors }) => [...authors]))
}

type Fold = {
  revisions: SavedRevision[]
  submitted: RevisionHash | null
  approved: Set<RevisionHash>
  urgent: Set<RevisionHash>
  /** From when the publication holds that the edition ended with; null again from the next save on. */
  published: Instant | null
  reviewBy: CalendarDate | null
}

function foldOf(steps: readonly PublicationStep[]): Fold {
  const fold: Fold = {
    revisions: [],
    submitted: null,
    approved: new Set(),
    urgent: new Set(),
    published: null,
    reviewBy: null,
  }
  for (const step of steps) take(fold, step)
  return fold
}

function take(fold: Fold, step: PublicationStep): void {
  switch (step.act) {
    case 'saved':
      fold.revisions.push({ revision: step.revision, hash: step.hash, ...editionOf(fold, step.account) })
      fold.submitted = null
      fold.published = null
      return
    case 'submitted':
      fold.submitted = step.hash
      return
    case 'returned':
      fold.submitted = null
      fold.approved.delete(step.hash)
      return
    case 'approved':
      fold.submitted = fold.submitted === step.hash ? null : fold.submitted
      fold.approved.add(step.hash)
      return
    case 'published':
      fold.published = step.from
      if (step.urgent) fold.urgent.add(step.hash)
      return
    case 'unscheduled':
      if (fold.published === step.from && step.from > step.at) fold.published = null
      return
    case 'withdrawn':
      return
    case 'review-by':
      fold.reviewBy = step.day
  }
}

/**
 * @NOTE Words that nobody approved keep their authors: those of an urgent publication, and those of a draft that an older text
 * was published beside.
 */
function editionOf({ revisions, published, approved }: Fold, account: string | null) {
  const last = revisions.at(-1)
  const isReviewed = published !== null && last !== undefined && approved.has(last.hash)
  const authors = new Set(isReviewed ? [] : last?.authors)
  if (account !== null) authors.add(account)
  return { edition: (last?.edition ?? 1) + (published === null ? 0 : 1), authors }
}
