import SQLite from 'better-sqlite3'
import { Migrator } from 'kysely/migration'
import { databaseOn, type Database } from '../src/database.ts'
import { migrations } from '../src/migrations/index.ts'

/** A database that was of an older shape, with what it held then, and is of the newest now: modules that read it know no other. */
export async function migratedFrom(name: string, held: string): Promise<Database> {
  const sqlite = new SQLite(':memory:')
  sqlite.pragma('foreign_keys = on')
  const db = databaseOn(sqlite)
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  await migrator.migrateTo(name)
  sqlite.exec(held)
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
  const broken = sqlite.pragma('foreign_key_check') as unknown[]
  if (broken.length > 0) throw new Error(`What refers to nothing: ${JSON.stringify(broken)}`)
  return db
}
