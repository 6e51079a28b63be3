import { references, revisions, sources, steps as log, trail, publications, type Database } from '@samordning/db'
import {
  addressOfDocument,
  may,
  refusalOf,
  shownOf,
  stateOf,
  timelineOf,
  type Act,
  type PublicationAct,
  type PublicationStep,
  type Resource,
  type Written,
} from '@samordning/domain'
import { refuse } from '../../faults.ts'
import type { Asking } from '../directory/record-change.ts'
import { digest } from './digest.ts'
import { begin, openDocument, type Address, type Opened } from './opening.ts'
import { subjectOf } from './saving.ts'
import { stateTold, type StateTold } from './telling.ts'

const ACTS: Record<PublicationAct['act'], Act> = {
  saved: 'document.saved',
  submitted: 'document.submitted',
  returned: 'document.returned',
  approved: 'document.approved',
  published: 'document.published',
  unscheduled: 'document.unscheduled',
  withdrawn: 'document.withdrawn',
  'review-by': 'document.review-by-set',
}

/** Somebody who may do this, to what belongs to whom. */
type Judged = Asking & { resource: Resource }

/** What else belongs to an act, in the same transaction. */
type Part = (tx: Database, opened: Opened) => Promise<unknown>

/**
 * Does something with a text, whole or not at all: the step, what the public sees from now on, and the trail. Tells where the text stands then.
 *
 * @throws 409 with the domain's code, and its words in `message`
 */
export async function take(
  ctx: Judged,
  { address, act, more }: { address: Address; act: PublicationAct; more?: Part },
): Promise<StateTold> {
  const state = await ctx.db.transaction().execute(async (tx) => {
    const opened = await openDocument(tx, address)
    await checkAct(tx, ctx, { act, opened })
    await begin(tx, opened)
    const step: PublicationStep = { ...act, account: ctx.account.id, at: ctx.now }
    await log.append(tx, opened.id, step)
    await more?.(tx, opened)
    const steps = [...opened.steps, step]
    if (changesWhatIsShown(opened.steps, step)) await show(tx, { ...opened, steps })
    await trail.append(tx, {
      ...{ at: ctx.now, act: isUrgent(act) ? 'document.published-urgently' : ACTS[act.act] },
      ...{ kind: 'document', subject: subjectOf(address), actor: ctx.account.id, detail: { after: act } },
    })
    return stateTold(stateOf(steps, ctx.now))
  })
  ctx.live.tell({ kind: 'document', subject: subjectOf(address), by: ctx.account.id })
  return state
}

function isUrgent(act: PublicationAct): boolean {
  return act.act === 'published' && act.urgent
}

type Wanted = { act: PublicationAct; opened: Opened }

async function checkAct(tx: Database, { actor, account, now, resource }: Judged, { act, opened }: Wanted) {
  const isWithdrawn = act.act === 'withdrawn'
  const refusal = refusalOf(act, {
    steps: opened.steps,
    actor: account.id,
    now,
    references: isWithdrawn ? (await referring({ db: tx, now }, opened)).map(addressOfDocument) : [],
    mayPublishUrgently: may(actor, 'document.publish-urgently', resource),
  })
  if (refusal) refuse('CONFLICT', refusal.message.en!, { reason: refusal.code, words: refusal.message })
}

/** The public texts that refer to one. Reads all that is public. */
export function referring({ db, now }: Pick<Asking, 'db' | 'now'>, to: Address): Promise<Address[]> {
  return references.listReferring({ db, known: null, now }, to, addressOfDocument(to))
}

/** An approval changes what is shown when it is of what was published without one: the mark of that goes. */
function changesWhatIsShown(before: readonly PublicationStep[], step: PublicationStep): boolean {
  if (step.act === 'approved') return before.some((one) => one.act === 'published' && one.hash === step.hash)
  return step.act === 'published' || step.act === 'withdrawn' || step.act === 'unscheduled'
}

/** A document whose revisions are kept already. */
type Shown = Pick<Opened, 'id' | 'kind' | 'slug' | 'steps'>

/** Makes the public see what the steps say, from when to when they say it. */
export async function show(tx: Database, opened: Shown): Promise<void> {
  const shown = timelineOf(opened.steps).flatMap(({ sv, en }) => [sv ?? [], en ?? []].flat())
  const written = new Map<number, Written>()
  for (const number of new Set(shown)) written.set(number, (await revisions.find(tx, opened.id, number))!)
  const showings = shownOf(opened.steps, written, digest)
  await publications.rewrite(
    tx,
    opened,
    showings.map(({ from, until, content, edition }) => ({ content, edition, time: { from, until } })),
  )
  for (const { content } of showings) if (content) await sources.addCitations(tx, content.value.provenance)
}
