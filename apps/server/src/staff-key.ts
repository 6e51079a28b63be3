import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { DataDirectoryError } from '@samordning/db'

const BYTES = 32

/**
 * The key that seals what the server has to read again, such as the secrets of authenticator apps. Made at the first start, readable
 * by the process alone. It lies beside the database, not in it: a copy of the database alone opens nothing.
 */
export function staffKey(folder: string): Buffer {
  const file = join(folder, 'staff.key')
  try {
    const made = openSync(file, 'wx', 0o600)
    writeSync(made, randomBytes(BYTES))
    fsyncSync(made)
    closeSync(made)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const key = readFileSync(file)
  if (key.length === BYTES) return key
  throw new DataDirectoryError(
    `${file} is damaged: it has ${key.length} bytes instead of ${BYTES}; restore it from a copy`,
  )
}
