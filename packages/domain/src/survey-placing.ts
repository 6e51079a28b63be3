import { markOf, type EmptyReason, type VersionedAnswer } from './survey-answer.ts'
import type { PlacedAnswer } from './survey-edition.ts'
import type { QuestionVersion } from './survey-question.ts'
import { respondentKey, type Respondent, type SurveyRound } from './survey-round.ts'
import {
  approvedAnswer,
  respondentStateOf,
  type AnswerState,
  type RespondentState,
  type SurveyStep,
} from './survey-step.ts'

/** What was done in a round, by respondent: see `respondentKey`. */
export type StepsOfRound = ReadonlyMap<string, readonly SurveyStep[]>

/** A round, and all that was done in it. */
export type HeldRound = { round: SurveyRound; steps: StepsOfRound }

/** Where a respondent of a round stands. */
export function stateIn(
  { round, steps }: HeldRound,
  respondent: Pick<Respondent, 'group' | 'agency'>,
): RespondentState {
  const questions = round.questions.map(({ question }) => question)
  return respondentStateOf(questions, steps.get(respondentKey(respondent)) ?? [])
}

/**
 * The answers that a respondent gave before a round: to each of its questions the latest that was approved, and not withdrawn since.
 * @param held all rounds that may have been before, in any order
 */
export function answersBefore(
  held: readonly HeldRound[],
  round: SurveyRound,
  respondent: Pick<Respondent, 'group' | 'agency'>,
): Map<string, VersionedAnswer & { round: string }> {
  const earlier = held
    .filter((one) => one.round.slug !== round.slug && one.round.period.until <= round.period.until)
    .toSorted((one, other) => (one.round.period.until < other.round.period.until ? 1 : -1))
    .map((one) => ({ ...one, state: stateIn(one, respondent) }))
  const found = round.questions.flatMap(({ question }) => {
    for (const one of earlier) {
      const asked = one.round.questions.find((each) => each.question === question)
      const answer = asked && approvedAnswer(one.state, question, asked.version)
      if (answer?.content.is === 'answer') return [[question, { ...answer, round: one.round.slug }] as const]
      if (answer?.content.is === 'withdrawn') return []
    }
    return []
  })
  return new Map(found)
}

type Placing = {
  held: HeldRound
  /** The rounds before, whose answers the marks are set by. */
  before: readonly HeldRound[]
  /** All versions of the questions. */
  versions: readonly QuestionVersion[]
  /** What the account of a signer is called. */
  nameOf: (account: string) => string | null
}

/** What stands at every place of a round: one for each respondent and question, in the round's order. */
export function placedAnswers({ held, before, versions, nameOf }: Placing): PlacedAnswer[] {
  const { round } = held
  return round.respondents.flatMap((respondent) => {
    const state = stateIn(held, respondent)
    const last = answersBefore(before, round, respondent)
    return round.questions.map(({ question, version }): PlacedAnswer => {
      const { group, agency } = respondent
      const place = { group, agency, question, version }
      const own = versions.filter((one) => one.question === question)
      const { approved } = state.answers.get(question)!
      if (approved?.content.is !== 'answer')
        return { ...place, approved: null, empty: whyEmpty(approved, state, round) }
      const { revision, hash, content, provenance, signed } = approved
      const mark = markOf(own, { version, content }, last.get(question) ?? null)
      const signer = signed?.account == null ? null : nameOf(signed.account)
      const signature = { signer, signed: signer === null ? null : signed!.at }
      return { ...place, approved: { revision, hash, content, mark, ...signature, provenance }, empty: null }
    })
  })
}

function whyEmpty(approved: AnswerState['approved'], state: RespondentState, { closed }: SurveyRound): EmptyReason {
  if (approved?.content.is === 'blank') return approved.content.reason
  if (approved?.content.is === 'withdrawn') return 'withdrawn'
  if (state.closed !== null) return state.closed
  return closed === null ? 'under-way' : 'late'
}

/** Places that keep a report from being frozen: somebody is still to answer, or to approve. */
export function openPlaces(answers: readonly PlacedAnswer[]): PlacedAnswer[] {
  return answers.filter(({ empty }) => empty === 'under-way')
}
