import { groups, surveyReports, surveyRounds, type Reading } from '@samordning/db'
import {
  matrixOf,
  stretchesOf,
  yearOfRound,
  type LocalText,
  type MatrixCell,
  type QuestionVersion,
  type Stretch,
  type StructuredKind,
  type SurveyEdition,
} from '@samordning/domain'
import { found } from '../trpc.ts'

/** A round of the matrix: the year that it is known by, and the edition of the report that it is read from. */
export type MatrixRound = {
  round: string
  year: number
  period: SurveyEdition['report']['period']
  report: { slug: string; title: LocalText; edition: number }
  /** Where each answer begins in the edition: the address of its first part. */
  answerParts: { group: string; agency: string; question: string; id: string }[]
}

/** A question of the matrix, in its newest words, and what may be drawn of it: one stretch after another, never across a break. */
export type MatrixQuestion = {
  question: string
  topic: LocalText
  text: LocalText
  kind: StructuredKind | null
  stretches: Stretch[]
}

/** A respondent of the matrix under its newest name, with its cells by question. */
export type MatrixRespondent = {
  group: string
  agency: string
  name: LocalText
  answers: { question: string; cells: MatrixCell[] }[]
}

/**
 * Agency × question × year: of all frozen reports on the groups of one, each in its latest edition. Every place has an answer or the reason
 * for the blank. 404 where there is no such report.
 */
export async function matrix(at: Reading, report: string) {
  const own = found(await surveyReports.findEdition(at, report), 'edition')
  const slugs = own.report.groups.map(({ slug }) => slug)
  const editions = oldestFirst(await surveyReports.listLatest(at, slugs))
  const rounds = editions.map((edition) => edition.report)
  const byGroup = new Map((await groups.list(at, {})).map((group) => [group.slug, group]))
  const versions = await surveyRounds.listQuestions(at.db)
  const rows = matrixOf(rounds, byGroup)
  const names = new Map(
    rounds.flatMap(({ respondents }) =>
      respondents.map(({ group, agency, name, answering }) => [`${group}/${agency}`, answering?.name ?? name]),
    ),
  )
  const respondents = [...Map.groupBy(rows, ({ group, agency }) => `${group}/${agency}`)].map(
    ([key, own]): MatrixRespondent => ({
      group: own[0]!.group,
      agency: own[0]!.agency,
      name: names.get(key)!,
      answers: own.map(({ question, cells }) => ({ question, cells })),
    }),
  )
  return {
    report: { slug: own.report.slug, title: own.report.title },
    groups: own.report.groups,
    rounds: editions.map(toRound),
    questions: [...new Set(rows.map(({ question }) => question))].map((question) =>
      toQuestion(question, { versions, rounds }),
    ),
    respondents,
  }
}

function oldestFirst(editions: readonly SurveyEdition[]): SurveyEdition[] {
  return editions.toSorted((one, other) => (one.report.period.until < other.report.period.until ? -1 : 1))
}

function toRound({ number, report }: SurveyEdition): MatrixRound {
  const { round, period, slug, title, parts } = report
  const answerParts = new Map<string, MatrixRound['answerParts'][number]>()
  for (const part of parts) {
    const origin = part.type === 'block' ? part.origin : null
    const key = `${origin?.group}/${origin?.agency}/${origin?.question}`
    if (origin === null || answerParts.has(key)) continue
    const { group, agency, question } = origin
    answerParts.set(key, { group, agency, question, id: part.id })
  }
  const told = { slug, title, edition: number }
  return { round, year: yearOfRound(report), period, report: told, answerParts: [...answerParts.values()] }
}

type Asked = { versions: readonly QuestionVersion[]; rounds: SurveyEdition['report'][] }

function toQuestion(question: string, { versions, rounds }: Asked): MatrixQuestion {
  const newest = versions.findLast((one) => one.question === question)!
  const { topic, text, part } = newest
  return { question, topic, text, kind: part, stretches: stretchesOf(question, rounds, versions) }
}
