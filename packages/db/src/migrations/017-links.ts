import { sql, type Kysely } from 'kysely'

/** When the links in texts were looked at last, and which of them lead nowhere. */
export async function up(db: Kysely<unknown>) {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

/** `nights`: on how many days a link was found broken, `day` being the last of them. What works again has no row. */
const STATEMENTS = [
  `create table link_round (id integer primary key, begun_at text not null, finished_at text not null) strict`,
  `create table link_fault (
    address text primary key, why text not null, status integer, since text not null, nights integer not null, day text not null
  ) strict, without rowid`,
]
