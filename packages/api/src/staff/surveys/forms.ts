import { accounts } from '@samordning/db'
import {
  answersBefore,
  comparisonOf,
  may,
  stateIn,
  yearOfRound,
  type AnswerContent,
  type AnswerState,
  type Comparison,
  type Instant,
  type QuestionVersion,
} from '@samordning/domain'
import { found } from '../../trpc.ts'
import { agencyRefs } from '../../names.ts'
import { groupRefs } from '../../surveys/told.ts'
import type { Asking } from '../directory/record-change.ts'
import type { OfRespondent } from './inputs.ts'
import { openRespondent } from './opening.ts'
import { mayAnswer } from './reading.ts'

/** One question of a form: what it asks, what is answered, and the answer of the last round, which nobody has confirmed. */
export type FormQuestion = QuestionVersion & {
  latest: { revision: number; content: AnswerContent; by: string | null; at: Instant } | null
  isApproved: boolean
  /** What the coordinator asks to be changed. */
  returned: string | null
  holder: { id: string; name: string } | null
  /** The answer of the round before, and how far it can be set beside this one. */
  before: { round: string; year: number; content: AnswerContent; comparison: Comparison } | null
}

/** What an agency answers in a round: one page. */
export async function readForm(ctx: Asking, of: OfRespondent) {
  const { held, before, versions, respondent } = await openRespondent(ctx.db, of)
  const { round } = held
  const at = { db: ctx.db, known: null }
  const state = stateIn(held, respondent)
  const last = answersBefore(before, round, respondent)
  const everybody = await accounts.list(ctx.db)
  const names = new Map(everybody.map(({ id, name }) => [id, name]))
  const ref = await agencyRefs(at, [of.agency, respondent.answering], ctx.today)
  const { slug, title, period, reportBy, closed } = round
  return {
    round: { slug, title, period, reportBy, closed },
    group: (await groupRefs(at, ctx.today))(of.group),
    agency: ref(of.agency),
    answering: respondent.answering === null ? null : ref(respondent.answering),
    situation: state.situation,
    closed: state.closed,
    submitted: state.submitted && { by: names.get(state.submitted.account ?? '') ?? null, at: state.submitted.at },
    questions: round.questions.map(({ question, version }): FormQuestion => {
      const own = versions.filter((one) => one.question === question)
      const earlier = last.get(question)
      return {
        ...found(
          own.find((one) => one.version === version),
          'question',
        ),
        ...toldOf(state.answers.get(question)!, names),
        before: earlier
          ? {
              round: earlier.round,
              year: yearOfRound(found(before.find((one) => one.round.slug === earlier.round)?.round, 'round')),
              content: earlier.content,
              comparison: comparisonOf(own, earlier.version, version),
            }
          : null,
      }
    }),
    colleagues: everybody
      .filter(({ closed: gone, grants }) => gone === null && grants.some((grant) => isSeat(grant, of)))
      .map(({ id, name }) => ({ id, name })),
    mayAnswer: mayAnswer(ctx, of),
    mayApprove: may(ctx.actor, 'survey.approve', { groups: [of.group] }),
  }
}

function isSeat(grant: { group: string | null; agency: string | null }, of: OfRespondent): boolean {
  return grant.group === of.group && grant.agency === of.agency
}

function toldOf({ latest, approved, returned, holder }: AnswerState, names: ReadonlyMap<string, string>) {
  return {
    latest: latest && {
      ...{ revision: latest.revision, content: latest.content, at: latest.at },
      by: names.get(latest.account ?? '') ?? null,
    },
    isApproved: approved !== null && approved.revision === latest?.revision && returned === null,
    returned,
    holder: holder === null ? null : { id: holder, name: names.get(holder) ?? '' },
  }
}

/** Everything that was ever answered at one place, the latest first. */
export async function readAnswerHistory(ctx: Asking, { question, ...of }: OfRespondent & { question: string }) {
  const { held } = await openRespondent(ctx.db, of)
  const names = new Map((await accounts.list(ctx.db)).map(({ id, name }) => [id, name]))
  const steps = [...held.steps.values()].flat()
  return steps
    .flatMap((step) =>
      step.act === 'saved' && step.question === question
        ? [{ revision: step.revision, content: step.content, by: names.get(step.account ?? '') ?? null, at: step.at }]
        : [],
    )
    .toReversed()
}
