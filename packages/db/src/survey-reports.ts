import {
  endOfDay,
  type Arrangement,
  type CompiledReport,
  type Instant,
  type LocalText,
  type SurveyEdition,
} from '@samordning/domain'
import { sql } from 'kysely'
import { hash } from 'node:crypto'
import { fromJson, fromJsonOrNull, toJson } from './columns.ts'
import type { Database } from './database.ts'
import type { Reading } from './known.ts'
import type { By } from './survey-rounds.ts'
import { canonical } from './trail-hash.ts'

/** How a report is put together now; each save has the number after the one before. */
export type SavedArrangement = By & { number: number; arrangement: Arrangement }

/** An edition without what it says. */
export type EditionHead = Pick<SurveyEdition, 'number' | 'hash' | 'frozen' | 'change'>

/** How a report is put together now. */
export async function findArrangement(db: Database, report: string): Promise<SavedArrangement | undefined> {
  const row = await db
    .selectFrom('arrangement')
    .select(['number', 'document', 'account', 'at'])
    .where('report', '=', report)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (
    row && {
      number: row.number,
      arrangement: fromJson<Arrangement>(row.document),
      account: row.account,
      at: row.at as Instant,
    }
  )
}

/** A report that is being put together: of which round, what it is called now, and the number of its latest edition. */
export type ArrangedReport = { report: string; round: string; title: LocalText; edition: number | null }

/** Every report that is being put together, by its address name. */
export async function listArranged(db: Database): Promise<ArrangedReport[]> {
  const rows = await db
    .selectFrom('arrangement')
    .select(({ selectFrom, fn }) => [
      ...(['report', 'round'] as const),
      sql<string>`document -> '$.title'`.as('title'),
      selectFrom('survey_edition')
        .select((latest) => latest.fn.max('number').as('number'))
        .whereRef('survey_edition.report', '=', 'arrangement.report')
        .as('edition'),
      // SQLite gives the other columns of the row that has the greatest number.
      fn.max('arrangement.number').as('number'),
    ])
    .groupBy('report')
    .orderBy('report')
    .execute()
  return rows.map(({ report, round, title, edition }) => ({
    ...{ report, round, edition },
    title: fromJson<LocalText>(title),
  }))
}

/** Fails when there is an arrangement of that number: somebody else was first. */
export async function saveArrangement(tx: Database, { number, arrangement, account, at }: SavedArrangement) {
  const { slug: report, round } = arrangement
  await tx
    .insertInto('arrangement')
    .values({ report, round, number, document: toJson(arrangement), account, at })
    .execute()
}

/** What tells that an edition is as it was frozen: SHA-256 over all that the report says, as canonical JSON. */
export function editionHash(report: CompiledReport): string {
  return hash('sha256', canonical(report))
}

/** Adds an edition, the next of its report, all of it. Returns it. */
export async function freeze(
  tx: Database,
  { report, change, account, at }: By & { report: CompiledReport; change: LocalText | null },
): Promise<SurveyEdition> {
  const last = (await listEditions(tx, report.slug))[0]
  const edition: SurveyEdition = {
    number: (last?.number ?? 0) + 1,
    hash: editionHash(report),
    frozen: at,
    change,
    report,
  }
  const { id } = await tx
    .insertInto('survey_edition')
    .values({
      report: report.slug,
      round: report.round,
      number: edition.number,
      hash: edition.hash,
      change: change && toJson(change),
      document: toJson(report),
      account,
      frozen: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const { slug } of report.groups)
    await tx.insertInto('survey_edition_group').values({ edition: id, group_slug: slug }).execute()
  return edition
}

/** Every edition of a report without what it says, the latest first. */
export async function listEditions(db: Database, report: string, until?: Instant): Promise<EditionHead[]> {
  const rows = await db
    .selectFrom('survey_edition')
    .select(['number', 'hash', 'frozen', 'change'])
    .where('report', '=', report)
    .$if(until !== undefined, (query) => query.where('frozen', '<=', until!))
    .orderBy('number', 'desc')
    .execute()
  return rows.map((row) => ({
    ...row,
    frozen: row.frozen as Instant,
    change: fromJsonOrNull<LocalText>(row.change),
  }))
}

/** Which of some reports had an edition at the moment. */
export async function listFrozen(at: Reading, reports: readonly string[]): Promise<Set<string>> {
  if (reports.length === 0) return new Set()
  const rows = await at.db
    .selectFrom('survey_edition')
    .select('report')
    .distinct()
    .where('report', 'in', reports)
    .where('frozen', '<=', momentOf(at))
    .execute()
  return new Set(rows.map(({ report }) => report))
}

/** An edition by its number, or the latest that there was at the moment. */
export async function findEdition(at: Reading, report: string, number?: number): Promise<SurveyEdition | undefined> {
  const row = await at.db
    .selectFrom('survey_edition')
    .select(COLUMNS)
    .where('report', '=', report)
    .where('frozen', '<=', momentOf(at))
    .$if(number !== undefined, (query) => query.where('number', '=', number!))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && toEdition(row)
}

/** The latest edition of every report on some groups, or on all, that there was at the moment. */
export async function listLatest(at: Reading, groups?: readonly string[]): Promise<SurveyEdition[]> {
  const moment = momentOf(at)
  const rows = await at.db
    .selectFrom('survey_edition')
    .select(COLUMNS)
    .where('frozen', '<=', moment)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('survey_edition as later')
            .select('later.id')
            .whereRef('later.report', '=', 'survey_edition.report')
            .whereRef('later.number', '>', 'survey_edition.number')
            .where('later.frozen', '<=', moment),
        ),
      ),
    )
    .$if(groups !== undefined, (query) =>
      query.where('id', 'in', (eb) =>
        eb.selectFrom('survey_edition_group').select('edition').where('group_slug', 'in', groups!),
      ),
    )
    .orderBy('report')
    .execute()
  return rows.map(toEdition)
}

const COLUMNS = ['number', 'hash', 'frozen', 'change', 'document'] as const

function momentOf({ known, now }: Reading): Instant {
  return known === null ? now : endOfDay(known)
}

type Row = { number: number; hash: string; frozen: string; change: string | null; document: string }

function toEdition({ number, hash, frozen, change, document }: Row): SurveyEdition {
  return {
    ...{ number, hash },
    frozen: frozen as Instant,
    change: fromJsonOrNull<LocalText>(change),
    report: fromJson<CompiledReport>(document),
  }
}
