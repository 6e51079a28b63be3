import type { DocumentAddress, DocumentContent, DocumentKind, Instant } from '@samordning/domain'
import { fromJson } from './columns.ts'
import type { Database } from './database.ts'
import type { PublicTime } from './known.ts'
import { TABLES } from './publications.ts'

/** A text that was public before anybody wrote in the workspace, and when it was. */
export type Beginning = DocumentAddress & { id: number; content: DocumentContent; time: PublicTime }

/** What stood under an address before there was a revision of it, the first first. */
export function list(db: Database, { kind, slug }: DocumentAddress): Promise<Beginning[]> {
  return listIn(db, TABLES[kind], { kind, slug })
}

/** Everything that nobody has written in yet. One query for each table. */
export async function listAll(db: Database): Promise<Beginning[]> {
  const all: Beginning[] = []
  for (const table of new Set(Object.values(TABLES))) all.push(...(await listIn(db, table)))
  return all
}

async function listIn(db: Database, table: (typeof TABLES)[DocumentKind], of?: DocumentAddress): Promise<Beginning[]> {
  const rows = await db
    .selectFrom(`${table as 'site_text'} as text`)
    .innerJoin('document', (join) =>
      join.onRef('document.kind', '=', 'text.document_kind').onRef('document.slug', '=', 'text.slug'),
    )
    .select(['document.id', 'document.kind', 'document.slug', 'text.document', 'public_from', 'public_until'])
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('revision').select('id').whereRef('revision.document', '=', 'document.id'))),
    )
    .$if(of !== undefined, (query) => query.where('document.kind', '=', of!.kind).where('document.slug', '=', of!.slug))
    .orderBy('document.kind')
    .orderBy('document.slug')
    .orderBy('public_from')
    .execute()
  return rows.map(({ id, kind, slug, document, public_from, public_until }) => ({
    ...{ id, kind: kind as DocumentKind, slug },
    content: { kind, value: fromJson<DocumentContent['value']>(document) } as DocumentContent,
    time: { from: public_from as Instant, until: public_until as Instant | null },
  }))
}
