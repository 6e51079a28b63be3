import type { DocumentKind } from '@samordning/domain'
import type { Database } from './database.ts'

/** Makes sure that there is a document of this kind and slug: what others refer to, whatever it says and whether it is public. */
export async function ensure(db: Database, kind: DocumentKind, slug: string) {
  await db
    .insertInto('document')
    .values({ kind, slug })
    .onConflict((conflict) => conflict.columns(['kind', 'slug']).doNothing())
    .execute()
}
