import { toldAt, type DocumentAddress, type DocumentKind, type Edition } from '@samordning/domain'
import type { Database } from './database.ts'
import { fromJson, toJson } from './columns.ts'
import { asPublic, type PublicTime, type Reading } from './known.ts'

/** What readers are told beside a text; nothing of a text that is as it was when the platform began. */
export async function find(at: Reading, { kind, slug }: DocumentAddress): Promise<Edition | undefined> {
  return (await list(at, kind, [slug])).get(slug)
}

/** The same of all texts of a kind, or of those with these slugs; by slug. */
export async function list(at: Reading, kind: DocumentKind, slugs?: readonly string[]): Promise<Map<string, Edition>> {
  if (slugs?.length === 0) return new Map()
  const rows = await at.db
    .selectFrom('edition')
    .select(['slug', 'document'])
    .where('document_kind', '=', kind)
    .$if(slugs !== undefined, (query) => query.where('slug', 'in', slugs!))
    .where(asPublic(at))
    .execute()
  return new Map(rows.map((row) => [row.slug, fromJson<Edition>(row.document)]))
}

/** The slugs of a kind that those who follow were told of last, the last first. */
export async function listTold(at: Reading, kind: DocumentKind, limit: number): Promise<string[]> {
  const rows = await at.db
    .selectFrom('edition')
    .select('slug')
    .where('document_kind', '=', kind)
    .where(asPublic(at))
    .orderBy('told_at', 'desc')
    .orderBy('slug')
    .limit(limit)
    .execute()
  return rows.map((row) => row.slug)
}

/** Tells readers this for a time. */
export async function save(
  db: Database,
  { kind, slug }: DocumentAddress,
  { edition, time }: { edition: Edition; time: PublicTime },
) {
  await db
    .insertInto('edition')
    .values({
      document_kind: kind,
      told_at: toldAt(edition),
      slug,
      document: toJson(edition),
      public_from: time.from,
      public_until: time.until,
    })
    .execute()
}
