import {
  MovedSurveys,
  type Arrangement,
  type CompiledReport,
  type Instant,
  type LocalText,
  type SurveyAct,
  type SurveyRound,
} from '@samordning/domain'
import { fromJson, fromJsonOrNull } from './columns.ts'
import type { Database } from './database.ts'
import * as sources from './sources.ts'
import * as reports from './survey-reports.ts'
import * as rounds from './survey-rounds.ts'
import { findableByEdition } from './survey-search.ts'
import * as steps from './survey-steps.ts'

/** Everything of the survey, each in the order in which it came. */
export async function listToMove(db: Database): Promise<MovedSurveys> {
  const held = await db.selectFrom('survey_round').select(['document', 'at']).orderBy('id').execute()
  const done = await db.selectFrom('survey_step').selectAll().orderBy('id').execute()
  const arranged = await db.selectFrom('arrangement').select(['number', 'document', 'at']).orderBy('id').execute()
  const frozen = await db
    .selectFrom('survey_edition')
    .select(['number', 'hash', 'frozen', 'change', 'document'])
    .orderBy('id')
    .execute()
  // As its shape orders it, whatever order it was written in: moved out twice it is the same text.
  return MovedSurveys.parse({
    questions: await rounds.listQuestions(db),
    rounds: held.map(({ document, at }) => ({ at: at as Instant, round: fromJson<SurveyRound>(document) })),
    steps: done.map(({ round, group_slug: group, agency, step, at }) => ({
      ...{ at: at as Instant, round, group, agency, step: withoutNames(fromJson<SurveyAct>(step)) },
    })),
    arrangements: arranged.map(({ number, document, at }) => ({
      ...{ at: at as Instant, number, arrangement: fromJson<Arrangement>(document) },
    })),
    editions: frozen.map((row) => ({
      ...{ number: row.number, hash: row.hash, frozen: row.frozen as Instant },
      change: fromJsonOrNull<LocalText>(row.change),
      report: fromJson<CompiledReport>(row.document),
    })),
  })
}

/** Whom a question was handed to is an account. */
function withoutNames(act: SurveyAct): SurveyAct {
  return act.act === 'handed' ? { ...act, to: null } : act
}

/**
 * Puts everything in, where there is nothing yet.
 * @throws {Error} for an edition that does not say what its hash is over
 */
export async function putMoved(tx: Database, moved: MovedSurveys) {
  for (const version of moved.questions) await rounds.saveQuestion(tx, version)
  for (const { at, round } of moved.rounds) {
    await rounds.save(tx, round, { account: null, at })
    if (round.provenance) await sources.addCitations(tx, round.provenance)
  }
  for (const { at, step, ...respondent } of moved.steps) {
    await steps.append(tx, respondent, { ...step, account: null, at })
    if (step.act === 'saved' && step.provenance) await sources.addCitations(tx, step.provenance)
  }
  for (const { at, number, arrangement } of moved.arrangements)
    await reports.saveArrangement(tx, { number, arrangement, account: null, at })
  for (const { number, hash, frozen, change, report } of moved.editions) {
    const edition = await reports.freeze(tx, { report, change, account: null, at: frozen })
    if (edition.hash !== hash || edition.number !== number)
      throw new Error(`Edition ${number} of ${report.slug} is not what was frozen: it was changed on the way.`)
  }
  for (const slug of new Set(moved.editions.map(({ report }) => report.slug))) await findableByEdition(tx, slug)
}
