import type { Conflict, OpenQuestion, Provenance, Source } from '@samordning/domain'
import type { Database } from './database.ts'
import { fromJson, toJson } from './columns.ts'

/** A source, and how many facts lean on it. */
export type SourceInUse = Source & { facts: number }

export async function list(db: Database): Promise<SourceInUse[]> {
  const rows = await db
    .selectFrom('source')
    .leftJoin('citation', 'citation.source', 'source.key')
    .select((eb) => [
      'source.key',
      'source.kind',
      'source.title',
      'source.url',
      eb.fn.count('citation.fact').distinct().as('facts'),
    ])
    .groupBy('source.key')
    .execute()
  return rows.map((row) => ({ ...toSource(row), facts: Number(row.facts) }))
}

export async function find(db: Database, key: string): Promise<Source | undefined> {
  const columns = ['key', 'kind', 'title', 'url'] as const
  const row = await db.selectFrom('source').select(columns).where('key', '=', key).executeTakeFirst()
  return row && toSource(row)
}

export async function save(db: Database, source: Source) {
  const { key, kind, title, url } = source
  await db
    .insertInto('source')
    .values({ key, kind, title: toJson(title), url: url ?? null })
    .execute()
}

export async function saveCitations(db: Database, { fact, confidence, sources }: Provenance) {
  const rows = sources.map(({ source, place }) => ({ source, place: place ?? null, fact, confidence }))
  await db.insertInto('citation').values(rows).execute()
}

/** The same for a fact that may have some of them already. */
export async function addCitations(tx: Database, provenance: Provenance) {
  const { fact } = provenance
  const there = await tx.selectFrom('citation').select(['source', 'place']).where('fact', '=', fact).execute()
  const isThere = (source: string, place = '') =>
    there.some((one) => one.source === source && (one.place ?? '') === place)
  const missing = provenance.sources.filter(({ source, place }) => !isThere(source, place))
  if (missing.length > 0) await saveCitations(tx, { ...provenance, sources: missing })
}

export async function listConflicts(db: Database): Promise<Conflict[]> {
  const rows = await db.selectFrom('conflict').select('document').orderBy('fact').execute()
  return rows.map((row) => fromJson<Conflict>(row.document))
}

export async function saveConflict(db: Database, conflict: Conflict) {
  await db
    .insertInto('conflict')
    .values({ fact: conflict.fact, document: toJson(conflict) })
    .execute()
}

export async function listOpenQuestions(db: Database): Promise<OpenQuestion[]> {
  const rows = await db.selectFrom('open_question').select('document').orderBy('fact').execute()
  return rows.map((row) => fromJson<OpenQuestion>(row.document))
}

export async function saveOpenQuestion(db: Database, question: OpenQuestion) {
  await db
    .insertInto('open_question')
    .values({ fact: question.fact, document: toJson(question) })
    .execute()
}

function toSource(row: { key: string; kind: string; title: string; url: string | null }): Source {
  const source = { key: row.key, kind: row.kind as Source['kind'], title: fromJson<Source['title']>(row.title) }
  return row.url === null ? source : { ...source, url: row.url }
}
