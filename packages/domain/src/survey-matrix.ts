import type { LocalText } from './local-text.ts'
import { membersOn, type PublicGroup } from './group.ts'
import { dayBefore, type CalendarDate } from './calendar-date.ts'
import type { AnswerMark, EmptyReason } from './survey-answer.ts'
import type { CompiledReport } from './survey-edition.ts'
import {
  comparisonOf,
  type Comparison,
  type Extent,
  type QuestionVersion,
  type StructuredKind,
} from './survey-question.ts'
import { respondentKey, yearOfRound } from './survey-round.ts'

/** A round, who was asked what, and what stands at each of its places: as an edition has it, so only what was approved. */
export type AnsweredRound = Pick<CompiledReport, 'round' | 'period' | 'questions' | 'respondents' | 'answers'>

/** One place of the matrix: an answer, or the reason for the blank. */
export type MatrixCell =
  | { is: 'answer'; round: string; year: number; mark: AnswerMark | null; extent: Extent | null; revision: number }
  | { is: 'blank'; round: string; year: number; reason: EmptyReason }

/** Everything that one agency of one group has answered to one question, round by round, the oldest first. */
export type MatrixRow = { group: string; agency: string; question: string; cells: MatrixCell[] }

/** All agencies × questions × rounds. Every place is there: with an answer, or with a reason. */
export function matrixOf(
  rounds: readonly AnsweredRound[],
  groups: ReadonlyMap<string, Pick<PublicGroup, 'members'>>,
): MatrixRow[] {
  const inOrder = inOrderOfTime(rounds)
  const respondents = new Map(inOrder.flatMap((round) => round.respondents).map((one) => [respondentKey(one), one]))
  const questions = [...new Set(inOrder.flatMap((round) => round.questions.map(({ question }) => question)))]
  return [...respondents.values()].flatMap(({ group, agency }) =>
    questions.map((question) => ({
      ...{ group, agency, question },
      cells: inOrder.map((round) => cellOf({ group, agency, question }, round, groups.get(group))),
    })),
  )
}

function inOrderOfTime(rounds: readonly AnsweredRound[]): AnsweredRound[] {
  return rounds.toSorted((one, other) => (one.period.until < other.period.until ? -1 : 1))
}

type Place = { group: string; agency: string; question: string }

function cellOf(place: Place, round: AnsweredRound, group: Pick<PublicGroup, 'members'> | undefined): MatrixCell {
  const at = { round: round.round, year: yearOfRound(round) }
  const blank = (reason: EmptyReason): MatrixCell => ({ is: 'blank', ...at, reason })
  const isAsked = round.respondents.some((one) => respondentKey(one) === respondentKey(place))
  if (!isAsked) return blank(group && wasMember(group, place.agency, round) ? 'not-asked' : 'not-a-member')
  const answer = round.answers.find(
    (one) => respondentKey(one) === respondentKey(place) && one.question === place.question,
  )
  if (!answer) return blank('not-asked')
  if (!answer.approved) return blank(answer.empty ?? 'under-way')
  const { part } = answer.approved.content
  const extent = part !== null && 'has' in part ? part.has : null
  return { is: 'answer', ...at, mark: answer.approved.mark, extent, revision: answer.approved.revision }
}

/** Whether a body surely or possibly was a member on the last day that the round is about. */
function wasMember(group: Pick<PublicGroup, 'members'>, agency: string, { period }: AnsweredRound): boolean {
  return membersOn(group, dayBefore(period.until)).some((member) => member.agency === agency)
}

/** How many agencies said yes, partly and no to a question in a round; `silent` gave no answer, or did not say. */
export type ExtentCount = { round: string; year: number } & Record<Extent | 'silent', number>

/** Rounds that can be drawn as one line: between two stretches lies a break, with what its version says of it. */
export type Stretch = { counts: ExtentCount[]; comparison: Comparison; notes: LocalText[] }

/**
 * What a chart may show of a question: one stretch after another, never a line across a break. `kind` is that of its structured part.
 * @param versions all versions of the question
 */
export function stretchesOf(
  question: string,
  rounds: readonly AnsweredRound[],
  versions: readonly QuestionVersion[],
): Stretch[] {
  const own = versions.filter((one) => one.question === question)
  const stretches: Stretch[] = []
  let last: number | null = null
  for (const answered of inOrderOfTime(rounds)) {
    const asked = answered.questions.find((one) => one.question === question)
    if (!asked) continue
    const comparison: Comparison = last === null ? { is: 'same', notes: [] } : comparisonOf(own, last, asked.version)
    const count = countOf(question, answered)
    const open = stretches.at(-1)
    if (open === undefined || comparison.is === 'break')
      stretches.push({ counts: [count], comparison, notes: comparison.notes })
    else {
      open.counts.push(count)
      open.notes.push(...comparison.notes)
    }
    last = asked.version
  }
  return stretches
}

function countOf(question: string, round: AnsweredRound): ExtentCount {
  const count: ExtentCount = { round: round.round, year: yearOfRound(round), yes: 0, partly: 0, no: 0, silent: 0 }
  for (const answer of round.answers.filter((one) => one.question === question)) {
    const part = answer.approved?.content.part ?? null
    count[(part !== null && 'has' in part ? part.has : null) ?? 'silent'] += 1
  }
  return count
}

/** Questions whose answers say yes, partly or no. */
export const EXTENT_KINDS: readonly StructuredKind[] = ['mandate', 'plan', 'cooperation']

/** Who is asked in a round, of a group: its members on the last day that the round is about, each once. */
export function membersToAsk(group: Pick<PublicGroup, 'members'>, period: { until: CalendarDate }): string[] {
  return [...new Set(membersOn(group, dayBefore(period.until)).map(({ agency }) => agency))]
}
