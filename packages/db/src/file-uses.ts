import {
  filesIn,
  type DocumentAddress,
  type DocumentContent,
  type DocumentKind,
  type FileId,
  type Instant,
  type Slug,
} from '@samordning/domain'
import type { Database } from './database.ts'
import * as files from './files.ts'
import { asPublic, type PublicTime, type Reading } from './known.ts'

/** A text that shows a file or links to it; `isDecoration`: as a picture of which those who listen are told nothing. */
export type FileUser = DocumentAddress & { isDecoration: boolean }

type Showing = { content: DocumentContent | null; time: PublicTime }

/** Writes down which files a document shows when, in place of what was written before. */
export async function save(tx: Database, { kind, slug }: DocumentAddress, showings: readonly Showing[]) {
  await tx.deleteFrom('file_use').where('document_kind', '=', kind).where('slug', '=', slug).execute()
  const uses = showings.flatMap(({ content, time }) =>
    (content === null ? [] : filesIn(content.value)).map(({ target, isDecoration }) => ({
      ...{ target, document_kind: kind, slug, is_decoration: Number(isDecoration) },
      ...{ public_from: time.from, public_until: time.until },
    })),
  )
  for (const use of uses) await tx.insertInto('file_use').values(use).execute()
}

/** A file that a public text shows or links to, by itself or by the name that it stands at now. No other is for readers. */
export async function findPublic(at: Reading, id: FileId): Promise<files.StoredFile | undefined> {
  const isShown = await usesOf(at.db, [id]).select('file_use.id').where(asPublic(at)).limit(1).executeTakeFirst()
  return isShown && files.find(at.db, id)
}

/** What readers find at a name: of all files that have stood there, the last that is for them. */
export async function findPublicAt(at: Reading, name: Slug): Promise<files.StoredFile | undefined> {
  for (const { id } of await files.listNamed(at.db, name)) {
    const file = await findPublic(at, id)
    if (file) return file
  }
  return undefined
}

/** The texts, public now or from a moment to come, that show a file or link to it, by file. */
export async function listUsers(db: Database, now: Instant, ids: readonly FileId[]): Promise<Map<FileId, FileUser[]>> {
  if (ids.length === 0) return new Map()
  const rows = await usesOf(db, ids)
    .select(({ fn }) => ['used.file', 'document_kind', 'slug', fn.max('is_decoration').as('is_decoration')])
    .where(({ eb, or }) => or([eb('public_until', 'is', null), eb('public_until', '>', now)]))
    .groupBy(['used.file', 'document_kind', 'slug'])
    .orderBy('document_kind')
    .orderBy('slug')
    .execute()
  const users = new Map<FileId, FileUser[]>(ids.map((id) => [id, []]))
  for (const { file, document_kind, slug, is_decoration } of rows)
    users.get(file)!.push({ kind: document_kind as DocumentKind, slug, isDecoration: is_decoration === 1 })
  return users
}

/** Of the files themselves, and of the names that they stand at now. */
function usesOf(db: Database, ids: readonly FileId[]) {
  const targets = db
    .selectFrom('file')
    .select(['id as target', 'id as file'])
    .where('id', 'in', ids)
    .unionAll(
      db
        .selectFrom('file_name as naming')
        .select(['naming.name as target', 'naming.file'])
        .where('naming.file', 'in', ids)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('file_name as later')
                .select('later.id')
                .whereRef('later.name', '=', 'naming.name')
                .whereRef('later.id', '>', 'naming.id'),
            ),
          ),
        ),
    )
  return db.selectFrom(targets.as('used')).innerJoin('file_use', 'file_use.target', 'used.target')
}
