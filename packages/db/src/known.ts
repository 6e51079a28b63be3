import {
  endOfDay,
  startOfDay,
  type CalendarDate,
  type DatedFact,
  type Instant,
  type Provenance,
} from '@samordning/domain'
import { sql, type SqlBool } from 'kysely'
import type { Database } from './database.ts'
import { fromJson, periodColumns, toJson } from './columns.ts'

/** Where to ask, and as of when: what was known at the end of that day, or with null what is known now. */
export type Known = { db: Database; known: CalendarDate | null }

/** Keeps the rows that were known then. */
export function asKnown({ known }: Known) {
  if (known === null) return sql<SqlBool>`superseded is null`
  return sql<SqlBool>`recorded <= ${known} and (superseded is null or superseded > ${known})`
}

/** Where a reader asks: also at which moment, by which what was published is told from what will be and what was withdrawn. */
export type Reading = Known & { now: Instant }

/** Keeps the texts that were public then: at the moment, or at the end of the day. */
export function asPublic({ known, now }: Reading) {
  const moment = known === null ? now : endOfDay(known)
  return sql<SqlBool>`public_from <= ${moment} and (public_until is null or public_until > ${moment})`
}

/** From when until when a text is public that nobody has to publish: from the day on which it was recorded. */
export function publicSince({ recorded, superseded }: Provenance): PublicTime {
  return { from: startOfDay(recorded), until: superseded && startOfDay(superseded) }
}

/** From a moment until a moment; null while it stands. */
export type PublicTime = { from: Instant; until: Instant | null }

/** The columns of a text that is public for a time. */
export function publicColumns(document: { slug: string }, { from, until }: PublicTime) {
  return { slug: document.slug, document: toJson(document), public_from: from, public_until: until }
}

/**
 * In the order in which they were entered, for rows that are read whole.
 * @NOTE Without the plus SQLite walks through the whole table in that order, instead of looking up what was known then.
 */
export function asEntered({ known }: Known) {
  return known === null ? sql`id` : sql`+id`
}

/** What a dated fact's row holds besides its own columns. */
export const FACT_COLUMNS = ['valid_from', 'valid_until', 'provenance'] as const

/** The columns of a dated fact: its two periods, and where it comes from. */
export function factColumns(fact: DatedFact) {
  return { ...periodColumns(fact), ...provenanceColumns(fact.provenance) }
}

export function provenanceColumns(provenance: Provenance) {
  const { recorded, superseded } = provenance
  return { provenance: toJson(provenance), recorded, superseded }
}

/** Where a row comes from. What was known then had not been superseded then, whatever came later. */
export function toProvenance(row: { provenance: string }): Provenance {
  return { ...fromJson<Provenance>(row.provenance), superseded: null }
}

/** The columns of a document that is superseded as a whole. */
export function documentColumns(document: { provenance: Provenance }) {
  const { recorded, superseded } = document.provenance
  return { document: toJson(document), recorded, superseded }
}

/** A document from its column, as it was known then. */
export function toDocument<T extends { provenance: Provenance }>(row: { document: string }): T {
  const document = fromJson<T>(row.document)
  return { ...document, provenance: { ...document.provenance, superseded: null } }
}
