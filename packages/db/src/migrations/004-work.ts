import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable('action_plan')
    .addColumn('slug', 'text', (col) => col.primaryKey())
    .addColumn('day', 'text', (col) => col.notNull())
    .addColumn('document', 'text', (col) => col.notNull())
    .modifyEnd(sql`strict`)
    .execute()

  await db.schema
    .createTable('assignment')
    .addColumn('slug', 'text', (col) => col.primaryKey())
    .addColumn('day', 'text', (col) => col.notNull())
    .addColumn('plan', 'text', (col) => col.references('action_plan.slug'))
    .addColumn('document', 'text', (col) => col.notNull())
    .modifyEnd(sql`strict`)
    .execute()
  await db.schema.createIndex('assignment_day').on('assignment').columns(['day', 'slug']).execute()

  await db.schema
    .createTable('assignment_receiver')
    .addColumn('assignment', 'text', (col) => col.notNull().references('assignment.slug'))
    .addColumn('agency', 'text', (col) => col.notNull().references('agency.slug'))
    .addPrimaryKeyConstraint('assignment_receiver_pk', ['assignment', 'agency'])
    .modifyEnd(sql`strict`)
    .execute()
  await db.schema.createIndex('assignment_receiver_agency').on('assignment_receiver').column('agency').execute()
}
