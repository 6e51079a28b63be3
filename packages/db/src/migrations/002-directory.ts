import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await places(db)
  await agencies(db)
  await groups(db)
  await people(db)
}

async function places(db: Kysely<unknown>) {
  await db.schema
    .createTable('agency')
    .addColumn('slug', 'text', (col) => col.primaryKey())
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('org_number', 'text')
    .addColumn('valid_from', 'text')
    .addColumn('valid_until', 'text')
    .addColumn('part_of', 'text', (col) => col.references('agency.slug').modifyEnd(sql`deferrable initially deferred`))
    .addColumn('about', 'text', (col) => col.notNull())
    .addColumn('website', 'text')
    .addColumn('provenance', 'text', (col) => col.notNull())
    .modifyEnd(sql`strict`)
    .execute()
  await db.schema.createIndex('agency_part_of').on('agency').column('part_of').execute()

  await db.schema
    .createTable('county')
    .addColumn('code', 'text', (col) => col.primaryKey())
    .addColumn('slug', 'text', (col) => col.notNull().unique())
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('short_name', 'text', (col) => col.notNull())
    .addColumn('letter', 'text', (col) => col.notNull())
    .addColumn('iso', 'text', (col) => col.notNull())
    .addColumn('nuts3', 'text', (col) => col.notNull())
    .addColumn('seat', 'text', (col) => col.notNull())
    .addColumn('board', 'text', (col) =>
      col
        .notNull()
        .references('agency.slug')
        .modifyEnd(sql`deferrable initially deferred`),
    )
    .addColumn('provenance', 'text', (col) => col.notNull())
    .modifyEnd(sql`strict`)
    .execute()

  await db.schema
    .createTable('county_change')
    .addColumn('id', 'integer', (col) => col.primaryKey())
    .addColumn('document', 'text', (col) => col.notNull())
    .modifyEnd(sql`strict`)
    .execute()

  await db.schema
    .createTable('municipality')
    .addColumn('code', 'text', (col) => col.primaryKey())
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('county', 'text', (col) => col.notNull().references('county.code'))
    .modifyEnd(sql`strict`)
    .execute()
  await db.schema.createIndex('municipality_county').on('municipality').column('county').execute()
}

async function agencies(db: Kysely<unknown>) {
  await db.schema
    .createTable('agency_county')
    .addColumn('agency', 'text', (col) => col.notNull().references('agency.slug'))
    .addColumn('county', 'text', (col) => col.notNull().references('county.code'))
    .addPrimaryKeyConstraint('agency_county_pk', ['agency', 'county'])
    .modifyEnd(sql`strict`)
    .execute()
  await db.schema.createIndex('agency_county_county').on('agency_county').column('county').execute()

  await db.schema
    .createTable('agency_name')
    .addColumn('id', 'integer', (col) => col.primaryKey())
    .addColumn('agency', 'text', (col) => col.notNull().references('agency.slug'))
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('aliases', 'text', (col) => col.notNull())
    .addColumn('valid_from', 'text')
    .addColumn('valid_until', 'text')
    .addColumn('provenance', 'text', (col) => col.notNull())
    .modifyEnd(sql`strict`)
    .execute()
  await db.schema.createIndex('agency_name_agency').on('agency_name').column('agency').execute()

  await db.schema
    .createTable('succession')
    .addColumn('id', 'integer', (col) => col.primaryKey())
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('from_agency', 'text', (col) => col.notNull().references('agency.slug'))
    .addColumn('to_agency', 'text', (col) => col.references('agency.slug'))
    .addColumn('happened_on', 'text')
    .addColumn('detail', 'text')
    .addColumn('provenance', 'text', (col) => col.notNull())
    .modifyEnd(sql`strict`)
    .execute()
}

