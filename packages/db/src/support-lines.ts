import {
  inOrderOfTime,
  type CalendarDate,
  type SupportLine,
  type SupportLineOwner,
  type SupportLineTerms,
} from '@samordning/domain'
import type { Database } from './database.ts'
import { fromJson, fromJsonOrNull, toJson, toPeriod } from './columns.ts'
import * as facts from './facts.ts'
import type { FactKind } from './facts.ts'
import { FACT_COLUMNS, asKnown, factColumns, toProvenance, type Known } from './known.ts'

/** A support line's existence, and when somebody last made sure that what is said of it is right. */
export type SupportLineRecord = Pick<SupportLine, 'from' | 'until' | 'lastAssured' | 'provenance'>

const record: FactKind<'support_line_record', SupportLineRecord> = {
  table: 'support_line_record',
  of: 'line',
  columns: ['assured_on', 'assured_by', ...FACT_COLUMNS],
  read: (row) => ({
    ...toPeriod(row),
    lastAssured: row.assured_on === null ? null : { on: row.assured_on as CalendarDate, by: row.assured_by },
    provenance: toProvenance(row),
  }),
  write: ({ lastAssured, ...fact }) => ({
    assured_on: lastAssured?.on ?? null,
    assured_by: lastAssured?.by ?? null,
    ...factColumns(fact),
  }),
}

const terms: FactKind<'support_line_terms', SupportLineTerms> = {
  table: 'support_line_terms',
  of: 'line',
  columns: ['name', 'number', 'printed_as', 'audiences', 'purpose', 'hours', 'cost', 'fallbacks', ...FACT_COLUMNS],
  read: (row) => ({
    ...toPeriod(row),
    name: fromJson(row.name),
    number: row.number,
    printedAs: fromJson(row.printed_as),
    audiences: fromJson(row.audiences),
    purpose: fromJson(row.purpose),
    hours: fromJsonOrNull(row.hours),
    cost: fromJsonOrNull(row.cost),
    fallbacks: fromJson(row.fallbacks),
    provenance: toProvenance(row),
  }),
  write: (line) => ({
    name: toJson(line.name),
    number: line.number,
    printed_as: toJson(line.printedAs),
    audiences: toJson(line.audiences),
    purpose: toJson(line.purpose),
    hours: line.hours && toJson(line.hours),
    cost: line.cost && toJson(line.cost),
    fallbacks: toJson(line.fallbacks),
    ...factColumns(line),
  }),
}

const owners: FactKind<'support_line_owner', SupportLineOwner> = {
  table: 'support_line_owner',
  of: 'line',
  columns: ['agency', ...FACT_COLUMNS],
  read: (row) => ({ ...toPeriod(row), agency: row.agency, provenance: toProvenance(row) }),
  write: ({ agency, ...fact }) => ({ agency, ...factColumns(fact) }),
}

/** What is said of a support line: its existence, its terms and who runs it. */
export const SUPPORT_LINE_FACTS = { record, terms, owners }

/** All lines in the order they should be shown. Three queries, however many lines. */
export async function list(at: Known): Promise<SupportLine[]> {
  const rows = await at.db
    .selectFrom('support_line_record')
    .innerJoin('support_line', 'slug', 'line')
    .select(['slug', ...record.columns])
    .where(asKnown(at))
    .orderBy('position')
    .execute()
  const termsOf = await facts.listByThing(at, terms)
  const ownersOf = await facts.listByThing(at, owners)
  return rows.map((row) => ({
    slug: row.slug,
    ...record.read(row),
    terms: inOrderOfTime(termsOf(row.slug)),
    owners: inOrderOfTime(ownersOf(row.slug)),
  }))
}

/** What is entered of a support line, each fact with its number. */
export function listEntries(at: Known, slug: string) {
  return facts.listEntries(at, SUPPORT_LINE_FACTS, slug)
}

/** Whether nothing has, or has had, this address name. */
export async function isFree(db: Database, slug: string): Promise<boolean> {
  return (await db.selectFrom('support_line').select('slug').where('slug', '=', slug).executeTakeFirst()) === undefined
}

/** Makes room for what is to be said of a new line. */
export async function create(db: Database, slug: string, position: number) {
  await db.insertInto('support_line').values({ slug, position }).execute()
}

/** The same, after all others. */
export async function createLast(db: Database, slug: string) {
  const last = await db
    .selectFrom('support_line')
    .select(({ fn }) => fn.max('position').as('position'))
    .executeTakeFirst()
  await create(db, slug, (last?.position ?? -1) + 1)
}

export async function save(db: Database, line: SupportLine, position: number) {
  const of = line.slug
  await create(db, of, position)
  await facts.insert(db, record, { of, fact: line })
  for (const fact of line.terms) await facts.insert(db, terms, { of, fact })
  for (const fact of line.owners) await facts.insert(db, owners, { of, fact })
}
