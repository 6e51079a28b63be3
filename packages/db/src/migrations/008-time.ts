import { sql, type Kysely } from 'kysely'

/** What was there before came with the first content, which was put together that day. */
const FIRST_RECORDED = '2026-11-22'

/** When the platform knew something stands beside when it was true. A thing that others point at keeps its name apart from what is said of it. */
export async function up(db: Kysely<unknown>) {
  await sayWhenRecorded(db)
  await describeNothing(db)
  await sayWhatFormedCounties(db)
  for (const table of words(
    'agency_name succession membership convenership group_event appointment contact_point county_change report happening news_item',
  ))
    await addKnowledge(db, table)
  await splitAgency(db)
  await splitGroup(db)
  await splitAssignment(db)
  await splitPlan(db)
  await numberScales(db)
  await numberDocuments(db)
  for (const table of words(
    'agency_record agency_name succession group_record appointment county_change assignment_record plan_record penalty_scale statistic support_line report news_item',
  )) {
    await db.schema.createIndex(`${table}_recorded`).on(table).column('recorded').execute()
    await db.schema.createIndex(`${table}_superseded`).on(table).column('superseded').execute()
  }
  for (const table of ['news_county', 'news_hashtag'])
    await db.schema.createIndex(`${table}_item`).on(table).column('news_item').execute()
}

async function addKnowledge(db: Kysely<unknown>, table: string) {
  await sql`alter table ${sql.table(table)} add column recorded text not null default ${sql.lit(FIRST_RECORDED)}`.execute(
    db,
  )
  await sql`alter table ${sql.table(table)} add column superseded text`.execute(db)
}

async function splitAgency(db: Kysely<unknown>) {
  await sql`
    create table agency_record (
      id integer primary key, agency text not null references agency (slug) deferrable initially deferred,
      kind text not null, org_number text, valid_from text, valid_until text,
      part_of text references agency (slug) deferrable initially deferred,
      about text not null, website text, provenance text not null, recorded text not null, superseded text
    ) strict
  `.execute(db)
  await sql`
    insert into agency_record (agency, kind, org_number, valid_from, valid_until, part_of, about, website, provenance, recorded)
    select slug, kind, org_number, valid_from, valid_until, part_of, about, website, provenance, ${FIRST_RECORDED} from agency
  `.execute(db)
  await sql`drop index agency_part_of`.execute(db)
  await dropColumns(db, 'agency', words('kind org_number valid_from valid_until part_of about website provenance'))
  await db.schema.createIndex('agency_record_agency').on('agency_record').column('agency').execute()
  await db.schema.createIndex('agency_record_part_of').on('agency_record').column('part_of').execute()
}

async function splitGroup(db: Kysely<unknown>) {
  await sql`
    create table group_record (
      id integer primary key, group_slug text not null references coordination_group (slug),
      name text not null, aliases text not null, level text not null, valid_from text, valid_until text,
      focus text not null, mandate text, other_members text, body text not null,
      provenance text not null, recorded text not null, superseded text
    ) strict
  `.execute(db)
  await sql`
    insert into group_record
      (group_slug, name, aliases, level, valid_from, valid_until, focus, mandate, other_members, body, provenance, recorded)
    select slug, name, aliases, level, valid_from, valid_until, focus, mandate, other_members, body, provenance, ${FIRST_RECORDED}
    from coordination_group
  `.execute(db)
  await dropColumns(
    db,
    'coordination_group',
    words('name aliases level valid_from valid_until focus mandate other_members body provenance'),
  )
  await db.schema.createIndex('group_record_group').on('group_record').column('group_slug').execute()
  await db.schema.createIndex('convenership_agency').on('convenership').column('agency').execute()
}

async function splitAssignment(db: Kysely<unknown>) {
  await sql`
    create table assignment_record (
      id integer primary key, slug text not null references assignment (slug),
      day text not null, plan text references action_plan (slug), document text not null, recorded text not null, superseded text
    ) strict
  `.execute(db)
  await sql`
    insert into assignment_record (slug, day, plan, document, recorded)
    select slug, day, plan, document, ${FIRST_RECORDED} from assignment
  `.execute(db)
  await sql`drop index assignment_day`.execute(db)
  await dropColumns(db, 'assignment', ['day', 'plan', 'document'])
  await db.schema.createIndex('assignment_record_day').on('assignment_record').columns(['day', 'slug']).execute()
  await db.schema.createIndex('assignment_record_slug').on('assignment_record').column('slug').execute()
}

async function splitPlan(db: Kysely<unknown>) {
  await sql`
    create table plan_record (
      id integer primary key, slug text not null references action_plan (slug),
      day text not null, document text not null, recorded text not null, superseded text
    ) strict
  `.execute(db)
  await sql`
    insert into plan_record (slug, day, document, recorded)
    select slug, day, document, ${FIRST_RECORDED} from action_plan
  `.execute(db)
  await dropColumns(db, 'action_plan', ['day', 'document'])
  await db.schema.createIndex('plan_record_slug').on('plan_record').column('slug').execute()
}

