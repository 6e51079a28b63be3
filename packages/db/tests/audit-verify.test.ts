import { later, type TrailHead } from '@samordning/domain'
import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { verify } from '../src/audit-verify.ts'
import { START, walk } from '../src/audit-walk.ts'
import { migrateToLatest } from '../src/database-file.ts'
import { openDatabase, type Database } from '../src/database.ts'
import * as trail from '../src/trail.ts'
import { commitmentOf, hashOf } from '../src/trail-hash.ts'
import { ENTRIES, MORNING, fill, tamper } from './sample-trail.ts'

let db: Database

beforeEach(async () => {
  db = openDatabase(':memory:')
  await fill(db)
})

/** Writes the hashes of entries anew, as somebody would who knows how they are made. */
async function rehash(from: number) {
  const entries = await db
    .selectFrom('trail')
    .selectAll()
    .where('seq', '>=', from - 1)
    .orderBy('seq')
    .execute()
  let previous = entries.shift()?.hash
  for (const entry of entries) {
    const written = { ...entry, previous: previous ?? entry.previous }
    previous = hashOf(written)
    await db
      .updateTable('trail')
      .set({ ...written, hash: previous })
      .where('seq', '=', entry.seq)
      .execute()
  }
}

const erase = (account: string) =>
  db.transaction().execute((tx) => trail.erase(tx, { account, at: later(MORNING, 60_000), actor: 'administrator' }))

describe('a trail that nobody has touched', () => {
  test('holds, and its head is told', async () => {
    expect(await verify(db)).toEqual({ ...(await trail.head(db)), seq: ENTRIES, erased: 0, broken: null })
  })

  test('holds when it is empty, too', async () => {
    const empty = openDatabase(':memory:')
    await migrateToLatest(empty)
    expect(await verify(empty)).toMatchObject({ seq: 0, broken: null })
  })

  test('holds after details were erased, of several accounts, and of whoever erased them', async () => {
    await erase('account-2')
    await erase('account-4')
    await erase('administrator')
    expect(await verify(db)).toMatchObject({ seq: ENTRIES + 3, erased: 4, broken: null })
  })

  test('holds the heads that it had before', async () => {
    const early = await trail.head(db)
    await erase('account-2')
    expect(await verify(db, [early, await trail.head(db)])).toMatchObject({ broken: null })
  })
})

describe('what was damaged is found, and where', () => {
  test.for([
    ['a field of an entry', "update trail set subject = 'another' where seq = 3", 3, 'entry-changed'],
    ['an act that stands for another', "update trail set act = 'session.opened' where seq = 2", 2, 'entry-changed'],
    ['a moment', "update trail set at = '2026-11-22T08:00:01.001Z' where seq = 2", 2, 'entry-changed'],
    ['a hash', 'update trail set hash = lower(hex(randomblob(32))) where seq = 5', 5, 'entry-changed'],
    ['an entry in the middle that is gone', 'delete from trail where seq = 4', 4, 'entry-missing'],
    ['several', 'delete from trail where seq between 4 and 6', 4, 'entry-missing'],
    ['the first ones', 'delete from trail where seq < 3', 1, 'entry-missing'],
    [
      'one put in before the first',
      'insert into trail select 0, at, act, kind, subject, commitment, previous, hash from trail where seq = 1',
      0,
      'entry-missing',
    ],
    ['a detail', `update trail_detail set document = '{"name":"Another"}' where seq = 5`, 5, 'detail-changed'],
    [
      'only how a detail is written',
      "update trail_detail set document = document || ' ' where seq = 5",
      5,
      'detail-changed',
    ],
    ['who did it', "update trail_detail set account = 'account-1' where seq = 5", 5, 'detail-changed'],
    ['that somebody did it', 'update trail_detail set account = null where seq = 5', 5, 'detail-changed'],
    ['a detail that is gone, and was not erased', 'delete from trail_detail where seq = 6', 6, 'detail-gone'],
    ['a detail more', "insert into trail_detail values (99, 'a', null, '{}')", 99, 'detail-alone'],
  ] as const)('%s', async ([, statement, seq, fault]) => {
    await tamper(db, statement)
    expect((await verify(db)).broken).toEqual({ seq, fault })
  })

  test('two entries that have changed places', async () => {
    await tamper(
      db,
      'update trail set seq = -1 where seq = 3',
      'update trail set seq = 3 where seq = 4',
      'update trail set seq = 4 where seq = -1',
    )
    expect((await verify(db)).broken).toEqual({ seq: 3, fault: 'entry-changed' })
  })

  test('an entry that was changed with its own hash', async () => {
    await tamper(db, "update trail set subject = 'another' where seq = 3")
    const entry = await db.selectFrom('trail').selectAll().where('seq', '=', 3).executeTakeFirstOrThrow()
    await db
      .updateTable('trail')
      .set({ hash: hashOf(entry) })
      .where('seq', '=', 3)
      .execute()
    expect((await verify(db)).broken).toEqual({ seq: 4, fault: 'entry-exchanged' })
  })

  test('a detail that is gone, which an entry says was erased before it was there', async () => {
    const entry = { at: MORNING, act: 'trail.erased', kind: 'trail', subject: '10', actor: null, detail: {} } as const
    await db.transaction().execute(async (tx) => {
      await trail.append(tx, entry)
      await trail.append(tx, { ...entry, subject: null })
    })
    await tamper(db, 'delete from trail_detail where seq = 10')
    expect((await verify(db)).broken).toEqual({ seq: 10, fault: 'detail-gone' })
  })
})

