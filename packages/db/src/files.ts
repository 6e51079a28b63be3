import type { FileId, FileType, Instant, Slug } from '@samordning/domain'
import type { Selectable } from 'kysely'
import type { Database } from './database.ts'
import type { Schema } from './schema.ts'

/** A file as it was uploaded, and what it was called last. It is never changed, nor taken away. */
export type StoredFile = {
  id: FileId
  name: Slug
  type: FileType
  bytes: number
  /** In pixels, as it is seen. */
  picture: { width: number; height: number } | null
  pdf: { pages: number; isTagged: boolean } | null
  /** Nobody, for what was moved in from elsewhere. */
  account: string | null
  at: Instant
}

/** The words of a PDF are kept for search. */
export type NewFile = Omit<StoredFile, 'name'> & { text: string | null }

const COLUMNS = [
  'file.id',
  'type',
  'bytes',
  'width',
  'height',
  'pages',
  'is_tagged',
  'file.account',
  'file.at',
] as const

/** Keeps what is known of a file. Fails when it is there already. */
export async function insert(tx: Database, { picture, pdf, ...file }: NewFile) {
  const columns = {
    width: picture?.width ?? null,
    height: picture?.height ?? null,
    pages: pdf?.pages ?? null,
    is_tagged: pdf && Number(pdf.isTagged),
  }
  await tx
    .insertInto('file')
    .values({ ...file, ...columns })
    .execute()
}

/** Lets a file stand at a name from now on. What stood there before keeps its own address. */
export async function name(tx: Database, naming: { name: Slug; file: FileId; account: string | null; at: Instant }) {
  await tx.insertInto('file_name').values(naming).execute()
}

/** A name that no file has had: the one wished for, or with the first number that makes it so. */
export async function freeName(db: Database, wished: Slug): Promise<Slug> {
  const rows = await db
    .selectFrom('file_name')
    .select('name')
    .distinct()
    .where('name', '>=', wished)
    .where('name', '<', `${wished}~`)
    .execute()
  const taken = new Set(rows.map((row) => row.name))
  let free = wished
  for (let number = 2; taken.has(free); number += 1) free = `${wished}-${number}`
  return free
}

export async function find(db: Database, id: FileId): Promise<StoredFile | undefined> {
  const row = await filesOf(db).where('file.id', '=', id).executeTakeFirst()
  return row && toFile(row)
}

/** All that have stood at a name, the one that stands there now first. */
export async function listNamed(db: Database, name: Slug): Promise<StoredFile[]> {
  const rows = await filesOf(db)
    .innerJoin('file_name as naming', 'naming.file', 'file.id')
    .where('naming.name', '=', name)
    .orderBy('naming.id', 'desc')
    .execute()
  const files = rows.map(toFile)
  return files.filter(({ id }, index) => files.findIndex((one) => one.id === id) === index)
}

/** Which part of a list: those whose name holds every word, from the one after `after`. */
export type FileWindow = { words: readonly Slug[]; limit: number; after: number | null }

/** The files that stand at a name today, each once, what was named last first; `next` is where the next part begins. */
export async function list(db: Database, { words, limit, after }: FileWindow) {
  const rows = await filesOf(db)
    .select('last.id as position')
    .where('last.id', 'in', (eb) =>
      eb
        .selectFrom('file_name')
        .select(({ fn }) => fn.max<number>('id').as('id'))
        .groupBy('name'),
    )
    .$if(after !== null, (query) => query.where('last.id', '<', after!))
    .where(({ and, eb, fn, val }) =>
      and(words.map((word) => eb(fn<number>('instr', ['last.name', val(word)]), '>', 0))),
    )
    .orderBy('last.id', 'desc')
    .limit(limit + 1)
    .execute()
  const page = rows.slice(0, limit)
  return { files: page.map(toFile), next: rows.length > limit ? page.at(-1)!.position : null }
}

/** Every file, with the name that it got last. */
export async function listAll(db: Database): Promise<StoredFile[]> {
  return (await filesOf(db).orderBy('file.at').orderBy('file.id').execute()).map(toFile)
}

/** Every name that a file was given, the first first. */
export async function listNamings(db: Database): Promise<{ name: Slug; file: FileId; at: Instant }[]> {
  const rows = await db.selectFrom('file_name').select(['name', 'file', 'at']).orderBy('id').execute()
  return rows.map((row) => ({ ...row, at: row.at as Instant }))
}

/** Every file that there is, for the folder to keep. */
export async function listIds(db: Database): Promise<Set<FileId>> {
  const rows = await db.selectFrom('file').select('id').execute()
  return new Set(rows.map(({ id }) => id))
}

/** The words of PDFs. */
export async function textsOf(db: Database, ids: readonly FileId[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('file').select('text').where('id', 'in', ids).where('text', 'is not', null).execute()
  return rows.map(({ text }) => text!)
}

/** A file with the name that it got last. */
function filesOf(db: Database) {
  return db
    .selectFrom('file')
    .innerJoin('file_name as last', (join) =>
      join.onRef('last.file', '=', 'file.id').on('last.id', '=', ({ selectFrom }) =>
        selectFrom('file_name')
          .select(({ fn }) => fn.max<number>('id').as('id'))
          .whereRef('file', '=', 'file.id'),
      ),
    )
    .select([...COLUMNS, 'last.name'])
}

type Row = Pick<
  Selectable<Schema['file']>,
  'id' | 'type' | 'bytes' | 'width' | 'height' | 'pages' | 'is_tagged' | 'account' | 'at'
> & { name: string }

function toFile({ id, name, type, bytes, width, height, pages, is_tagged, account, at }: Row): StoredFile {
  return {
    ...{ id, name, bytes, account },
    type: type as FileType,
    picture: width === null || height === null ? null : { width, height },
    pdf: pages === null ? null : { pages, isTagged: is_tagged === 1 },
    at: at as Instant,
  }
}
