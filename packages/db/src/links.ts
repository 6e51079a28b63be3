import type { CalendarDate, DocumentContent, Instant } from '@samordning/domain'
import type { Database } from './database.ts'
import { fromJson } from './columns.ts'
import { asPublic, type Reading } from './known.ts'
import { TABLES } from './publications.ts'
import * as revisions from './revisions.ts'

/** Why a link leads nowhere, and how the other site answered where that says something. */
export type LinkFault = { why: string; status: number | null }

/** A link that has led nowhere since a moment, and on how many days it was found so. */
export type BrokenLink = LinkFault & { address: string; since: Instant; nights: number }

/** What readers get of every text now. */
export async function listPublic(at: Reading): Promise<DocumentContent[]> {
  const contents: DocumentContent[] = []
  for (const table of new Set(Object.values(TABLES))) {
    const rows = await at.db
      .selectFrom(table as 'site_text')
      .select(['document_kind', 'document'])
      .where(asPublic(at))
      .orderBy('slug')
      .execute()
    contents.push(...rows.map((row) => ({ kind: row.document_kind, value: fromJson(row.document) }) as DocumentContent))
  }
  return contents
}

/** The newest revision of every text that was written in the workspace. */
export async function listDrafts(db: Database): Promise<DocumentContent[]> {
  const newest = await revisions.listNewest(db)
  if (newest.length === 0) return []
  const whole = await revisions.listNewestWhole(
    db,
    newest.map(({ id }) => id),
  )
  return [...whole.values()].map(({ content }) => content)
}

/** All that lead nowhere, by their addresses. */
export async function listBroken(db: Database): Promise<Map<string, BrokenLink>> {
  const rows = await db.selectFrom('link_fault').select(['address', 'why', 'status', 'since', 'nights']).execute()
  return new Map(rows.map((row) => [row.address, { ...row, since: row.since as Instant }]))
}

/** Takes note that a link led nowhere on a day; twice on one day is once. */
export async function noteBroken(
  db: Database,
  { address, why, status }: LinkFault & { address: string },
  { now, day }: { now: Instant; day: CalendarDate },
) {
  await db
    .insertInto('link_fault')
    .values({ address, why, status, since: now, nights: 1, day })
    .onConflict((conflict) =>
      conflict.column('address').doUpdateSet(({ eb, ref, val }) => ({
        why,
        status,
        nights: eb('link_fault.nights', '+', eb.case().when('link_fault.day', '=', val(day)).then(0).else(1).end()),
        day: ref('excluded.day'),
      })),
    )
    .execute()
}

/** Takes note that these lead where they should, or stand nowhere any more. */
export async function noteWhole(db: Database, addresses: readonly string[]) {
  for (const address of addresses) await db.deleteFrom('link_fault').where('address', '=', address).execute()
}

/** When all links were last looked at: from when until when. */
export function findLastRound(db: Database): Promise<{ begun_at: string; finished_at: string } | undefined> {
  return db
    .selectFrom('link_round')
    .select(['begun_at', 'finished_at'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Takes note that all links were looked at. */
export async function noteRound(db: Database, { begun, finished }: { begun: Instant; finished: Instant }) {
  await db.insertInto('link_round').values({ begun_at: begun, finished_at: finished }).execute()
}
