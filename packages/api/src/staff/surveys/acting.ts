import { surveyRounds, surveySteps, trail, type Database } from '@samordning/db'
import {
  answersBefore,
  isEqual,
  may,
  respondentKey,
  stateIn,
  surveyRefusalOf,
  type Act,
  type AnswerContent,
  type RespondentState,
  type RevisionHash,
  type SurveyAct,
  type SurveyStep,
} from '@samordning/domain'
import { refuse } from '../../faults.ts'
import type { Asking } from '../directory/record-change.ts'
import { nameOfAccount } from '../documents/telling.ts'
import type { OfRespondent } from './inputs.ts'
import { openRespondent } from './opening.ts'

const ACTS: Record<SurveyAct['act'], Act> = {
  saved: 'survey.answer-saved',
  handed: 'survey.answer-handed',
  submitted: 'survey.submitted',
  recalled: 'survey.recalled',
  returned: 'survey.returned',
  approved: 'survey.approved',
  closed: 'survey.respondent-closed',
  reopened: 'survey.respondent-reopened',
}

/** Where the answers stand after an act. */
export type Taken = { situation: RespondentState['situation'] }

/**
 * Does something with the answers of a respondent, whole or not at all: the step and its entry in the trail.
 *
 * @throws 409 with the domain's code, its words, and the questions that it is about in `current`
 */
export async function take(ctx: Asking, of: OfRespondent, act: SurveyAct): Promise<Taken> {
  const taken = await ctx.db.transaction().execute((tx) => takeIn(tx, ctx, { of, act }))
  ctx.live.tell({ kind: 'survey', subject: subjectOf(of), by: ctx.account.id })
  return taken
}

async function takeIn(tx: Database, ctx: Asking, { of, act }: { of: OfRespondent; act: SurveyAct }): Promise<Taken> {
  const { held, before, versions, respondent } = await openRespondent(tx, of)
  const steps = held.steps.get(respondentKey(of)) ?? []
  const refusal = surveyRefusalOf(act, {
    round: held.round,
    steps,
    versions,
    before: answersBefore(before, held.round, respondent),
    actor: ctx.account.id,
    isOfAgency: may(ctx.actor, 'survey.answer', { groups: [of.group], agencies: [of.agency] }),
  })
  if (refusal)
    refuse('CONFLICT', refusal.message.en!, {
      ...{ reason: refusal.code, words: refusal.message },
      current: { questions: refusal.questions },
    })
  const step: SurveyStep = { ...act, account: ctx.account.id, at: ctx.now }
  await surveySteps.append(tx, of, step)
  await trail.append(tx, {
    ...{ at: ctx.now, act: ACTS[act.act], kind: 'survey', subject: subjectOf(of), actor: ctx.account.id },
    detail: { after: act.act === 'saved' ? { question: act.question, revision: act.revision } : act },
  })
  const all = { round: held.round, steps: new Map([[respondentKey(of), [...steps, step]]]) }
  return { situation: stateIn(all, respondent).situation }
}

/** An answer that somebody else has changed meanwhile. */
export type Theirs = { revision: number; content: AnswerContent; by: string | null }

/** What is saved. `isNew` is false where it says what it said before. */
export type SavedAnswer = Taken & { revision: number; isNew: boolean }

/**
 * Saves an answer as a revision. Nothing is saved where nothing is another.
 *
 * @throws 409 `not-latest` with the other's answer as `current`; the domain's other refusals
 */
export async function save(
  ctx: Asking,
  { base, content, question, ...of }: OfRespondent & { question: string; base: number; content: AnswerContent },
): Promise<SavedAnswer> {
  const saved = await ctx.db.transaction().execute(async (tx): Promise<SavedAnswer> => {
    const { held, respondent } = await openRespondent(tx, of)
    const state = stateIn(held, respondent)
    const latest = state.answers.get(question)?.latest ?? null
    if (latest && isEqual(latest.content, content))
      return { revision: latest.revision, isNew: false, situation: state.situation }
    if (latest && latest.revision !== base) {
      const theirs: Theirs = { ...latest, by: await nameOfAccount(tx, latest.account) }
      refuse('CONFLICT', 'Somebody else has changed the answer', { reason: 'not-latest', current: theirs })
    }
    const revision = base + 1
    const hash = surveySteps.answerHash(content) as RevisionHash
    const taken = await takeIn(tx, ctx, {
      of,
      act: { act: 'saved', question, revision, content, hash, provenance: null },
    })
    return { ...taken, revision, isNew: true }
  })
  if (saved.isNew) ctx.live.tell({ kind: 'survey', subject: subjectOf(of), by: ctx.account.id })
  return saved
}

/** What answers are called in the trail, and where others hear of them. */
export function subjectOf({ round, group, agency }: OfRespondent): string {
  return `${round}/${group}/${agency}`
}

/** A round as it is from now on, with its entry in the trail. */
export async function keepRound(
  tx: Database,
  ctx: Asking,
  { act, round }: { act: Act; round: Parameters<typeof surveyRounds.save>[1] },
) {
  await surveyRounds.save(tx, round, { account: ctx.account.id, at: ctx.now })
  const { reportBy, closed, timetable, title } = round
  await trail.append(tx, {
    ...{ at: ctx.now, act, kind: 'survey', subject: round.slug, actor: ctx.account.id },
    detail: { name: title.sv, after: { reportBy, closed, timetable } },
  })
}
