import { instant, later } from '@samordning/domain'
import { sql } from 'kysely'
import { migrateToLatest } from '../src/database-file.ts'
import type { Database } from '../src/database.ts'
import * as trail from '../src/trail.ts'

export const ENTRIES = 8
export const MORNING = instant(new Date('2026-11-22T08:00:00Z'))

/** A trail of eight entries, with whatever can stand in one. */
export async function fill(db: Database) {
  await migrateToLatest(db)
  for (let index = 0; index < ENTRIES; index += 1)
    await db.transaction().execute((tx) =>
      trail.append(tx, {
        at: later(MORNING, index * 1000),
        act: index % 2 === 0 ? 'directory.changed' : 'session.refused',
        kind: index % 2 === 0 ? 'agency' : null,
        subject: index % 2 === 0 ? `agency-${index}` : null,
        actor: index === 3 ? null : `account-${index}`,
        detail: index % 3 === 0 ? {} : { name: 'Länsstyrelsen', before: null, after: { sv: `Nytt "namn" ${index}` } },
      }),
    )
}

/** Does what no process of ours can: SQL on the file, with what guards it taken away. */
export async function tamper(db: Database, ...statements: string[]) {
  await sql`pragma foreign_keys = off`.execute(db)
  const triggers = await sql<{ name: string }>`select name from sqlite_master where type = 'trigger'`.execute(db)
  for (const { name } of triggers.rows) await sql`drop trigger ${sql.id(name)}`.execute(db)
  for (const statement of statements) await sql.raw(statement).execute(db)
}
