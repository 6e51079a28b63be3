import SQLite from 'better-sqlite3'
import { Kysely } from 'kysely'
import { Dialect } from './dialect.ts'
import type { Schema } from './schema.ts'

/** A handle to ask or change the database with; also what a transaction is. */
export type Database = Kysely<Schema>

/** Marks a file as ours (SQLite `application_id`): "SAMO". */
export const APPLICATION_ID = 0x53414d4f

/** Opens a database file, or one in memory. One connection: SQLite has one writer. */
export function openDatabase(file: string, options: { isReadonly?: boolean } = {}): Database {
  return databaseOn(connect(file, options))
}

/** Asks through a connection that the caller closes. @NOTE `destroy` of a database that was never asked closes nothing. */
export function databaseOn(sqlite: SQLite.Database): Database {
  return new Kysely<Schema>({ dialect: new Dialect(sqlite) })
}

/** Opens the file with the settings that every connection has. */
export function connect(file: string, options: { isReadonly?: boolean } = {}): SQLite.Database {
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
