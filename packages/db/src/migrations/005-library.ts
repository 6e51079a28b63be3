import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable('report')
    .addColumn('slug', 'text', (col) => col.primaryKey())
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('day', 'text', (col) => col.notNull())
    .addColumn('assignment', 'text', (col) => col.references('assignment.slug'))
    .addColumn('document', 'text', (col) => col.notNull())
    .modifyEnd(sql`strict`)
    .execute()
  await db.schema.createIndex('report_day').on('report').columns(['day', 'slug']).execute()
  await db.schema.createIndex('report_assignment').on('report').column('assignment').execute()

  await db.schema
    .createTable('report_publisher')
    .addColumn('report', 'text', (col) => col.notNull().references('report.slug'))
    .addColumn('agency', 'text', (col) => col.notNull().references('agency.slug'))
    .addPrimaryKeyConstraint('report_publisher_pk', ['report', 'agency'])
    .modifyEnd(sql`strict`)
    .execute()
  await db.schema.createIndex('report_publisher_agency').on('report_publisher').column('agency').execute()

  await db.schema
    .createTable('report_county')
    .addColumn('report', 'text', (col) => col.notNull().references('report.slug'))
    .addColumn('county', 'text', (col) => col.notNull().references('county.code'))
    .addPrimaryKeyConstraint('report_county_pk', ['report', 'county'])
    .modifyEnd(sql`strict`)
    .execute()
  await db.schema.createIndex('report_county_county').on('report_county').column('county').execute()

  await db.schema
    .createTable('statistic')
    .addColumn('slug', 'text', (col) => col.primaryKey())
    .addColumn('position', 'integer', (col) => col.notNull())
    .addColumn('nature', 'text', (col) => col.notNull())
    .addColumn('document', 'text', (col) => col.notNull())
    .modifyEnd(sql`strict`)
    .execute()
}
