import {
  compile,
  nameOn,
  placedAnswers,
  termsOn,
  type Arrangement,
  type CalendarDate,
  type CompiledReport,
  type HeldRound,
  type LocalText,
  type PlacedAnswer,
  type QuestionVersion,
  type SurveyRound,
} from '@samordning/domain'
import * as accounts from './accounts.ts'
import * as agencies from './agencies.ts'
import type { Database } from './database.ts'
import * as groups from './groups.ts'
import * as rounds from './survey-rounds.ts'
import * as steps from './survey-steps.ts'

/** A round with all that was done in it, the rounds of the same groups before it, and every version of the questions. */
export type RoundInTime = { held: HeldRound; before: HeldRound[]; versions: QuestionVersion[] }

/** A round in its time; of one respondent alone where one is named. */
export async function openRound(
  db: Database,
  round: SurveyRound,
  only?: { group: string; agency: string },
): Promise<RoundInTime> {
  const all = await rounds.list(db)
  const related = all.filter(({ groups: of }) => of.some((group) => round.groups.includes(group)))
  const done = await steps.listOf(
    db,
    related.map(({ slug }) => slug),
    only,
  )
  const held = related.map((one): HeldRound => ({ round: one, steps: done.get(one.slug)! }))
  return {
    held: held.find((one) => one.round.slug === round.slug)!,
    before: held.filter((one) => one.round.slug !== round.slug),
    versions: await rounds.listQuestions(db),
  }
}

/** What stands at every place of a round now, as it has been approved. */
export async function answersNow(db: Database, { held, before, versions }: RoundInTime): Promise<PlacedAnswer[]> {
  const names = new Map((await accounts.list(db)).map(({ id, name }) => [id, name]))
  return placedAnswers({ held, before, versions, nameOf: (account) => names.get(account) ?? null })
}

/** The report as it reads now. Nothing where its round isn't there. */
export async function compileNow(db: Database, arrangement: Arrangement): Promise<CompiledReport | undefined> {
  const round = await rounds.find(db, arrangement.round)
  if (!round) return undefined
  const opened = await openRound(db, round)
  const questions = round.questions.flatMap(
    (asked) => opened.versions.find((one) => one.question === asked.question && one.version === asked.version) ?? [],
  )
  const answers = await answersNow(db, opened)
  return compile({ arrangement, round, questions, answers, nameOf: await namesOf(db, arrangement, round) })
}

/** What bodies and groups are called on a day. */
async function namesOf(db: Database, { publishers }: Arrangement, { respondents }: SurveyRound) {
  const at = { db, known: null }
  const slugs = [...publishers, ...respondents.flatMap(({ agency, answering }) => [agency, answering ?? agency])]
  const bodies = new Map((await agencies.list(at, [...new Set(slugs)])).map((one) => [one.slug, one]))
  const heads = new Map((await groups.listHeads(at)).map((one) => [one.slug, one]))
  return (kind: 'agency' | 'group', slug: string, on: CalendarDate): LocalText => {
    const found = kind === 'agency' ? bodies.get(slug) : undefined
    if (found) return nameOn(found, on).name
    const head = kind === 'group' ? heads.get(slug) : undefined
    return head ? termsOn(head, on).name : { sv: slug }
  }
}
