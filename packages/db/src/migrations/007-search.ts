import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>) {
  // Folds å ä ö to their plain forms, on both sides of a search; short prefixes have an index of their own.
  await sql`
    create virtual table search_entry using fts5(
      title, text, kind unindexed, slug unindexed, locale unindexed,
      tokenize = "unicode61 remove_diacritics 2", prefix = '2 3 4'
    )
  `.execute(db)
}
