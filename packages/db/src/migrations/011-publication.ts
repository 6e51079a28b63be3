import { sql, type Kysely } from 'kysely'

/**
 * Texts that people write are public from a moment until a moment, and may have been several texts in their time: rows of
 * their own. What a text is known by, whatever it says, is its document.
 */
export async function up(db: Kysely<unknown>) {
  for (const statement of DOCUMENTS) await sql.raw(statement).execute(db)
  for (const [table, columns] of Object.entries(TABLES)) await rebuild(db, table, columns)
  for (const statement of [...INDEXES, ...LINKS]) await sql.raw(statement).execute(db)
  for (const table of Object.keys(TABLES)) await sql.raw(`drop table ${table}_before`).execute(db)
  for (const statement of SEARCH) await sql.raw(statement).execute(db)
}

/** The kind and slug of a document are its address. What refers to one names both, so that it can't be left in the air. */
const DOCUMENTS = [
  `create table document (
    id integer primary key, kind text not null, slug text not null, unique (kind, slug)
  ) strict`,
  ...['news_item:news', 'report:report', 'happening:happening'].map((pair) => {
    const [table, kind] = pair.split(':')
    return `insert into document (kind, slug) select '${kind}', slug from ${table} order by slug`
  }),
]

const TABLES = {
  report: 'kind text not null, assignment text',
  happening: 'kind text not null, series text, campaign text',
  news_item: '',
}

const DOCUMENT_KINDS: Record<string, string> = { report: 'report', happening: 'happening', news_item: 'news' }

const INDEXES = [
  `create index report_assignment on report (assignment)`,
  `create index happening_series on happening (series)`,
  `create index happening_campaign on happening (campaign)`,
]

/** A row is public from the moment it was recorded: days begin at midnight in Sweden. */
async function rebuild(db: Kysely<unknown>, table: string, more: string) {
  const own = more
    .split(', ')
    .map((column) => column.split(' ')[0])
    .filter((column) => column !== '')
  const list = (columns: readonly (string | undefined)[]) => columns.join(', ')
  const statements = [
    `alter table ${table} rename to ${table}_before`,
    `create table ${table} (
      id integer primary key, document_kind text not null default '${DOCUMENT_KINDS[table]}', slug text not null,
      day text not null, ${more === '' ? '' : `${more},`} document text not null,
      public_from text not null, public_until text,
      foreign key (document_kind, slug) references document (kind, slug) deferrable initially deferred
    ) strict`,
    `insert into ${table} (${list(['slug', 'day', ...own, 'document', 'public_from', 'public_until'])})
      select ${list(['slug', 'day', ...own, 'document', 'recorded', 'superseded'])} from ${table}_before order by day, slug`,
    ...(await indexesOf(db, table)).map((name) => `drop index ${name}`),
    `create index ${table}_day on ${table} (day, slug)`,
    `create index ${table}_slug on ${table} (slug)`,
    `create index ${table}_public_from on ${table} (public_from)`,
    `create index ${table}_public_until on ${table} (public_until)`,
  ]
  for (const statement of statements) await sql.raw(statement).execute(db)
  for (const column of ['public_from', 'public_until']) await toMoments(db, table, column)
}

async function indexesOf(db: Kysely<unknown>, table: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_master where type = 'index' and tbl_name = ${table} and sql is not null
  `.execute(db)
  return rows.map(({ name }) => name)
}

async function toMoments(db: Kysely<unknown>, table: string, column: string) {
  const { rows } = await sql<{ day: string }>`
    select distinct ${sql.ref(column)} as day from ${sql.table(table)} where ${sql.ref(column)} is not null
  `.execute(db)
  for (const { day } of rows)
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${midnight(day)} where ${sql.ref(column)} = ${day}`.execute(
      db,
    )
}

const inSweden = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' })

function midnight(day: string): string {
  const inSummer = Date.parse(`${day}T00:00:00.000Z`) - 7_200_000
  return new Date(inSweden.format(inSummer) === day ? inSummer : inSummer + 3_600_000).toISOString()
}

const LINKS = [
  ...linked('report_publisher', 'report', 'agency text not null references agency (slug)'),
  ...linked('report_county', 'report', 'county text not null references county (code)'),
  ...linked('happening_county', 'happening', 'county text not null references county (code)'),
  ...linked('news_hashtag', 'news_item', 'hashtag text not null'),
  ...linked('news_county', 'news_item', 'county text not null references county (code)'),
  ...linked('news_happening', 'news_item', reference('happening')),
  ...linked('news_report', 'news_item', reference('report')),
]

function reference(kind: string): string {
  return `${kind} text not null, ${kind}_kind text not null default '${kind}'`
}

/** What is not published has no first moment. */
const SEARCH = [
  `alter table search_entry rename to search_entry_before`,
  `create virtual table search_entry using fts5(
    title, text, kind unindexed, slug unindexed, locale unindexed, public_from unindexed, public_until unindexed,
    tokenize = "unicode61 remove_diacritics 2", prefix = '2 3 4'
  )`,
  `insert into search_entry (title, text, kind, slug, locale, public_from)
    select title, text, kind, slug, locale, '' from search_entry_before order by rowid`,
  `drop table search_entry_before`,
]

/** What a row leads to goes with the row. */
function linked(table: string, of: string, column: string): string[] {
  const [name = ''] = column.split(' ')
  const refers = column.includes('_kind')
    ? `, foreign key (${name}_kind, ${name}) references document (kind, slug) deferrable initially deferred`
    : ''
  return [
    `alter table ${table} rename to ${table}_before`,
    `create table ${table} (
      ${of} integer not null references ${of} (id) on delete cascade, ${column}, primary key (${name}, ${of})${refers}
    ) strict`,
    `insert into ${table} (${of}, ${name})
      select ${of}.id, ${table}_before.${name} from ${table}_before join ${of} on ${of}.slug = ${table}_before.${of}`,
    `drop table ${table}_before`,
    `create index ${table}_${of} on ${table} (${of})`,
  ]
}
