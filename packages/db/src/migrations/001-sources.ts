import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable('source')
    .addColumn('key', 'text', (col) => col.primaryKey())
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('title', 'text', (col) => col.notNull())
    .addColumn('url', 'text')
    .modifyEnd(sql`strict`)
    .execute()

  // One row for each time a fact leans on a source: "what comes from this document?"
  await db.schema
    .createTable('citation')
    .addColumn('id', 'integer', (col) => col.primaryKey())
    .addColumn('source', 'text', (col) => col.notNull().references('source.key'))
    .addColumn('place', 'text')
    .addColumn('fact', 'text', (col) => col.notNull())
    .addColumn('confidence', 'text', (col) => col.notNull())
    .modifyEnd(sql`strict`)
    .execute()
  await db.schema.createIndex('citation_source').on('citation').column('source').execute()

  for (const table of ['conflict', 'open_question']) {
    await db.schema
      .createTable(table)
      .addColumn('fact', 'text', (col) => col.primaryKey())
      .addColumn('document', 'text', (col) => col.notNull())
      .modifyEnd(sql`strict`)
      .execute()
  }
}
