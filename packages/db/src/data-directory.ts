import SQLite from 'better-sqlite3'
import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { APPLICATION_ID, connect, openDatabase, type Database } from './database.ts'
import { migrations } from './migrations/index.ts'

/** The data can't be used as it is. The message is one line for whoever starts the process: what, and how to go on. */
export class DataDirectoryError extends Error {
  override name = 'DataDirectoryError'
}

/** The open data of one process. */
export type DataDirectory = {
  /** Writes and reads. */
  db: Database
  /** Reads only: what the public door is given. */
  reader: Database
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Opens the data in a folder: makes the folder, keeps other processes out, checks that the file is ours and not newer
 * than we are, copies it before any migration, and migrates.
 * @throws {DataDirectoryError} and leaves the file untouched
 */
export async function openDataDirectory(folder: string): Promise<DataDirectory> {
  const file = join(folder, 'samordning.db')
  makeFolder(folder)
  const release = keepOthersOut(folder)
  try {
    await prepare(file)
    const db = openDatabase(file)
    const reader = openDatabase(file, { isReadonly: true })
    return {
      db,
      reader,
      async [Symbol.asyncDispose]() {
        await reader.destroy()
        await db.destroy()
        release()
      },
    }
  } catch (error) {
    release()
    throw error
  }
}

/** Brings a database in memory or a file up to the newest shape. */
export async function migrateToLatest(db: Kysely<any>): Promise<void> {
  const { error } = await migratorOf(db).migrateToLatest()
  if (error) throw error
}

function migratorOf(db: Kysely<any>) {
  return new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } })
}

function makeFolder(folder: string) {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw unusable(folder, cause)
  }
}

// @NOTE Kysely takes no lock around migrations on SQLite (kysely-org/kysely#729). The operating system lets go of this
// one however the process ends, so no stale lock can keep anybody out.
function keepOthersOut(folder: string): () => void {
  let lock: SQLite.Database | undefined
  try {
    lock = new SQLite(join(folder, 'lock.db'), { timeout: 0 })
    lock.exec('begin exclusive')
    return () => lock?.close()
  } catch (cause) {
    lock?.close()
    if (codeOf(cause) === 'SQLITE_BUSY') {
      throw new DataDirectoryError(
        `DATA_DIR ${folder} is in use by another process; stop that one first, or choose another folder`,
        { cause },
      )
    }
    throw unusable(folder, cause)
  }
}

async function prepare(file: string) {
  const isNew = !existsSync(file) || statSync(file).size === 0
  if (!isNew) checkThatItIsOurs(file)
  const sqlite = open(file)
  const db = openDatabase(file)
  try {
    if (isNew) sqlite.pragma(`application_id = ${APPLICATION_ID}`)
    const pending = (await migratorOf(db).getMigrations()).filter((migration) => migration.executedAt === undefined)
    const [next] = pending
    if (next === undefined) return
    if (!isNew) await sqlite.backup(`${file}.before-${next.name}`)
    await migrateToLatest(db)
  } finally {
    await db.destroy()
    sqlite.close()
  }
}

/** Reads only, so that a file which is not ours stays as it was, to the byte. */
function checkThatItIsOurs(file: string) {
  const sqlite = open(file, { isReadonly: true })
  try {
    const applicationId = sqlite.pragma('application_id', { simple: true })
    if (applicationId !== APPLICATION_ID) {
      throw new DataDirectoryError(`${file} belongs to another program; move it away, or choose another DATA_DIR`)
    }
    const newer = appliedMigrations(sqlite).find((name) => !(name in migrations))
    if (newer !== undefined) {
      throw new DataDirectoryError(
        `${file} was made by a newer version of Samordning (it has "${newer}"); start that version, or restore an older copy`,
      )
    }
  } catch (cause) {
    if (codeOf(cause) !== 'SQLITE_NOTADB') throw cause
    throw new DataDirectoryError(`${file} is not a database; move it away, or restore a copy of the right file`, { cause })
  } finally {
    sqlite.close()
  }
}

function appliedMigrations(sqlite: SQLite.Database): string[] {
  const hasTable = sqlite.prepare("select 1 from sqlite_master where name = 'kysely_migration'").get()
  if (!hasTable) return []
  return sqlite.prepare<[], string>('select name from kysely_migration order by name').pluck().all()
}

function open(file: string, options: { isReadonly?: boolean } = {}) {
  try {
    return connect(file, options)
  } catch (cause) {
    if (codeOf(cause) === 'SQLITE_NOTADB') {
      throw new DataDirectoryError(`${file} is not a database; move it away, or restore a copy of the right file`, { cause })
    }
    throw unusable(file, cause)
  }
}

function unusable(path: string, cause: unknown) {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new DataDirectoryError(`DATA_DIR can't be used: ${path} (${reason}); choose a folder that this user may write to`, { cause })
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
