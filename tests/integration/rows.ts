import { openDatabase, type Database } from '@samordning/db'

/** Each start makes a link for the first administrator, until somebody uses it. */
const OF_EACH_START = ['invitation', 'trail', 'trail_detail']

/** How many rows each table of the content has: of a database, or of the file of a server that has ended. */
export async function rowsOf(database: Database | string): Promise<Record<string, number>> {
  const db = typeof database === 'string' ? openDatabase(database, { isReadonly: true }) : database
  const rows: Record<string, number> = {}
  for (const { name } of await db.introspection.getTables()) {
    if (OF_EACH_START.includes(name)) continue
    const table = name as 'source'
    const counted = db.selectFrom(table).select((eb) => eb.fn.countAll<number>().as('rows'))
    rows[name] = (await counted.executeTakeFirstOrThrow()).rows
  }
  if (typeof database === 'string') await db.destroy()
  return rows
}
