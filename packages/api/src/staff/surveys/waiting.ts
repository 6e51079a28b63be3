import { surveyRounds, surveySteps } from '@samordning/db'
import { may, respondentKey, stateIn, type RespondentState, type SurveyRound } from '@samordning/domain'
import { agencyRefs } from '../../names.ts'
import type { Asking } from '../directory/record-change.ts'
import type { Waiting } from '../waiting.ts'
import type { OfRespondent } from './inputs.ts'
import { mayAnswer } from './reading.ts'

type Found = { kind: Waiting['kind']; round: SurveyRound; of: OfRespondent }

/**
 * The answers that wait for whoever asks, in rounds that are open: to be given or changed by the agency, by the colleague who was asked to,
 * and to be approved. A query for the rounds, one for what was done in them, and names only where something waits.
 */
export async function waitingInSurveys(ctx: Asking): Promise<Waiting[]> {
  const rounds = (await surveyRounds.list(ctx.db)).filter(
    ({ closed, respondents }) =>
      closed === null && respondents.some((one) => mayAnswer(ctx, one) || mayApprove(ctx, one)),
  )
  const done = await surveySteps.listOf(
    ctx.db,
    rounds.map(({ slug }) => slug),
  )
  const found = rounds.flatMap((round) =>
    round.respondents.flatMap(({ group, agency }): Found[] => {
      const of = { round: round.slug, group, agency }
      const state = stateIn({ round, steps: done.get(round.slug)! }, of)
      const kind = kindFor(ctx, of, state)
      return kind === null ? [] : [{ kind, round, of }]
    }),
  )
  if (found.length === 0) return []
  const at = { db: ctx.db, known: null }
  const agencies = [...new Set(found.map(({ of }) => of.agency))]
  const ref = await agencyRefs(at, agencies, ctx.today)
  return found.map(({ kind, round, of }) => ({
    kind,
    subject: { kind: 'survey', slug: `${round.slug}/${respondentKey(of)}` },
    values: { title: round.title, name: ref(of.agency).name },
    since: null,
    until: kind === 'answers-to-approve' ? null : round.reportBy,
  }))
}

/** What of one respondent waits for whoever asks, the most pressing first; null when nothing does. */
function kindFor(ctx: Asking, of: OfRespondent, state: RespondentState): Waiting['kind'] | null {
  const { situation, answers } = state
  if (situation === 'approved' || situation === 'closed') return null
  const isOfAgency = mayAnswer(ctx, of)
  if (situation === 'submitted') return !isOfAgency && mayApprove(ctx, of) ? 'answers-to-approve' : null
  if (!isOfAgency) return null
  const all = [...answers.values()]
  if (situation === 'returned') return 'answer-returned'
  return all.some(({ holder, latest }) => holder === ctx.account.id && latest === null) ? 'answer-handed' : 'answer'
}

function mayApprove({ actor }: Asking, { group }: { group: string }): boolean {
  return may(actor, 'survey.approve', { groups: [group] })
}
