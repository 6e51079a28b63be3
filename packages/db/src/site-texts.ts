import type { AssignmentOutcome, DocumentContent, SitePage } from '@samordning/domain'
import type { Database } from './database.ts'
import * as documents from './documents.ts'
import { asPublic, publicColumns, toDocument, type PublicTime, type Reading } from './known.ts'

/** Texts that stand on pages of their own kind. */
export type SiteText = Extract<DocumentContent, { kind: 'page' | 'outcome' }>

/** The texts of pages: about the site, help, the law. All of them, or those with these slugs. */
export function listPages(at: Reading, slugs?: readonly string[]): Promise<SitePage[]> {
  return list<SitePage>(at, 'page', slugs)
}

/** What is said of the outcomes of assignments; by the slugs of the assignments. */
export function listOutcomes(at: Reading, slugs?: readonly string[]): Promise<AssignmentOutcome[]> {
  return list<AssignmentOutcome>(at, 'outcome', slugs)
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
