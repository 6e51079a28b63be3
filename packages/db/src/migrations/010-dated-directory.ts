import { sql, type Kysely } from 'kysely'

/** What is said of agencies, groups and support lines is dated as their names were: rows of its own, from a day until a day. */
export async function up(db: Kysely<unknown>) {
  for (const statement of [...AGENCIES, ...GROUPS, ...CONTACTS, ...SUPPORT_LINES, WORKSPACE])
    await sql.raw(statement).execute(db)
  for (const table of [
    'agency_terms',
    'group_terms',
    'support_line_record',
    'support_line_terms',
    'support_line_owner',
  ]) {
    await db.schema.createIndex(`${table}_recorded`).on(table).column('recorded').execute()
    await db.schema.createIndex(`${table}_superseded`).on(table).column('superseded').execute()
  }
}

/** When it is true, where it comes from, and when it was known: the last columns of every fact. */
const FACT = `valid_from text, valid_until text, provenance text not null, recorded text not null, superseded text`
const FACT_COLUMNS = 'valid_from, valid_until, provenance, recorded, superseded'

const dropColumns = (table: string, columns: string) =>
  columns.split(' ').map((column) => `alter table ${table} drop column ${column}`)

const AGENCIES = [
  `create table agency_terms (
    id integer primary key, agency text not null references agency (slug) deferrable initially deferred,
    kind text not null, org_number text, counties text not null,
    part_of text references agency (slug) deferrable initially deferred, about text not null, website text, ${FACT}
  ) strict`,
  `insert into agency_terms (agency, kind, org_number, counties, part_of, about, website, ${FACT_COLUMNS})
    select agency, kind, org_number,
      (select json_group_array(county order by county) from agency_county where agency_county.agency = agency_record.agency),
      part_of, about, website, ${FACT_COLUMNS} from agency_record order by id`,
  `create index agency_terms_agency on agency_terms (agency)`,
  `create index agency_terms_part_of on agency_terms (part_of)`,
  `drop index agency_record_part_of`,
  ...dropColumns('agency_record', 'kind org_number part_of about website'),
  `drop table agency_county`,
]

const GROUPS = [
  `create table group_terms (
    id integer primary key, group_slug text not null references coordination_group (slug),
    name text not null, aliases text not null, focus text not null, mandate text, counties text not null, ${FACT}
  ) strict`,
  `insert into group_terms (group_slug, name, aliases, focus, mandate, counties, ${FACT_COLUMNS})
    select group_slug, name, aliases, focus, mandate,
      (select json_group_array(county order by county) from group_county where group_county.group_slug = group_record.group_slug),
      ${FACT_COLUMNS} from group_record order by id`,
  `create index group_terms_group on group_terms (group_slug)`,
  ...dropColumns('group_record', 'name aliases focus mandate'),
  `drop table group_county`,

  `create table representation (
    id integer primary key, group_slug text not null references coordination_group (slug),
    agency text not null references agency (slug), person text not null, ${FACT}
  ) strict`,
  `insert into representation (group_slug, agency, person, ${FACT_COLUMNS})
    select group_slug, agency, representative, ${FACT_COLUMNS} from membership where representative is not null order by id`,
  `create index representation_group on representation (group_slug)`,
  `create index representation_agency on representation (agency)`,
  `alter table membership drop column representative`,
]

/** What was there is what the public has seen: function addresses. */
const CONTACTS = [
  `alter table contact_point add column audience text not null default 'public'`,
  `alter table contact_point add column holder text`,
]

const SUPPORT_LINES = [
  `alter table support_line rename to earlier_support_line`,
  `create table support_line (slug text primary key, position integer not null) strict`,
  `insert into support_line (slug, position) select slug, min(position) from earlier_support_line group by slug`,
  `create index support_line_position on support_line (position, slug)`,

  `create table support_line_record (
    id integer primary key, line text not null references support_line (slug),
    assured_on text, assured_by text references agency (slug), ${FACT}
  ) strict`,
  `insert into support_line_record (line, assured_on, ${FACT_COLUMNS})
    select slug, document ->> '$.lastAssured', document ->> '$.from', document ->> '$.until', document -> '$.provenance',
      recorded, superseded from earlier_support_line order by id`,
  `create index support_line_record_line on support_line_record (line)`,

  `create table support_line_terms (
    id integer primary key, line text not null references support_line (slug),
    name text not null, number text, printed_as text not null, audiences text not null, purpose text not null,
    hours text, cost text, fallbacks text not null, ${FACT}
  ) strict`,
  `insert into support_line_terms (line, name, number, printed_as, audiences, purpose, hours, cost, fallbacks, ${FACT_COLUMNS})
    select slug, document -> '$.name', document ->> '$.number', document -> '$.printedAs', document -> '$.audiences',
      document -> '$.purpose',
      iif(document ->> '$.hours' is null, null, json_object('text', document -> '$.hours', 'rrules', null)),
      nullif(document -> '$.cost', 'null'), document -> '$.fallbacks',
      document ->> '$.from', document ->> '$.until', document -> '$.provenance', recorded, superseded
    from earlier_support_line order by id`,
  `create index support_line_terms_line on support_line_terms (line)`,

  `create table support_line_owner (
    id integer primary key, line text not null references support_line (slug), agency text not null references agency (slug), ${FACT}
  ) strict`,
  `insert into support_line_owner (line, agency, ${FACT_COLUMNS})
    select slug, owner.value ->> '$.agency', owner.value ->> '$.from', owner.value ->> '$.until', document -> '$.provenance',
      recorded, superseded
    from earlier_support_line, json_each(document, '$.owners') as owner order by earlier_support_line.id, owner.key`,
  `create index support_line_owner_line on support_line_owner (line)`,
  `create index support_line_owner_agency on support_line_owner (agency)`,

  `drop table earlier_support_line`,
]

/** What a fact that a member enters comes from. An empty database gets it with the content. */
const WORKSPACE = `insert into source (key, kind, title)
  select 'arbetsytan', 'workspace', '{"sv":"Uppgift lämnad i arbetsytan","en":"Entered in the workspace"}'
  where exists (select 1 from source)`
