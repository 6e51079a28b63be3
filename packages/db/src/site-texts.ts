import type { AssignmentOutcome, DocumentContent, GroupText, Instant, SitePage } from '@samordning/domain'
import { fromJson } from './columns.ts'
import type { Database } from './database.ts'
import * as documents from './documents.ts'
import { asPublic, publicColumns, toDocument, type PublicTime, type Reading } from './known.ts'

/** Texts that stand on pages of their own kind. */
export type SiteText = Extract<DocumentContent, { kind: 'page' | 'outcome' | 'group-text' }>

/** The texts of pages: about the site, help, the law. All of them, or those with these slugs. */
export function listPages(at: Reading, slugs?: readonly string[]): Promise<SitePage[]> {
  return list<SitePage>(at, 'page', slugs)
}

/** What is said of the outcomes of assignments; by the slugs of the assignments. */
export function listOutcomes(at: Reading, slugs?: readonly string[]): Promise<AssignmentOutcome[]> {
  return list<AssignmentOutcome>(at, 'outcome', slugs)
}

/** What is told of groups at length; by the slugs of the groups. */
export function listGroupTexts(at: Reading, slugs?: readonly string[]): Promise<GroupText[]> {
  return list<GroupText>(at, 'group-text', slugs)
}

/** The same at all times, each for as long as it is public. */
export async function listGroupTextsInTime(db: Database, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('site_text')
    .select(['document', 'public_from', 'public_until'])
    .where('document_kind', '=', 'group-text')
    .where('slug', 'in', slugs)
    .execute()
  return rows.map(({ document, public_from, public_until }) => ({
    text: fromJson<GroupText>(document),
    time: { from: public_from as Instant, until: public_until as Instant | null },
  }))
}

async function list<T extends SiteText['value']>(at: Reading, kind: SiteText['kind'], slugs?: readonly string[]) {
  const rows = await at.db
    .selectFrom('site_text')
    .select('document')
    .where('document_kind', '=', kind)
    .$if(slugs !== undefined, (query) => query.where('slug', 'in', slugs!))
    .where(asPublic(at))
    .execute()
  return rows.map((row) => toDocument<T>(row))
}

/** Makes a text public for a time. */
export async function save(db: Database, { kind, value }: SiteText, time: PublicTime) {
  await documents.ensure(db, kind, value.slug)
  await db
    .insertInto('site_text')
    .values({ document_kind: kind, ...publicColumns(value, time) })
    .execute()
}
