import SQLite from 'better-sqlite3'
import { Migrator } from 'kysely/migration'
import { closeSync, existsSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs'
import { DataDirectoryError, notADatabase } from './data-fault.ts'
import { APPLICATION_ID, connect, databaseOn, type Database } from './database.ts'
import { migrations } from './migrations/index.ts'

/** Makes the file where there is none, checks that it is ours and not newer than we are, copies it before any migration, and migrates. */
export async function prepare(file: string) {
  if (!existsSync(file) || statSync(file).size === 0) create(file)
  else checkThatItIsOurs(file)
  const sqlite = connect(file)
  try {
    refuseNewer(file, sqlite)
    const all = await migratorOf(databaseOn(sqlite)).getMigrations()
    const pending = all.filter((migration) => migration.executedAt === undefined)
    const [next] = pending
    if (next === undefined) return
    if (pending.length < all.length) await sqlite.backup(`${file}.before-${next.name}`)
    await migrateToLatest(databaseOn(sqlite))
  } finally {
    sqlite.close()
  }
}

/** Opens a file that the server has made, as it is, whether the server is running or not. */
export function openAsIs(file: string): SQLite.Database {
  if (!existsSync(file)) throw new DataDirectoryError(`${file} is not there yet; start the server once first`)
  checkThatItIsOurs(file)
  const sqlite = connect(file)
  try {
    refuseNewer(file, sqlite)
    if (appliedMigrations(sqlite).length === Object.keys(migrations).length) return sqlite
    throw new DataDirectoryError(`${file} is of an older version; start the server once first`)
  } catch (error) {
    sqlite.close()
    throw error
  }
}

/** Brings a database in memory or a file up to the newest shape. */
export async function migrateToLatest(db: Database): Promise<void> {
  const { error } = await migratorOf(db).migrateToLatest()
  if (error) throw error
}

function migratorOf(db: Database) {
  return new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } })
}

/** Puts an empty database with our mark there, whole or not at all: without its mark the next start would not know it. */
function create(file: string) {
  const draft = `${file}.new`
  // @NOTE SQLite would play the log of a file that is gone into the new one.
  for (const left of [draft, `${draft}-journal`, `${file}-wal`, `${file}-shm`]) rmSync(left, { force: true })
  const sqlite = new SQLite(draft)
  sqlite.pragma(`application_id = ${APPLICATION_ID}`)
  sqlite.close()
  renameSync(draft, file)
}

/** Looks at the header only (SQLite file format, 1.3): opening a file that is not ours could leave something beside it. */
function checkThatItIsOurs(file: string) {
  const header = Buffer.alloc(100)
  const descriptor = openSync(file, 'r')
  readSync(descriptor, header)
  closeSync(descriptor)
  if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0') throw notADatabase(file)
  if (header.readUInt32BE(68) === APPLICATION_ID) return
  throw new DataDirectoryError(`${file} belongs to another program; move it away, or choose another DATA_DIR`)
}

function refuseNewer(file: string, sqlite: SQLite.Database) {
  const newer = appliedMigrations(sqlite).find((name) => !(name in migrations))
  if (newer === undefined) return
  throw new DataDirectoryError(
    `${file} was made by a newer version of Samordning (it has "${newer}"); start that version, or restore an older copy`,
  )
}

function appliedMigrations(sqlite: SQLite.Database): string[] {
  const hasTable = sqlite.prepare("select 1 from sqlite_master where name = 'kysely_migration'").get()
  if (!hasTable) return []
  return sqlite.prepare<[], string>('select name from kysely_migration order by name').pluck().all()
}
