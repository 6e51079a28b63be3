import SQLite from 'better-sqlite3'
import { Kysely, sql } from 'kysely'
import { Dialect } from './dialect.ts'
import type { Schema } from './schema.ts'

/** A handle to ask or change the database with; also what a transaction is. */
export type Database = Kysely<Schema>

/** Marks a file as ours (SQLite `application_id`): "SAMO". */
export const APPLICATION_ID = 0x53414d4f

/** Opens a database file, or one in memory: empty, or as a file says whose bytes are given. One connection: SQLite has one writer. */
export function openDatabase(file: string | Buffer, options: { isReadonly?: boolean } = {}): Database {
  return databaseOn(connect(file, options))
}

/** Asks through a connection that the caller closes. @NOTE `destroy` of a database that was never asked closes nothing. */
export function databaseOn(sqlite: SQLite.Database): Database {
  return new Kysely<Schema>({ dialect: new Dialect(sqlite) })
}

/** Opens the file with the settings that every connection has. */
export function connect(file: string | Buffer, options: { isReadonly?: boolean } = {}): SQLite.Database {
  const sqlite = new SQLite(file, { readonly: options.isReadonly ?? false, timeout: 5000 })
  try {
    sqlite.pragma('foreign_keys = on')
    if (!options.isReadonly) {
      sqlite.pragma('journal_mode = wal')
      // Our build defaults WAL to NORMAL, which may lose the last commits with the power.
      sqlite.pragma('synchronous = full')
      // What is erased is written over, not only let go of.
      sqlite.pragma('secure_delete = on')
    }
    return sqlite
  } catch (error) {
    sqlite.close()
    throw error
  }
}

/** Writes all that a database holds into a new file. The file stands by itself: nothing of it is in a log beside it. */
export async function writeCopy(db: Database, file: string): Promise<void> {
  await sql`vacuum into ${file}`.execute(db)
}
