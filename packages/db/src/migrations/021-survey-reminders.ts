import { sql, type Kysely } from 'kysely'

/** Which reminders of a round were sent to whom, and where somebody has stopped them. Nothing here is changed or taken away. */
export async function up(db: Kysely<unknown>) {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const KEPT = ['survey_reminder', 'survey_reminder_stop']

/** `is_stopped` of the newest row decides; an agency of null means the whole round. */
const STATEMENTS = [
  `create table survey_reminder (
    id integer primary key, round text not null, group_slug text not null, agency text not null,
    account text not null references account (id), kind text not null, at text not null,
    unique (round, group_slug, agency, account, kind)
  ) strict`,
  `create table survey_reminder_stop (
    id integer primary key, round text not null, group_slug text, agency text, is_stopped integer not null,
    account text references account (id), at text not null
  ) strict`,
  `create index survey_reminder_stop_round on survey_reminder_stop (round, id)`,

  ...KEPT.map(
    (table) =>
      `create trigger ${table}_stays before update on ${table} begin select raise(abort, '${table} is never changed'); end`,
  ),
  ...KEPT.map(
    (table) =>
      `create trigger ${table}_keeps before delete on ${table} begin select raise(abort, '${table} is never deleted'); end`,
  ),
]
