import { sql, type Kysely } from 'kysely'

/** What was written of a document, all of it, and every step that it took. Nothing here is ever changed or taken away. */
export async function up(db: Kysely<unknown>) {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const KEPT = ['text_block', 'revision', 'publication_step']

/**
 * A block is kept once, whichever revisions it is in: by the SHA-256 of what it says. A revision is its head (all but the body)
 * and the blocks of the body in their order. Instants are UTC text with milliseconds.
 */
const STATEMENTS = [
  `create table text_block (hash text primary key, document text not null) strict, without rowid`,

  `create table revision (
    id integer primary key, document integer not null references document (id), number integer not null,
    head text not null, blocks text not null, english text not null, hash text not null,
    account text references account (id), at text not null, unique (document, number)
  ) strict`,

  `create table publication_step (
    id integer primary key, document integer not null references document (id), step text not null, at text not null,
    account text references account (id)
  ) strict`,
  `create index publication_step_document on publication_step (document, id)`,

  ...KEPT.map(
    (table) =>
      `create trigger ${table}_stays before update on ${table} begin select raise(abort, '${table} is never changed'); end`,
  ),
  ...KEPT.map(
    (table) =>
      `create trigger ${table}_keeps before delete on ${table} begin select raise(abort, '${table} is never deleted'); end`,
  ),
  // @NOTE `insert or replace` takes rows away without asking the triggers on delete: what is added has to be new.
  `create trigger revision_grows before insert on revision
    when exists (select 1 from revision where id = new.id or (document = new.document and number = new.number))
    begin select raise(abort, 'there is a revision of that number'); end`,
  `create trigger publication_step_grows before insert on publication_step
    when exists (select 1 from publication_step where id = new.id)
    begin select raise(abort, 'publication_step is never changed'); end`,
]
