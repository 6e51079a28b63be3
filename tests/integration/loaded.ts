import { openDatabase, type Database } from '@samordning/db'
import { readFile } from 'node:fs/promises'
import { inject } from 'vitest'

/** A database in memory, in the newest shape and empty. */
export async function emptyDatabase(): Promise<Database> {
  return openDatabase(await readFile(inject('databases').empty))
}

/** A database in memory with all of the content. */
export async function loadedDatabase(): Promise<Database> {
  return openDatabase(await readFile(inject('databases').loaded))
}
