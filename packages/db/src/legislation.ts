import type {
  Attempt,
  CalendarDate,
  Confidence,
  Degree,
  Instrument,
  OffenceKey,
  PenaltyScale,
  Strand,
} from '@samordning/domain'
import type { Database } from './database.ts'
import { fromJson, fromJsonOrNull, sortDay, toJson } from './columns.ts'
import {
  FACT_COLUMNS,
  asEntered,
  asKnown,
  documentColumns,
  factColumns,
  toDocument,
  toProvenance,
  type Known,
} from './known.ts'
import { newestFirst, type Page, type Window } from './keyset.ts'

export async function listScales(at: Known): Promise<PenaltyScale[]> {
  const rows = await at.db
    .selectFrom('penalty_scale')
    .select([
      'offence',
      'degree',
      'is_offence',
      'name',
      'provision',
      'fines',
      'min_months',
      'max_months',
      'attempt',
      'attempt_confidence',
      'amending_act',
      'scope',
      ...FACT_COLUMNS,
    ])
    .where(asKnown(at))
    .orderBy(asEntered(at))
    .execute()
  return rows.map((row) => ({
    offence: row.offence as OffenceKey,
    degree: row.degree as Degree,
    from: row.valid_from as CalendarDate | null,
    until: row.valid_until as CalendarDate | null,
    isOffence: row.is_offence === 1,
    name: fromJsonOrNull(row.name),
    provision: fromJsonOrNull(row.provision),
    fines: row.fines === 1,
    minMonths: row.min_months,
    maxMonths: row.max_months,
    attempt: row.attempt as Attempt,
    attemptConfidence: row.attempt_confidence as Confidence,
    amendingAct: row.amending_act,
    scope: fromJson(row.scope),
    provenance: toProvenance(row),
  }))
}

export async function saveScale(db: Database, scale: PenaltyScale) {
  await db
    .insertInto('penalty_scale')
    .values({
      offence: scale.offence,
      degree: scale.degree,
      is_offence: scale.isOffence ? 1 : 0,
      name: scale.name && toJson(scale.name),
      provision: scale.provision && toJson(scale.provision),
      fines: scale.fines ? 1 : 0,
      min_months: scale.minMonths,
      max_months: scale.maxMonths,
      attempt: scale.attempt,
      attempt_confidence: scale.attemptConfidence,
      amending_act: scale.amendingAct,
      scope: toJson(scale.scope),
      ...factColumns(scale),
    })
    .execute()
}

/** Acts, treaties, plans and inquiries, newest first. */
export async function listInstruments(
  at: Known,
  filter: { strand?: Strand },
  window: Window,
): Promise<Page<Instrument>> {
  const page = await newestFirst(
    at.db
      .selectFrom('instrument')
      .select(['slug', 'day', 'document'])
      .where(asKnown(at))
      .$if(filter.strand !== undefined, (query) => query.where('strand', '=', filter.strand!)),
    window,
  )
  return { next: page.next, rows: page.rows.map((row) => toDocument<Instrument>(row)) }
}

export async function findInstrument(at: Known, slug: string): Promise<Instrument | undefined> {
  const row = await at.db
    .selectFrom('instrument')
    .select('document')
    .where(asKnown(at))
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row && toDocument<Instrument>(row)
}

export async function saveInstrument(db: Database, instrument: Instrument) {
  const { slug, strand } = instrument
  const day = sortDay(instrument.inForce ?? instrument.decided)
  await db
    .insertInto('instrument')
    .values({ slug, strand, day, ...documentColumns(instrument) })
    .execute()
}
