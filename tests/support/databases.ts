import { readContent } from '@samordning/content'
import { loadContent, migrateToLatest, openDatabase, writeCopy, type Database } from '@samordning/db'

/** A database in memory, in the newest shape and empty. */
export async function makeEmpty(): Promise<Database> {
  const db = openDatabase(':memory:')
  await migrateToLatest(db)
  return db
}

/** A database in memory with all of the content. */
export async function makeLoaded(): Promise<Database> {
  const db = await makeEmpty()
  await loadContent(db, readContent())
  return db
}

/** Writes a database into a file, to be opened as often as somebody wants one like it. */
export async function writeTo(file: string, db: Database): Promise<void> {
  await writeCopy(db, file)
  await db.destroy()
}