async function numberScales(db: Kysely<unknown>) {
  await sql`alter table penalty_scale rename to earlier_penalty_scale`.execute(db)
  await sql`
    create table penalty_scale (
      id integer primary key, offence text not null, degree text not null, valid_from text, valid_until text,
      is_offence integer not null, name text, provision text, fines integer not null, min_months integer, max_months integer,
      attempt text not null, attempt_confidence text not null, amending_act text, scope text not null,
      provenance text not null, recorded text not null, superseded text
    ) strict
  `.execute(db)
  await sql`
    insert into penalty_scale
      (offence, degree, valid_from, valid_until, is_offence, name, provision, fines, min_months, max_months,
       attempt, attempt_confidence, amending_act, scope, provenance, recorded)
    select offence, degree, valid_from, valid_until, is_offence, name, provision, fines, min_months, max_months,
      attempt, attempt_confidence, amending_act, scope, provenance, ${FIRST_RECORDED}
    from earlier_penalty_scale order by fact
  `.execute(db)
  await sql`drop table earlier_penalty_scale`.execute(db)
}

/** Documents that nothing points at may have several versions under one slug. */
async function numberDocuments(db: Kysely<unknown>) {
  const tables = { instrument: ['strand', 'day'], statistic: ['position', 'nature'], support_line: ['position'] }
  for (const [table, columns] of Object.entries(tables)) {
    const own = sql.join(columns.map((column) => sql.ref(column)))
    const typed = sql.join(
      columns.map((column) => sql`${sql.ref(column)} ${sql.raw(column === 'position' ? 'integer' : 'text')} not null`),
    )
    await sql`alter table ${sql.table(table)} rename to earlier_document`.execute(db)
    await sql`
      create table ${sql.table(table)} (
        id integer primary key, slug text not null, ${typed}, document text not null, recorded text not null, superseded text
      ) strict
    `.execute(db)
    await sql`
      insert into ${sql.table(table)} (slug, ${own}, document, recorded)
      select slug, ${own}, document, ${FIRST_RECORDED} from earlier_document order by ${sql.ref(columns[0]!)}, slug
    `.execute(db)
    await sql`drop table earlier_document`.execute(db)
    await db.schema.createIndex(`${table}_slug`).on(table).column('slug').execute()
  }
  await db.schema.createIndex('instrument_day').on('instrument').columns(['day', 'slug']).execute()
}

async function dropColumns(db: Kysely<unknown>, table: string, columns: readonly string[]) {
  for (const column of columns) await sql`alter table ${sql.table(table)} drop column ${sql.ref(column)}`.execute(db)
}

/** Texts say which law they describe. Nobody has said so of those that are there. */
async function describeNothing(db: Kysely<unknown>) {
  for (const table of ['assignment', 'report', 'happening', 'news_item'])
    await sql`update ${sql.table(table)} set document = json_set(document, '$.describes', json('[]'))`.execute(db)
}

/** Skåne and Västra Götaland were formed by a change; all others only concern counties that were there. */
async function sayWhatFormedCounties(db: Kysely<unknown>) {
  await sql`
    update county_change set document = json_set(document, '$.isFormation',
      json(iif(json_extract(document, '$.provenance.fact') in ('C90', 'C92'), 'true', 'false')))
  `.execute(db)
}

/** Every provenance that is kept as JSON, in documents too. */
const WITH_PROVENANCE = {
  provenance: words(
    'county agency agency_name succession coordination_group membership convenership group_event appointment contact_point penalty_scale',
  ),
  document: words('county_change support_line instrument action_plan assignment report statistic happening news_item'),
}

async function sayWhenRecorded(db: Kysely<unknown>) {
  for (const [column, tables] of Object.entries(WITH_PROVENANCE)) {
    for (const table of tables) {
      const from = sql`${sql.table(table)}`
      type Row = { row: number; json: string }
      const { rows } = await sql<Row>`select rowid as row, ${sql.ref(column)} as json from ${from}`.execute(db)
      for (const { row, json } of rows) {
        const value = JSON.stringify(withKnowledge(JSON.parse(json)))
        await sql`update ${from} set ${sql.ref(column)} = ${value} where rowid = ${row}`.execute(db)
      }
    }
  }
}

function withKnowledge(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKnowledge)
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withKnowledge(part)]))
  const isProvenance = 'fact' in value && 'sources' in value && 'confidence' in value
  return isProvenance ? { recorded: FIRST_RECORDED, superseded: null, ...parts } : parts
}

function words(text: string): string[] {
  return text.split(' ')
}
