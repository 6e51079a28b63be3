import type { DocumentAddress, DocumentContent, DocumentKind, Instant } from '@samordning/domain'
import { fromJson } from './columns.ts'
import type { Database } from './database.ts'
import type { PublicTime } from './known.ts'
import { TABLES } from './publications.ts'

/** A text that was public before anybody wrote in the workspace, and when it was. */
export type Beginning = DocumentAddress & { id: number; content: DocumentContent; time: PublicTime }

/** What stood under an address before there was a revision of it, the first first. */
export function list(db: Database, { kind, slug }: DocumentAddress): Promise<Beginning[]> {
  return listIn(db, kind, slug)
}

/** Everything that nobody has written in yet. One query for each kind. */
export async function listAll(db: Database): Promise<Beginning[]> {
  const all: Beginning[] = []
  for (const kind of Object.keys(TABLES) as DocumentKind[]) all.push(...(await listIn(db, kind)))
  return all
}

async function listIn(db: Database, kind: DocumentKind, slug?: string): Promise<Beginning[]> {
  const rows = await db
    .selectFrom(`${TABLES[kind] as 'site_text'} as text`)
    .innerJoin('document', (join) =>
      join.onRef('document.kind', '=', 'text.document_kind').onRef('document.slug', '=', 'text.slug'),
    )
    .select(['document.id', 'document.slug', 'text.document', 'public_from', 'public_until'])
    .where('document.kind', '=', kind)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('revision').select('id').whereRef('revision.document', '=', 'document.id'))),
    )
    .$if(slug !== undefined, (query) => query.where('document.slug', '=', slug!))
    .orderBy('document.slug')
    .orderBy('public_from')
    .execute()
  return rows.map(({ id, slug: of, document, public_from, public_until }) => ({
    ...{ id, kind, slug: of },
    content: { kind, value: fromJson<DocumentContent['value']>(document) } as DocumentContent,
    time: { from: public_from as Instant, until: public_until as Instant | null },
  }))
}
