import { sql, type Kysely } from 'kysely'

/**
 * The status survey: versions of questions, rounds, what was done with the answers, how reports are put together, and their frozen
 * editions. Nothing here is ever changed or taken away: what is newest of a round or an arrangement holds. Documents come last in their
 * rows: they may be long, and what stands behind them is found at their end.
 */
export async function up(db: Kysely<unknown>) {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const KEPT = [
  'question_version',
  'survey_round',
  'survey_step',
  'arrangement',
  'survey_edition',
  'survey_edition_group',
]

/** Which row of a table can't be put in a second time, since `insert or replace` asks no trigger on delete. */
const GROWS = {
  question_version: 'question = new.question and version = new.version',
  survey_round: 'id = new.id',
  survey_step: 'id = new.id',
  arrangement: 'id = new.id or (report = new.report and number = new.number)',
  survey_edition: 'id = new.id or (report = new.report and number = new.number)',
  survey_edition_group: 'group_slug = new.group_slug and edition = new.edition',
}

const STATEMENTS = [
  `create table question_version (
    question text not null, version integer not null, document text not null, primary key (question, version)
  ) strict`,

  `create table survey_round (
    id integer primary key, slug text not null, document text not null,
    account text references account (id), at text not null
  ) strict`,
  `create index survey_round_slug on survey_round (slug, id)`,

  `create table survey_step (
    id integer primary key, round text not null, group_slug text not null references coordination_group (slug),
    agency text not null references agency (slug), step text not null, account text references account (id), at text not null
  ) strict`,
  `create index survey_step_respondent on survey_step (round, group_slug, agency, id)`,

  `create table arrangement (
    id integer primary key, report text not null, round text not null, number integer not null, at text not null,
    account text references account (id), document text not null, unique (report, number)
  ) strict`,

  `create table survey_edition (
    id integer primary key, report text not null, round text not null, number integer not null, frozen text not null,
    hash text not null, change text, account text references account (id), document text not null, unique (report, number)
  ) strict`,
  `create table survey_edition_group (
    edition integer not null references survey_edition (id),
    group_slug text not null references coordination_group (slug), primary key (group_slug, edition)
  ) strict, without rowid`,

  // The facts that reports were given here, by their numbers: the next one is the highest and one.
  `create index report_fact on report (cast(substr(document ->> '$.provenance.fact', 2) as integer))
    where document ->> '$.provenance.fact' glob 'D*'`,

  ...KEPT.map(
    (table) =>
      `create trigger ${table}_stays before update on ${table} begin select raise(abort, '${table} is never changed'); end`,
  ),
  ...KEPT.map(
    (table) =>
      `create trigger ${table}_keeps before delete on ${table} begin select raise(abort, '${table} is never deleted'); end`,
  ),
  ...Object.entries(GROWS).map(
    ([table, same]) =>
      `create trigger ${table}_grows before insert on ${table} when exists (select 1 from ${table} where ${same})
      begin select raise(abort, '${table} is never changed'); end`,
  ),
]
