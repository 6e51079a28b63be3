import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable('penalty_scale')
    .addColumn('fact', 'text', (col) => col.primaryKey())
    .addColumn('offence', 'text', (col) => col.notNull())
    .addColumn('degree', 'text', (col) => col.notNull())
    .addColumn('valid_from', 'text')
    .addColumn('valid_until', 'text')
    .addColumn('is_offence', 'integer', (col) => col.notNull())
    .addColumn('name', 'text')
    .addColumn('provision', 'text')
    .addColumn('fines', 'integer', (col) => col.notNull())
    .addColumn('min_months', 'integer')
    .addColumn('max_months', 'integer')
    .addColumn('attempt', 'text', (col) => col.notNull())
    .addColumn('attempt_confidence', 'text', (col) => col.notNull())
    .addColumn('amending_act', 'text')
    .addColumn('scope', 'text', (col) => col.notNull())
    .addColumn('provenance', 'text', (col) => col.notNull())
    .modifyEnd(sql`strict`)
    .execute()

  await db.schema
    .createTable('instrument')
    .addColumn('slug', 'text', (col) => col.primaryKey())
    .addColumn('strand', 'text', (col) => col.notNull())
    .addColumn('day', 'text', (col) => col.notNull())
    .addColumn('document', 'text', (col) => col.notNull())
    .modifyEnd(sql`strict`)
    .execute()
  await db.schema.createIndex('instrument_day').on('instrument').columns(['day', 'slug']).execute()
}