describe('what only somebody who knows a head can see', () => {
  let known: TrailHead
  beforeEach(async () => (known = await trail.head(db)))

  test('an end that has been cut off', async () => {
    await tamper(db, 'delete from trail_detail where seq > 6', 'delete from trail where seq > 6')
    expect((await verify(db)).broken).toBeNull()
    expect((await verify(db, [known])).broken).toEqual({ seq: ENTRIES, fault: 'cut-off' })
  })

  test('a trail that was written anew from some entry on', async () => {
    const salt = 'f'.repeat(64)
    const commitment = commitmentOf(salt, 'account-1', '{}')
    await tamper(
      db,
      `update trail_detail set salt = '${salt}', account = 'account-1', document = '{}' where seq = 5`,
      `update trail set commitment = '${commitment}' where seq = 5`,
    )
    await rehash(5)
    expect((await verify(db)).broken).toBeNull()
    expect((await verify(db, [known])).broken).toEqual({ seq: ENTRIES, fault: 'rewritten' })
  })
})

test('any single change of any column of any row is found', async () => {
  const columns = {
    trail: ['seq', 'at', 'act', 'kind', 'subject', 'commitment', 'previous', 'hash'],
    trail_detail: ['seq', 'salt', 'account', 'document'],
  } as const
  await erase('account-2')
  await tamper(db)
  const place = fc
    .constantFrom(...(Object.keys(columns) as (keyof typeof columns)[]))
    .chain((table) => fc.tuple(fc.constant(table), fc.constantFrom(...columns[table])))
  const change = fc.oneof(
    fc.string().map((text) => () => text),
    fc.constantFrom<(old: unknown) => unknown>(
      () => null,
      (old) => `${String(old)} `,
      (old) => String(old).toUpperCase(),
      (old) => String(old).slice(1),
      (old) => String(old).replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
    ),
  )
  let changes = 0
  const row = fc.integer({ min: 1, max: ENTRIES + 1 })
  await fc.assert(
    fc.asyncProperty(place, row, change, async ([table, column], seq, changed) => {
      await sql`begin`.execute(db)
      try {
        const was = await readCell(table, column, seq)
        const value = column === 'seq' ? Number(changed(was)) : changed(was)
        if (was === undefined || value === was || !(await isWritten(table, column, { seq, value }))) return
        changes += 1
        expect((await verify(db)).broken).not.toBeNull()
      } finally {
        await sql`rollback`.execute(db)
      }
    }),
    { numRuns: 400 },
  )
  expect(changes).toBeGreaterThan(200)
})

async function readCell(table: string, column: string, seq: number): Promise<unknown> {
  const query = sql<{ was: unknown }>`select ${sql.ref(column)} as was from ${sql.table(table)} where seq = ${seq}`
  return (await query.execute(db)).rows[0]?.was
}

/** Changes one cell; false where the table takes no such value. */
async function isWritten(table: string, column: string, { seq, value }: { seq: number; value: unknown }) {
  try {
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${value} where seq = ${seq}`.execute(db)
    return true
  } catch {
    return false
  }
}

test('a walk in parts finds the same as one in whole, also what was written meanwhile', async () => {
  const half = await walk(db, START, 5)
  expect(half).toMatchObject({ seq: 5, isAtEnd: false })
  await erase('account-2')
  expect(await walk(db, half, 50)).toMatchObject({ seq: ENTRIES + 1, isAtEnd: true, broken: null })
  await tamper(db, "update trail set act = 'x' where seq = 7")
  expect((await walk(db, half, 50)).broken).toEqual({ seq: 7, fault: 'entry-changed' })
})
