import { sql, type Kysely } from 'kysely'

/** A text is found by the words of the PDFs that it links to as well; they are never shown. */
export async function up(db: Kysely<unknown>) {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `alter table search_entry rename to search_entry_before`,
  `create virtual table search_entry using fts5(
    title, text, linked, kind unindexed, slug unindexed, locale unindexed, public_from unindexed, public_until unindexed,
    tokenize = "unicode61 remove_diacritics 2", prefix = '2 3 4'
  )`,
  `insert into search_entry (title, text, linked, kind, slug, locale, public_from, public_until)
    select title, text, '', kind, slug, locale, public_from, public_until from search_entry_before order by rowid`,
  `drop table search_entry_before`,
]
