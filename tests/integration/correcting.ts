import type { Database } from '@samordning/db'
import { endOfDay, startOfDay, type CalendarDate, type LocalText, type Provenance } from '@samordning/domain'

/** A table of what the platform knows, by one that is: all have the columns that are used here. */
type Known = 'membership'
type Row = { recorded: string; superseded: string | null } & Record<string, unknown>

/** What is published, from a moment until a moment: withdrawn on a day, or published that day. */
const PUBLISHED = ['report', 'happening', 'news_item', 'site_text'] as const

/** Every table with what was known from a day until a day, whatever it holds. */
export async function tablesOfKnowledge(db: Database): Promise<string[]> {
  const tables = await db.introspection.getTables()
  return tables.filter(({ columns }) => columns.some(({ name }) => name === 'superseded')).map(({ name }) => name)
}

/** What a correction says, so that it can be told where it shows. */
export const noteOn = (table: string) => `Rättat i ${table}`

/**
 * Corrects everything on a day: each row is superseded by one that says so in its note, and in its title if it has one. Of published texts
 * every other is withdrawn that day, and the others come that day.
 */
export async function correctAll(db: Database, day: CalendarDate) {
  for (const table of await tablesOfKnowledge(db)) await supersede(db, table as Known, day)
  for (const table of PUBLISHED) await exchange(db, table as 'report', day)
}

async function supersede(db: Database, table: Known, day: CalendarDate) {
  const rows = (await db.selectFrom(table).selectAll().orderBy('id').execute()) as unknown as Row[]
  for (const row of rows) {
    await db
      .updateTable(table)
      .set(asSuperseded(row, day) as never)
      .where('id', '=', row['id'] as number)
      .execute()
    await db
      .insertInto(table)
      .values({ ...asCorrected(row, { table, day }), id: undefined } as never)
      .execute()
  }
}

async function exchange(db: Database, table: 'report', day: CalendarDate) {
  const rows = (await db.selectFrom(table).selectAll().orderBy('slug').execute()) as unknown as Row[]
  const moment = startOfDay(day)
  for (const [index, row] of rows.filter(isAlone).entries()) {
    const said = { sv: noteOn(table) }
    const come = { ...withSaid(row, { note: said, recorded: day }, said), public_from: moment }
    await db
      .updateTable(table)
      .set((index % 2 === 0 ? { public_until: moment } : come) as never)
      .where('id', '=', row['id'] as number)
      .execute()
  }
}

/** What other happenings are a part of has to stay: they would hang in the air. */
const isAlone = (row: Row) => row['kind'] !== 'series' && row['kind'] !== 'campaign'

function asSuperseded(row: Row, superseded: CalendarDate): Row {
  return { ...withSaid(row, { superseded }), superseded }
}

function asCorrected(row: Row, { table, day: recorded }: { table: string; day: CalendarDate }): Row {
  const said = { sv: noteOn(table) }
  return { ...withSaid(row, { note: said, recorded }, said), recorded }
}

/** A row with something else in its provenance, which is a column or a part of its document, and another title if it has one. */
function withSaid(row: Row, provenance: Partial<Provenance>, title?: LocalText): Row {
  const column = 'provenance' in row ? 'provenance' : 'document'
  const value = JSON.parse(row[column] as string) as { provenance?: Provenance; title?: LocalText }
  Object.assign(value.provenance ?? value, provenance)
  if (title && value.title) value.title = title
  return { ...row, [column]: JSON.stringify(value) }
}

/** Forgets all that was not known on a day: what is left is what the platform held then. */
export async function forget(db: Database, day: CalendarDate) {
  for (const table of PUBLISHED) await unpublish(db, table as 'report', day)
  await unfreeze(db, day)
  for (const table of await tablesOfKnowledge(db)) {
    const known = table as Known
    await db
      .deleteFrom(known)
      .where((eb) => eb.or([eb('recorded', '>', day), eb('superseded', '<=', day)]))
      .execute()
    await db.updateTable(known).set({ superseded: null }).execute()
  }
}

/** Editions are never taken away: only a platform that never had them can be without. */
async function unfreeze(db: Database, day: CalendarDate) {
  const run = (sql: string) =>
    db.executeQuery({ ...db.selectFrom('source').select('key').compile(), sql, parameters: [] })
  for (const table of ['survey_edition_group', 'survey_edition']) await run(`drop trigger ${table}_keeps`)
  const later = db.selectFrom('survey_edition').select('id').where('frozen', '>', endOfDay(day))
  await db.deleteFrom('survey_edition_group').where('edition', 'in', later).execute()
  await db.deleteFrom('survey_edition').where('frozen', '>', endOfDay(day)).execute()
}

async function unpublish(db: Database, table: 'report', day: CalendarDate) {
  const moment = endOfDay(day)
  await db
    .deleteFrom(table)
    .where((eb) => eb.or([eb('public_from', '>', moment), eb('public_until', '<=', moment)]))
    .execute()
  await db.updateTable(table).set({ public_until: null }).execute()
}
