import SQLite from 'better-sqlite3'
import { mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DataDirectoryError, codeOf, dataFault } from './data-fault.ts'
import { openAsIs, prepare } from './database-file.ts'
import { connect, databaseOn, type Database } from './database.ts'

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
  const file = fileIn(folder)
  makeFolder(folder)
  const release = keepOthersOut(folder)
  try {
    await prepare(file)
    const writer = connect(file)
    const reader = connect(file, { isReadonly: true })
    return {
      db: databaseOn(writer),
      reader: databaseOn(reader),
      async [Symbol.asyncDispose]() {
        reader.close()
        // Last, so that it takes the log (-wal) into the file.
        writer.close()
        release()
      },
    }
  } catch (error) {
    release()
    throw dataFault(file, error)
  }
}

/**
 * Opens the data for a command that runs beside the server: it makes nothing, migrates nothing, and keeps nobody out.
 * @throws {DataDirectoryError}
 */
export function openBeside(folder: string): { db: Database; [Symbol.asyncDispose]: () => Promise<void> } {
  const file = fileIn(folder)
  try {
    const sqlite = openAsIs(file)
    return {
      db: databaseOn(sqlite),
      async [Symbol.asyncDispose]() {
        sqlite.close()
      },
    }
  } catch (error) {
    throw dataFault(file, error)
  }
}

function fileIn(folder: string): string {
  return join(folder, 'samordning.db')
}

function makeFolder(folder: string) {
  try {
    makeWithParents(folder)
  } catch (error) {
    throw dataFault(folder, error)
  }
}

// @NOTE Node's own `recursive` never returns where a folder that exists takes none inside it, such as /proc.
function makeWithParents(folder: string) {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  makeWithParents(dirname(folder))
  mkdirSync(folder)
}

// @NOTE Kysely takes no lock around migrations on SQLite (kysely-org/kysely#729). The operating system lets go of this
// one however the process ends, so no stale lock can keep anybody out.
function keepOthersOut(folder: string): () => void {
  const file = join(folder, 'lock.db')
  let lock: SQLite.Database | undefined
  try {
    lock = new SQLite(file, { timeout: 0 })
    lock.exec('begin exclusive')
    return () => lock?.close()
  } catch (cause) {
    lock?.close()
    if (codeOf(cause) !== 'SQLITE_BUSY') throw dataFault(file, cause)
    throw new DataDirectoryError(
      `DATA_DIR ${folder} is in use by another process; stop that one first, or choose another folder`,
      { cause },
    )
  }
}
