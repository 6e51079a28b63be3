import type { AssignmentOutcome, DocumentContent, SitePage } from '@samordning/domain'
import type { Database } from './database.ts'
import * as documents from './documents.ts'
import { asPublic, publicColumns, toDocument, type PublicTime, type Reading } from './known.ts'

/** Texts that stand on pages of their own kind. */
export type SiteText = Extract<DocumentContent, { kind: 'page' | 'outcome' }>

/** The text of a page: about the site, help, the law. */
export function findPage(at: Reading, slug: string): Promise<SitePage | undefined> {
  return find<SitePage>(at, 'page', slug)
}

/** What is said of an assignment's outcome, by the assignment's slug. */
export function findOutcome(at: Reading, slug: string): Promise<AssignmentOutcome | undefined> {
  return find<AssignmentOutcome>(at, 'outcome', slug)
}

async function find<T extends SiteText['value']>(at: Reading, kind: SiteText['kind'], slug: string) {
  const row = await at.db
    .selectFrom('site_text')
    .select('document')
    .where('document_kind', '=', kind)
    .where('slug', '=', slug)
    .where(asPublic(at))
    .executeTakeFirst()
  return row && toDocument<T>(row)
}

/** Makes a text public for a time. */
export async function save(db: Database, { kind, value }: SiteText, time: PublicTime) {
  await documents.ensure(db, kind, value.slug)
  await db
    .insertInto('site_text')
    .values({ document_kind: kind, ...publicColumns(value, time) })
    .execute()
}
