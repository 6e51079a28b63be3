import {
  authorsOf,
  civilTimeOf,
  daysFrom,
  may,
  staleIn,
  type CalendarDate,
  type Instant,
  type PublicationStep,
} from '@samordning/domain'
import type { Asking } from '../directory/record-change.ts'
import type { Waiting } from '../waiting.ts'
import { listStanding, type Standing } from './listing.ts'
import { reachOfTexts } from './reach.ts'
import { subjectOf } from './saving.ts'

const SOON_DAYS = 30

/** The texts that wait for whoever asks: to be checked, mended, published, looked over, or translated anew. */
export async function waitingTexts(ctx: Asking): Promise<Waiting[]> {
  const { db, now, today, actor, account } = ctx
  const reach = await reachOfTexts(db, today)
  return (await listStanding(db, now)).flatMap((text) => {
    const resource = reach(text.head)
    const isMine = authorsOf(text.state, text.state.latest?.hash ?? '').has(account.id)
    return [
      ...(may(actor, 'document.approve', resource) ? toCheck(text, account.id) : []),
      ...(may(actor, 'document.write', resource) && isMine ? ofAuthor(text) : []),
      ...(may(actor, 'document.write', resource) ? ofWriters(text, today) : []),
    ]
  })
}

/** Handed in by somebody else, or published by them without anybody's approval. */
function toCheck(text: Standing, account: string): Waiting[] {
  const { state, steps } = text
  const isOwn = (hash: string) => authorsOf(state, hash).has(account)
  const handedIn = state.situation === 'submitted' && !isOwn(state.latest!.hash)
  return [
    ...(handedIn ? [waiting('review', text, { since: dayIn(lastOf(steps, 'submitted')) })] : []),
    ...state.unreviewed
      .filter(({ hash }) => !isOwn(hash))
      .map(() => waiting('urgent', text, { since: dayIn(lastOf(steps, 'published')) })),
  ]
}

/** Sent back with something to mend, or approved and not yet published. */
function ofAuthor(text: Standing): Waiting[] {
  const { state, steps } = text
  if (steps.at(-1)?.act === 'returned') return [waiting('returned', text, { since: dayIn(lastOf(steps, 'returned')) })]
  return state.situation === 'approved' ? [waiting('approved', text, { since: dayIn(lastOf(steps, 'approved')) })] : []
}

/** Due to be looked over, or with English that is older than its Swedish. */
function ofWriters(text: Standing, today: CalendarDate): Waiting[] {
  const { reviewBy } = text.state
  const [oldest] = staleIn(text.english)
  return [
    ...(reviewBy !== null && reviewBy <= daysFrom(today, SOON_DAYS)
      ? [waiting('review-by', text, { until: reviewBy })]
      : []),
    ...(oldest ? [waiting('english', text, { since: oldest.since })] : []),
  ]
}

type Days = { since?: CalendarDate | undefined; until?: CalendarDate }

function waiting(kind: Waiting['kind'], text: Standing, { since, until }: Days): Waiting {
  const subject = { kind: 'document' as const, slug: subjectOf(text) }
  return { kind, subject, values: { title: text.title }, since: since ?? null, until: until ?? null }
}

function lastOf(steps: readonly PublicationStep[], act: PublicationStep['act']): Instant | undefined {
  return steps.findLast((step) => step.act === act)?.at
}

function dayIn(moment: Instant | undefined): CalendarDate | undefined {
  return moment && civilTimeOf(moment).day
}
