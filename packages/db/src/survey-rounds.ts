import type { Instant, QuestionVersion, SurveyRound } from '@samordning/domain'
import { fromJson, toJson } from './columns.ts'
import type { Database } from './database.ts'

/** Who did something, and when; nobody for what came with the content. */
export type By = { account: string | null; at: Instant }

/** Every version of every question, the versions of one in their order. */
export async function listQuestions(db: Database): Promise<QuestionVersion[]> {
  const rows = await db
    .selectFrom('question_version')
    .select('document')
    .orderBy('question')
    .orderBy('version')
    .execute()
  return rows.map(({ document }) => fromJson<QuestionVersion>(document))
}

/** Adds a version of a question. Fails when there is one of that number: somebody else was first. */
export async function saveQuestion(tx: Database, version: QuestionVersion) {
  await tx
    .insertInto('question_version')
    .values({ question: version.question, version: version.version, document: toJson(version) })
    .execute()
}

/** Every round as it stands now, the one that is about the latest time first. */
export async function list(db: Database): Promise<SurveyRound[]> {
  return (await newest(db)).toSorted((one, other) => (one.period.until > other.period.until ? -1 : 1))
}

/** A round as it stands now. */
export async function find(db: Database, slug: string): Promise<SurveyRound | undefined> {
  return (await newest(db, slug))[0]
}

/** A round as it is from now on; what it was stays. */
export async function save(tx: Database, round: SurveyRound, by: By) {
  await tx
    .insertInto('survey_round')
    .values({ slug: round.slug, document: toJson(round), ...by })
    .execute()
}

async function newest(db: Database, slug?: string): Promise<SurveyRound[]> {
  const rows = await db
    .selectFrom('survey_round')
    .select('document')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('survey_round as later')
            .select('later.id')
            .whereRef('later.slug', '=', 'survey_round.slug')
            .whereRef('later.id', '>', 'survey_round.id'),
        ),
      ),
    )
    .$if(slug !== undefined, (query) => query.where('slug', '=', slug!))
    .orderBy('slug')
    .execute()
  return rows.map(({ document }) => fromJson<SurveyRound>(document))
}