async function groups(db: Kysely<unknown>) {
  await db.schema
    .createTable('coordination_group')
    .addColumn('slug', 'text', (col) => col.primaryKey())
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('aliases', 'text', (col) => col.notNull())
    .addColumn('level', 'text', (col) => col.notNull())
    .addColumn('valid_from', 'text')
    .addColumn('valid_until', 'text')
    .addColumn('focus', 'text', (col) => col.notNull())
    .addColumn('mandate', 'text')
    .addColumn('other_members', 'text')
    .addColumn('body', 'text', (col) => col.notNull())
    .addColumn('provenance', 'text', (col) => col.notNull())
    .modifyEnd(sql`strict`)
    .execute()

  await db.schema
    .createTable('group_county')
    .addColumn('group_slug', 'text', (col) => col.notNull().references('coordination_group.slug'))
    .addColumn('county', 'text', (col) => col.notNull().references('county.code'))
    .addPrimaryKeyConstraint('group_county_pk', ['group_slug', 'county'])
    .modifyEnd(sql`strict`)
    .execute()
  await db.schema.createIndex('group_county_county').on('group_county').column('county').execute()

  await db.schema
    .createTable('membership')
    .addColumn('id', 'integer', (col) => col.primaryKey())
    .addColumn('group_slug', 'text', (col) => col.notNull().references('coordination_group.slug'))
    .addColumn('agency', 'text', (col) => col.notNull().references('agency.slug'))
    .addColumn('listed_as', 'text')
    .addColumn('representative', 'text')
    .addColumn('valid_from', 'text')
    .addColumn('valid_until', 'text')
    .addColumn('provenance', 'text', (col) => col.notNull())
    .modifyEnd(sql`strict`)
    .execute()
  await db.schema.createIndex('membership_group').on('membership').column('group_slug').execute()
  await db.schema.createIndex('membership_agency').on('membership').column('agency').execute()

  await db.schema
    .createTable('convenership')
    .addColumn('id', 'integer', (col) => col.primaryKey())
    .addColumn('group_slug', 'text', (col) => col.notNull().references('coordination_group.slug'))
    .addColumn('agency', 'text', (col) => col.notNull().references('agency.slug'))
    .addColumn('valid_from', 'text')
    .addColumn('valid_until', 'text')
    .addColumn('provenance', 'text', (col) => col.notNull())
    .modifyEnd(sql`strict`)
    .execute()
  await db.schema.createIndex('convenership_group').on('convenership').column('group_slug').execute()

  await db.schema
    .createTable('group_event')
    .addColumn('id', 'integer', (col) => col.primaryKey())
    .addColumn('group_slug', 'text', (col) => col.notNull().references('coordination_group.slug'))
    .addColumn('happened_on', 'text')
    .addColumn('text', 'text', (col) => col.notNull())
    .addColumn('provenance', 'text', (col) => col.notNull())
    .modifyEnd(sql`strict`)
    .execute()
  await db.schema.createIndex('group_event_group').on('group_event').column('group_slug').execute()
}

async function people(db: Kysely<unknown>) {
  await db.schema
    .createTable('appointment')
    .addColumn('id', 'integer', (col) => col.primaryKey())
    .addColumn('person', 'text', (col) => col.notNull())
    .addColumn('name_variants', 'text', (col) => col.notNull())
    .addColumn('role', 'text', (col) => col.notNull())
    .addColumn('office', 'text', (col) => col.notNull())
    .addColumn('agency', 'text', (col) => col.references('agency.slug'))
    .addColumn('counties', 'text', (col) => col.notNull())
    .addColumn('valid_from', 'text')
    .addColumn('valid_until', 'text')
    .addColumn('provenance', 'text', (col) => col.notNull())
    .modifyEnd(sql`strict`)
    .execute()
  await db.schema.createIndex('appointment_agency').on('appointment').column('agency').execute()

  await db.schema
    .createTable('contact_point')
    .addColumn('id', 'integer', (col) => col.primaryKey())
    .addColumn('agency', 'text', (col) => col.notNull().references('agency.slug'))
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('value', 'text', (col) => col.notNull())
    .addColumn('purpose', 'text', (col) => col.notNull())
    .addColumn('valid_from', 'text')
    .addColumn('valid_until', 'text')
    .addColumn('provenance', 'text', (col) => col.notNull())
    .modifyEnd(sql`strict`)
    .execute()
  await db.schema.createIndex('contact_point_agency').on('contact_point').column('agency').execute()

  await db.schema
    .createTable('support_line')
    .addColumn('slug', 'text', (col) => col.primaryKey())
    .addColumn('position', 'integer', (col) => col.notNull())
    .addColumn('document', 'text', (col) => col.notNull())
    .modifyEnd(sql`strict`)
    .execute()
}
