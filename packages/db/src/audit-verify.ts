import type { TrailHead } from '@samordning/domain'
import { constants, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { START, walk, type Walk } from './audit-walk.ts'
import { connect, databaseOn, type Database } from './database.ts'

/** What was found: how far the chain holds, and the first place where it does not. */
export type Verdict = Omit<Walk, 'isAtEnd'>

const AT_A_TIME = 5_000

/** Looks at a whole trail, and whether it still holds the heads that were known before. */
export async function verify(db: Database, known: readonly TrailHead[] = []): Promise<Verdict> {
  let reached = START
  while (!reached.isAtEnd) reached = await walk(db, reached, AT_A_TIME)
  const { seq, hash, erased } = reached
  const broken = reached.broken ?? (await detailAlone(db)) ?? (await brokenPromise(db, known))
  return { seq, hash, erased, broken }
}

/** The first detail that belongs to no entry. */
async function detailAlone(db: Database): Promise<Walk['broken']> {
  const alone = await db
    .selectFrom('trail_detail')
    .leftJoin('trail', 'trail.seq', 'trail_detail.seq')
    .select('trail_detail.seq')
    .where('trail.seq', 'is', null)
    .orderBy('trail_detail.seq')
    .limit(1)
    .executeTakeFirst()
  return alone ? { seq: alone.seq, fault: 'detail-alone' } : null
}

/** The first known head that the chain does not hold. */
async function brokenPromise(db: Database, known: readonly TrailHead[]): Promise<Walk['broken']> {
  for (const { seq, hash } of known.toSorted((one, other) => one.seq - other.seq)) {
    const entry = await db.selectFrom('trail').select('hash').where('seq', '=', seq).executeTakeFirst()
    if (!entry) return { seq, fault: 'cut-off' }
    if (entry.hash !== hash) return { seq, fault: 'rewritten' }
  }
  return null
}

/**
 * The same for a database file that nobody has open. What is looked at is a copy, with the log (-wal) that may lie beside it: SQLite
 * writes to what it opens, if only to take in that log.
 *
 * @throws {Error} when the file is missing, or is no database with a trail; the message says so
 */
export async function verifyFile(file: string, known: readonly TrailHead[] = []): Promise<Verdict> {
  if (!existsSync(file)) throw new Error(`There is no file ${file}`)
  const folder = mkdtempSync(join(tmpdir(), 'samordning-audit-'))
  const copy = join(folder, 'copy.db')
  try {
    for (const end of ['', '-wal'])
      if (existsSync(file + end)) copyFileSync(file + end, copy + end, constants.COPYFILE_FICLONE)
    return await verifyCopy(copy, known)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`${file} can't be read as a database with an audit trail: ${reason}`, { cause })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function verifyCopy(copy: string, known: readonly TrailHead[]): Promise<Verdict> {
  const sqlite = connect(copy, { isReadonly: true })
  try {
    return await verify(databaseOn(sqlite), known)
  } finally {
    sqlite.close()
  }
}
