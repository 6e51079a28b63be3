import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable('happening')
    .addColumn('slug', 'text', (col) => col.primaryKey())
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('day', 'text', (col) => col.notNull())
    .addColumn('series', 'text', (col) =>
      col.references('happening.slug').modifyEnd(sql`deferrable initially deferred`),
    )
    .addColumn('campaign', 'text', (col) =>
      col.references('happening.slug').modifyEnd(sql`deferrable initially deferred`),
    )
    .addColumn('document', 'text', (col) => col.notNull())
    .modifyEnd(sql`strict`)
    .execute()
  await db.schema.createIndex('happening_day').on('happening').columns(['day', 'slug']).execute()
  await db.schema.createIndex('happening_series').on('happening').column('series').execute()
  await db.schema.createIndex('happening_campaign').on('happening').column('campaign').execute()

  await db.schema
    .createTable('happening_county')
    .addColumn('happening', 'text', (col) => col.notNull().references('happening.slug'))
    .addColumn('county', 'text', (col) => col.notNull().references('county.code'))
    .addPrimaryKeyConstraint('happening_county_pk', ['happening', 'county'])
    .modifyEnd(sql`strict`)
    .execute()
  await db.schema.createIndex('happening_county_county').on('happening_county').column('county').execute()

  await db.schema
    .createTable('news_item')
    .addColumn('slug', 'text', (col) => col.primaryKey())
    .addColumn('day', 'text', (col) => col.notNull())
    .addColumn('document', 'text', (col) => col.notNull())
    .modifyEnd(sql`strict`)
    .execute()
  await db.schema.createIndex('news_item_day').on('news_item').columns(['day', 'slug']).execute()

  await db.schema
    .createTable('news_hashtag')
    .addColumn('hashtag', 'text', (col) => col.notNull())
    .addColumn('news_item', 'text', (col) => col.notNull().references('news_item.slug'))
    .addPrimaryKeyConstraint('news_hashtag_pk', ['hashtag', 'news_item'])
    .modifyEnd(sql`strict`)
    .execute()

  await db.schema
    .createTable('news_county')
    .addColumn('county', 'text', (col) => col.notNull().references('county.code'))
    .addColumn('news_item', 'text', (col) => col.notNull().references('news_item.slug'))
    .addPrimaryKeyConstraint('news_county_pk', ['county', 'news_item'])
    .modifyEnd(sql`strict`)
    .execute()

  await db.schema
    .createTable('news_happening')
    .addColumn('happening', 'text', (col) => col.notNull().references('happening.slug'))
    .addColumn('news_item', 'text', (col) => col.notNull().references('news_item.slug'))
    .addPrimaryKeyConstraint('news_happening_pk', ['happening', 'news_item'])
    .modifyEnd(sql`strict`)
    .execute()

  await db.schema
    .createTable('news_report')
    .addColumn('report', 'text', (col) => col.notNull().references('report.slug'))
    .addColumn('news_item', 'text', (col) => col.notNull().references('news_item.slug'))
    .addPrimaryKeyConstraint('news_report_pk', ['report', 'news_item'])
    .modifyEnd(sql`strict`)
    .execute()
}
