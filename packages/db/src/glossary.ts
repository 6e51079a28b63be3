import type { Term } from '@samordning/domain'
import type { Database } from './database.ts'
import { fromJson, toJson } from './columns.ts'

/** Every term, by its address name. */
export async function list(db: Database): Promise<Term[]> {
  const rows = await db.selectFrom('term').select('document').orderBy('slug').execute()
  return rows.map((row) => fromJson<Term>(row.document))
}

export async function save(db: Database, term: Term) {
  await db
    .insertInto('term')
    .values({ slug: term.slug, document: toJson(term) })
    .execute()
}
