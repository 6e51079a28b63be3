import { respondentKey, type AnswerContent, type Instant, type SurveyAct, type SurveyStep } from '@samordning/domain'
import { hash } from 'node:crypto'
import { fromJson, toJson } from './columns.ts'
import type { Database } from './database.ts'
import { canonical } from './trail-hash.ts'

/** Whose answers, in which round. */
export type RespondentAddress = { round: string; group: string; agency: string }

/** What an approval of an answer is of: SHA-256 over its content as canonical JSON. */
export function answerHash(content: AnswerContent): string {
  return hash('sha256', canonical(content))
}

/** What somebody did with the answers of a respondent, at the end of their log. */
export async function append(tx: Database, respondent: RespondentAddress, { account, at, ...act }: SurveyStep) {
  const { round, group, agency } = respondent
  await tx
    .insertInto('survey_step')
    .values({ round, group_slug: group, agency, step: toJson(act), account, at })
    .execute()
}

/** What was done in some rounds, by round and then by respondent (see `respondentKey`), each in order; of one respondent, or of all. */
export async function listOf(
  db: Database,
  rounds: readonly string[],
  only?: { group: string; agency: string },
): Promise<Map<string, Map<string, SurveyStep[]>>> {
  const steps = new Map(rounds.map((round) => [round, new Map<string, SurveyStep[]>()]))
  if (rounds.length === 0) return steps
  const rows = await db
    .selectFrom('survey_step')
    .select(['round', 'group_slug', 'agency', 'step', 'account', 'at'])
    .where('round', 'in', rounds)
    .$if(only !== undefined, (query) => query.where('group_slug', '=', only!.group).where('agency', '=', only!.agency))
    .orderBy('id')
    .execute()
  for (const { round, group_slug: group, agency, step, account, at } of rows) {
    const of = steps.get(round)!
    const key = respondentKey({ group, agency })
    const one: SurveyStep = { ...fromJson<SurveyAct>(step), account, at: at as Instant }
    const own = of.get(key)
    if (own) own.push(one)
    else of.set(key, [one])
  }
  return steps
}
