import { sql, type Kysely } from 'kysely'

/** Texts that stand on pages of their own kind, and what readers are told beside a text. */
export async function up(db: Kysely<unknown>) {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const PUBLIC = `id integer primary key, document_kind text not null, slug text not null, document text not null,
  public_from text not null, public_until text,
  foreign key (document_kind, slug) references document (kind, slug) deferrable initially deferred`

/** `told_at`: when those who follow were last told of a change. */
const STATEMENTS = [
  `create table site_text (${PUBLIC}) strict`,
  `create index site_text_document on site_text (document_kind, slug)`,
  `create table edition (told_at text not null, ${PUBLIC}) strict`,
  `create index edition_document on edition (document_kind, slug)`,
  `create index edition_told on edition (document_kind, told_at)`,
]
