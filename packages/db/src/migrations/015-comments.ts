import { sql, type Kysely } from 'kysely'

/** What people say to each other about a draft. What was said stays; whether it has been seen to can change. */
export async function up(db: Kysely<unknown>) {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `create table comment (
    id integer primary key, document integer not null references document (id), path text, text text not null,
    revision integer not null, account text not null references account (id), at text not null,
    resolved_by text references account (id), resolved_at text, check ((resolved_by is null) = (resolved_at is null))
  ) strict`,
  `create index comment_document on comment (document, id)`,
  `create index comment_open on comment (document) where resolved_at is null`,
  // Facts are numbered through all that is entered, texts too.
  `create index revision_fact on revision (cast(substr(head ->> '$.value.provenance.fact', 2) as integer))
    where number = 1 and head ->> '$.value.provenance.fact' glob 'D*'`,
  `create trigger comment_stays before update of document, path, text, revision, account, at on comment
    begin select raise(abort, 'what was said is never changed'); end`,
  `create trigger comment_keeps before delete on comment begin select raise(abort, 'what was said is never deleted'); end`,
]
