import { readContent } from '@samordning/content'
import { loadContent, migrateToLatest, openDatabase, type Database } from '@samordning/db'

/** A database in memory, in the newest shape and empty. */
export async function emptyDatabase(): Promise<Database> {
  const db = openDatabase(':memory:')
  await migrateToLatest(db)
  return db
}

/** A database in memory with all of the content. */
export async function loadedDatabase(): Promise<Database> {
  const db = await emptyDatabase()
  await loadContent(db, readContent())
  return db
}
