import { accounts, surveyReports, surveyRounds, surveySteps, trail } from '@samordning/db'
import {
  may,
  stateIn,
  yearOfRound,
  type HeldRound,
  type RespondentSituation,
  type SurveyRound,
  type TrailDetail,
} from '@samordning/domain'
import { found } from '../../trpc.ts'
import { agencyRefs } from '../../names.ts'
import { groupRefs } from '../../surveys/told.ts'
import type { Asking } from '../directory/record-change.ts'
import { opened } from './opening.ts'

/** Every round, the one about the latest time first, and how far those who are asked have come. */
export async function listRounds(ctx: Asking) {
  const rounds = await surveyRounds.list(ctx.db)
  const steps = await surveySteps.listOf(
    ctx.db,
    rounds.map(({ slug }) => slug),
  )
  const ref = await groupRefs({ db: ctx.db, known: null }, ctx.today)
  const arranged = await surveyReports.listArranged(ctx.db)
  return rounds.map((round) => {
    const held = { round, steps: steps.get(round.slug)! }
    return {
      ...headOf(round),
      groups: round.groups.map(ref),
      counts: countOf(held),
      mine: round.respondents.filter((one) => mayAnswer(ctx, one)).map(({ group, agency }) => ({ group, agency })),
      reports: reportsOf(arranged, round.slug),
    }
  })
}

/** A round, whole: its questions, everybody who is asked, and what the asker may do. */
export async function readRound(ctx: Asking, slug: string) {
  const { held, versions } = await opened(ctx.db, slug)
  const { round } = held
  const at = { db: ctx.db, known: null }
  const ref = await groupRefs(at, ctx.today)
  const agency = await agencyRefs(
    at,
    round.respondents.flatMap(({ agency, answering }) => [agency, answering]),
    ctx.today,
  )
  const names = new Map((await accounts.list(ctx.db)).map(({ id, name }) => [id, name]))
  const arranged = await surveyReports.listArranged(ctx.db)
  const questions = round.questions.map(({ question, version }) =>
    found(
      versions.find((one) => one.question === question && one.version === version),
      'question',
    ),
  )
  return {
    ...headOf(round),
    timetable: round.timetable,
    groups: round.groups.map(ref),
    questions,
    respondents: round.respondents.map((one) => {
      const state = stateIn(held, one)
      const answers = [...state.answers.values()]
      return {
        group: one.group,
        agency: one.agency,
        name: agency(one.agency).name,
        answering: one.answering === null ? null : agency(one.answering).name,
        situation: state.situation,
        closed: state.closed,
        answered: answers.filter(({ latest }) => latest !== null).length,
        approved: answers.filter(({ latest, approved }) => approved && approved.revision === latest?.revision).length,
        submitted: state.submitted && { by: names.get(state.submitted.account ?? '') ?? null, at: state.submitted.at },
        mayRead: may(ctx.actor, 'survey.read-answers', { groups: [one.group], agencies: [one.agency] }),
        mayAnswer: mayAnswer(ctx, one),
      }
    }),
    reports: reportsOf(arranged, slug),
    mayChange: round.groups.every((group) => may(ctx.actor, 'survey.open', { groups: [group] })),
    mayCompile: round.groups.every((group) => may(ctx.actor, 'survey.compile', { groups: [group] })),
  }
}

/** The reports of a round: what they are called now, and the number of their latest edition. */
function reportsOf(arranged: readonly surveyReports.ArrangedReport[], of: string) {
  return arranged
    .filter(({ round }) => round === of)
    .map(({ report, title, edition }) => ({ slug: report, title, edition }))
}

function headOf(round: SurveyRound) {
  const { slug, title, period, opened: since, reportBy, closed, questions, respondents } = round
  return {
    ...{ slug, title, period, opened: since, reportBy, closed },
    year: yearOfRound(round),
    asked: { questions: questions.length, respondents: respondents.length },
  }
}

function countOf(held: HeldRound): Partial<Record<RespondentSituation, number>> {
  const counts: Partial<Record<RespondentSituation, number>> = {}
  for (const respondent of held.round.respondents) {
    const { situation } = stateIn(held, respondent)
    counts[situation] = (counts[situation] ?? 0) + 1
  }
  return counts
}

export function mayAnswer({ actor }: Asking, { group, agency }: { group: string; agency: string }): boolean {
  return may(actor, 'survey.answer', { groups: [group], agencies: [agency] })
}

/** The questions that there are, each with all of its versions, and when each was saved: null where the trail does not say, as for what came with the platform. */
export async function listQuestions(ctx: Asking) {
  const versions = await surveyRounds.listQuestions(ctx.db)
  const saves = await trail.list(ctx.db, { kind: 'survey', act: 'survey.question-saved' }, { limit: versions.length })
  const since = new Map(saves.map(({ subject, detail, at }) => [`${subject} ${versionIn(detail)}`, at]))
  const dated = versions.map((one) => ({ ...one, since: since.get(`fraga/${one.question} ${one.version}`) ?? null }))
  return [...Map.groupBy(dated, ({ question }) => question)].map(([question, of]) => ({ question, versions: of }))
}

function versionIn(detail: TrailDetail | null): unknown {
  return (detail?.after as { version?: unknown } | undefined)?.version
}
