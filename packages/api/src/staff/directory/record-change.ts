import { changes, sources, trail, type ChangeKind, type Known } from '@samordning/db'
import type { Action, CalendarDate, Citation, Provenance } from '@samordning/domain'
import { refuse } from '../../faults.ts'
import type { SignedIn, StaffContext } from '../context.ts'
import type { SourceGiven } from './inputs.ts'
import type { Moved } from './holders.ts'
import type { Plan } from './line.ts'
import { inShort } from './short.ts'
import { refuseStale } from './stale.ts'

/** Somebody who is signed in, and what their request came with. */
export type Asking = StaffContext & SignedIn

/** What is about to be changed, by what right, and what it leans on. */
export type Making = {
  kind: ChangeKind
  subject: string
  verb: string
  /** What somebody has to be allowed to do to make it, or to undo it. */
  action: Action
  from?: CalendarDate | undefined
  /** Null where nothing new is said: an undoing. */
  source: SourceGiven | null
  undoes?: number
}

/** What a plan is made from: what stands, and where what it adds comes from. */
export type Given = { at: Known; provenance: Provenance }

/** A plan, and which ways to reach people it moved to the function address of their body. */
export type PlanWithMoves = Plan & { moved?: Moved[] }

/**
 * Makes a change, whole or not at all: the facts it withdraws and those it adds, their sources, what they are found by, the history
 * and the trail. Others are told once it is through. Tells the number of the change, by which it can be undone.
 *
 * @param plan what to withdraw and add, made from what stands in this very transaction; new facts have the `provenance` it is given
 * @throws 409 `stale` where a fact no longer stands; 400 for a source that is not there
 */
export async function makeChange(
  ctx: Asking,
  making: Making,
  plan: (given: Given) => PlanWithMoves | Promise<PlanWithMoves>,
): Promise<{ change: number; moved: Moved[] }> {
  const made = await ctx.db.transaction().execute(async (tx) => {
    const at = { db: tx, known: null }
    const { citation, confidence } = await leaningOn(at, making.source)
    const known = { recorded: ctx.today, superseded: null }
    const provenance = { fact: changes.UNNUMBERED, sources: citation ? [citation] : [], confidence, ...known }
    const planned = await plan({ at, provenance })
    if (planned.withdrawn.length + planned.added.length === 0) refuseNothing()
    const added = planned.added.map(({ table, of, fact }) => {
      return { table, of, fact: { ...fact, provenance: entered(fact.provenance, ctx.today, citation) } }
    })
    const before = await changes.listFacts(tx, planned.withdrawn)
    const { kind, subject, verb, action, from = null, undoes = null } = making
    const result = await changes.write(tx, {
      ...{ kind, subject, verb, action, from, undoes },
      ...{ at: ctx.now, today: ctx.today, account: ctx.account.id, source: citation },
      ...{ withdrawn: planned.withdrawn, added },
    })
    if ('stale' in result) return refuseStale(tx, [result.stale])
    const detail = { before: [...before.values()].map(inShort), after: result.entered.map(inShort), note: verb }
    const act = undoes === null ? 'directory.changed' : 'directory.undone'
    await trail.append(tx, { at: ctx.now, act, kind, subject, actor: ctx.account.id, detail })
    return { change: result.id, moved: planned.moved ?? [] }
  })
  ctx.live.tell({ kind: making.kind, subject: making.subject, by: ctx.account.id })
  return made
}

/** What is entered today. A fact that is only closed leans on what it leant on before, and on what says that it closed. */
function entered(provenance: Provenance, today: CalendarDate, citation: Citation | null): Provenance {
  const { sources: cited } = provenance
  const isCited = cited.some((one) => one.source === citation?.source && one.place === citation.place)
  const all = citation === null || isCited ? cited : [...cited, citation]
  return { ...provenance, sources: all, recorded: today, superseded: null }
}

/** @throws 400 `nothing-changes`: what should end had ended by then */
function refuseNothing(): never {
  refuse('BAD_REQUEST', 'Nothing would change', { reason: 'nothing-changes', fields: { from: NOTHING } })
}

const NOTHING = { sv: 'Det hade redan slutat då.', en: 'It had ended by then.' }

const WORKSPACE = 'arbetsytan'

/** @throws 400 for a source that is not there */
export async function leaningOn({ db }: Known, given: SourceGiven | null) {
  if (given === null) return { citation: null, confidence: 'medium' as const }
  const source = await sources.find(db, given.key ?? WORKSPACE)
  if (!source) refuse('BAD_REQUEST', 'No such source', { reason: 'no-such-thing', fields: { 'source.key': NO_SOURCE } })
  const isOfficial = source.kind === 'official' || source.kind === 'register'
  return {
    citation: { source: source.key, place: given.place },
    confidence: isOfficial ? ('high' as const) : ('medium' as const),
  }
}

const NO_SOURCE = { sv: 'Källan finns inte.', en: 'There is no such source.' }
