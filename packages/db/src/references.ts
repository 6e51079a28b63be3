import type { DocumentAddress } from '@samordning/domain'
import { sql } from 'kysely'
import type { Database } from './database.ts'
import { asPublic, type Reading } from './known.ts'

/** Something of ours that a text names: `ref:group/vasterbotten`, a report that it is about. */
export type Reference = { kind: string; slug: string }

/** What holds the things that a text may refer to, by kind, and the column that they are known by. */
const HELD = {
  county: ['county', 'slug'],
  group: ['coordination_group', 'slug'],
  agency: ['agency', 'slug'],
  instrument: ['instrument', 'slug'],
  assignment: ['assignment', 'slug'],
  provision: ['penalty_scale', 'offence'],
  file: ['file', 'id'],
  source: ['source', 'key'],
} as const satisfies Record<string, readonly [string, string]>
const DOCUMENTS = new Set(['news', 'report', 'happening', 'page', 'outcome', 'group-text'])

/** Those of some references that lead to nothing. One query for each kind that is referred to. */
export async function listMissing(db: Database, references: readonly Reference[]): Promise<Reference[]> {
  const missing: Reference[] = []
  for (const [kind, named] of Map.groupBy(references, (one) => one.kind)) {
    const there = await slugsThere(
      db,
      kind,
      named.map(({ slug }) => slug),
    )
    missing.push(...named.filter(({ slug }) => !there.has(slug)))
  }
  return missing
}

async function slugsThere(db: Database, kind: string, slugs: readonly string[]): Promise<Set<string>> {
  if (DOCUMENTS.has(kind)) {
    const rows = await db
      .selectFrom('document')
      .select('slug')
      .where('kind', '=', kind)
      .where('slug', 'in', slugs)
      .execute()
    return new Set(rows.map(({ slug }) => slug))
  }
  if (!Object.hasOwn(HELD, kind)) return new Set()
  const [table, column] = HELD[kind as 'county']
  const rows = await db
    .selectFrom(table)
    .select(sql.ref<string>(column).as('slug'))
    .where(sql.ref<string>(column), 'in', slugs)
    .execute()
  return new Set(rows.map(({ slug }) => slug))
}

/** Tables of public texts, and where in each another text can be named besides in its words. */
const PUBLIC = {
  news_item: { kind: 'news', lists: ['related.reports', 'related.happenings', 'related.news'] },
  report: { kind: 'report', lists: [] },
  happening: { kind: 'happening', lists: ['reports', 'series', 'campaign'] },
  site_text: { kind: null, lists: [] },
} as const
const NAMED_IN: Partial<Record<DocumentAddress['kind'], readonly string[]>> = {
  news: ['related.news'],
  report: ['related.reports', 'reports'],
  happening: ['related.happenings', 'series', 'campaign'],
}

/**
 * The public texts that refer to another: in their words, by reference or by its `address`, or as what they are about. Reads all that is
 * public, so it is for what is done seldom.
 */
export async function listReferring(at: Reading, to: DocumentAddress, address: string): Promise<DocumentAddress[]> {
  const marks = [`(ref:${to.kind}/${to.slug})`, `(${address})`]
  const found: DocumentAddress[] = []
  for (const [table, { kind, lists }] of Object.entries(PUBLIC)) {
    const paths = lists.filter((path) => NAMED_IN[to.kind]?.includes(path))
    const rows = await at.db
      .selectFrom(table as 'site_text')
      .select(['document_kind', 'slug'])
      .where(asPublic(at))
      .where(({ eb, or, not, and, fn, val }) =>
        and([
          not(and([eb('document_kind', '=', to.kind), eb('slug', '=', to.slug)])),
          or([
            ...marks.map((mark) => eb(fn<number>('instr', ['document', val(mark)]), '>', 0)),
            ...paths.map(
              (path) =>
                sql<boolean>`exists (select 1 from json_each(document, ${`$.${path}`}) where value = ${to.slug})`,
            ),
          ]),
        ]),
      )
      .orderBy('slug')
      .execute()
    found.push(...rows.map((row) => ({ kind: kind ?? (row.document_kind as 'page'), slug: row.slug })))
  }
  return found
}
