import {
  startOfDay,
  type Arrangement,
  type QuestionVersion,
  type RecordedAnswer,
  type SurveyRound,
} from '@samordning/domain'
import type { Database } from './database.ts'
import { compileNow } from './survey-compiling.ts'
import * as reports from './survey-reports.ts'
import * as rounds from './survey-rounds.ts'
import * as steps from './survey-steps.ts'
import { findableByEdition } from './survey-search.ts'

/** Rounds that were held before there was a workspace, with their answers, and the reports that were made of them. */
export type RecordedSurveys = {
  questions: QuestionVersion[]
  rounds: SurveyRound[]
  recordedAnswers: RecordedAnswer[]
  arrangements: Arrangement[]
}

/** Whether there are, or have been, rounds: a database filled by an earlier version has none. */
export async function hasSurveys(db: Database): Promise<boolean> {
  return (await db.selectFrom('survey_round').select('id').limit(1).executeTakeFirst()) !== undefined
}

/**
 * Puts them in as if they had been asked, answered, approved and frozen by nobody, on the day on which they were recorded. Their reports'
 * own rows come before.
 */
export async function loadSurveys(
  tx: Database,
  { questions, rounds: held, recordedAnswers, arrangements }: RecordedSurveys,
) {
  for (const question of questions) await rounds.saveQuestion(tx, question)
  for (const round of held) {
    const by = { account: null, at: startOfDay(round.provenance!.recorded) }
    await rounds.save(tx, round, by)
    for (const { group, agency } of round.respondents) {
      const respondent = { round: round.slug, group, agency }
      const own = recordedAnswers.filter(
        (one) => one.round === round.slug && one.group === group && one.agency === agency,
      )
      for (const { question, content, provenance } of own)
        await steps.append(tx, respondent, {
          ...{ act: 'saved', question, revision: 1, content, hash: steps.answerHash(content), provenance },
          ...by,
        })
      await steps.append(tx, respondent, { act: 'submitted', ...by })
      const approved = own.map(({ question }) => ({ question, revision: 1 }))
      await steps.append(tx, respondent, { act: 'approved', questions: approved, ...by })
    }
  }
  for (const arrangement of arrangements) {
    const round = held.find(({ slug }) => slug === arrangement.round)!
    const by = { account: null, at: startOfDay(round.provenance!.recorded) }
    await reports.saveArrangement(tx, { number: 1, arrangement, ...by })
    const report = (await compileNow(tx, arrangement))!
    await reports.freeze(tx, { report, change: null, ...by })
    await findableByEdition(tx, arrangement.slug)
  }
}
