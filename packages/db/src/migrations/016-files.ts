import { sql, type Kysely } from 'kysely'

/** What was uploaded, what it is called, and which texts show it. */
export async function up(db: Kysely<unknown>) {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const KEPT = ['file', 'file_name']

/**
 * A file is known by the SHA-256 of its bytes, and never changes; neither does what it was called. The newest row of a name says which
 * file stands there, the rows before which stood there. `text`: the words of a PDF.
 *
 * What a text shows or links to (`target`) is the id of a file, or a name. It need not be there: texts may be moved in before their files.
 */
const STATEMENTS = [
  `create table file (
    id text primary key, type text not null, bytes integer not null, width integer, height integer,
    pages integer, is_tagged integer, text text, account text references account (id), at text not null
  ) strict, without rowid`,

  `create table file_name (
    id integer primary key, name text not null, file text not null references file (id),
    account text references account (id), at text not null
  ) strict`,
  `create index file_name_name on file_name (name, id)`,
  `create index file_name_file on file_name (file, id)`,

  `create table file_use (
    id integer primary key, target text not null, document_kind text not null, slug text not null,
    is_decoration integer not null, public_from text not null, public_until text,
    foreign key (document_kind, slug) references document (kind, slug) deferrable initially deferred
  ) strict`,
  `create index file_use_target on file_use (target)`,
  `create index file_use_document on file_use (document_kind, slug)`,

  ...KEPT.map(
    (table) =>
      `create trigger ${table}_stays before update on ${table} begin select raise(abort, '${table} is never changed'); end`,
  ),
  ...KEPT.map(
    (table) =>
      `create trigger ${table}_keeps before delete on ${table} begin select raise(abort, '${table} is never deleted'); end`,
  ),
  // @NOTE `insert or replace` takes rows away without asking the triggers on delete: what is added has to be new.
  ...KEPT.map(
    (table) =>
      `create trigger ${table}_grows before insert on ${table} when exists (select 1 from ${table} where id = new.id)
      begin select raise(abort, '${table} is never changed'); end`,
  ),
]
