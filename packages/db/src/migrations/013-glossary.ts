import { sql, type Kysely } from 'kysely'

/** The terms of the field, each read whole. An empty database gets them with the content. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable('term')
    .addColumn('slug', 'text', (col) => col.primaryKey())
    .addColumn('document', 'text', (col) => col.notNull())
    .modifyEnd(sql`strict`)
    .execute()
}
