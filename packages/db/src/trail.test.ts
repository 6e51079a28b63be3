import { calendarDate, instant, type Act, type Instant, type TrailEntry } from '@samordning/domain'
import { sql } from 'kysely'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import * as accounts from './accounts.ts'
import { migrateToLatest } from './database-file.ts'
import { openDatabase, type Database } from './database.ts'
import * as trail from './trail.ts'
import { ORIGIN } from './trail-hash.ts'

let db: Database

beforeEach(async () => {
  db = openDatabase(':memory:')
  await migrateToLatest(db)
})

const write = (entry: Partial<TrailEntry> = {}) =>
  db.transaction().execute((tx) =>
    trail.append(tx, {
      at: at('2026-11-22T17:50:00.000Z'),
      act: 'session.opened',
      kind: null,
      subject: null,
      actor: 'coordinator',
      detail: {},
      ...entry,
    }),
  )

const at = (text: string): Instant => instant(new Date(text))
const seqs = async (filter: trail.TrailFilter) => (await trail.list(db, filter, { limit: 50 })).map(({ seq }) => seq)

describe('what is written', () => {
  test('is numbered, hangs on what came before, and is read again, the latest first', async () => {
    expect(await trail.head(db)).toEqual({ seq: 0, hash: ORIGIN })
    await write()
    const detail = { name: 'Polismyndigheten', before: { sv: 'Förr' }, after: { sv: 'Nu' } }
    expect(await write({ act: 'directory.changed', kind: 'agency', subject: 'polismyndigheten', detail })).toBe(2)
    const [last, first] = await trail.list(db, {}, { limit: 9 })
    expect(last).toMatchObject({ seq: 2, act: 'directory.changed', actor: 'coordinator', detail })
    expect(await trail.head(db)).toEqual({ seq: 2, hash: last?.hash })
    const previous = await db.selectFrom('trail').select('previous').orderBy('seq').execute()
    expect(previous).toEqual([{ previous: ORIGIN }, { previous: first?.hash }])
  })

  test('goes with the transaction that it tells of, and is refused outside one', async () => {
    const failing = db.transaction().execute(async (tx) => {
      await trail.append(tx, {
        at: at('2026-11-22'),
        act: 'session.opened',
        kind: null,
        subject: null,
        actor: null,
        detail: {},
      })
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect((await trail.head(db)).seq).toBe(0)
    const alone = {
      at: at('2026-11-22'),
      act: 'session.opened',
      kind: null,
      subject: null,
      actor: null,
      detail: {},
    } as const
    await expect(trail.append(db, alone)).rejects.toThrow('in the transaction')
  })

  test('gives nobody a way to guess it from the chain: the same twice has two commitments', async () => {
    await write()
    await write()
    const commitments = await db.selectFrom('trail').select('commitment').execute()
    expect(new Set(commitments.map(({ commitment }) => commitment)).size).toBe(2)
  })
})

describe('is only added to: SQLite refuses', () => {
  test.for([
    "update trail set act = 'x'",
    'delete from trail',
    "insert or replace into trail select seq, at, 'x', kind, subject, commitment, previous, hash from trail",
    'insert into trail select 9, at, act, kind, subject, commitment, previous, hash from trail',
    "update trail_detail set document = '{}'",
    "insert or replace into trail_detail select seq, salt, account, '{}' from trail_detail",
    "update change set document = '{}'",
    'delete from change',
    "insert or replace into change select id, kind, subject, verb, at, account, '{}' from change",
  ])('%s', async (statement) => {
    await write()
    const change = { kind: 'agency', subject: 'a', verb: 'rename', at: at('2026-11-22'), account: 'c', document: '[]' }
    await db.insertInto('change').values(change).execute()
    await expect(sql.raw(statement).execute(db)).rejects.toThrow(
      /is never changed|is never deleted|goes on from its last/,
    )
  })
})

describe('a list', () => {
  beforeEach(async () => {
    const entries: [Act, Partial<TrailEntry>][] = [
      ['session.opened', { at: at('2026-11-20T08:00:00Z') }],
      [
        'account.roles-changed',
        { at: at('2026-11-21T08:00:00Z'), kind: 'account', subject: 'coordinator', actor: 'admin' },
      ],
      ['directory.changed', { at: at('2026-11-21T09:00:00Z'), kind: 'agency', subject: 'a', actor: 'admin' }],
      ['directory.changed', { at: at('2026-11-22T08:00:00Z'), kind: 'group', subject: 'a', actor: 'other' }],
    ]
    for (const [act, rest] of entries) await write({ act, ...rest })
  })

  test('holds what was done in a way, to a thing, at a time', async () => {
    expect(await seqs({})).toEqual([4, 3, 2, 1])
    expect(await seqs({ act: 'directory.changed' })).toEqual([4, 3])
    expect(await seqs({ kind: 'group', subject: 'a' })).toEqual([4])
    expect(await seqs({ from: at('2026-11-21T08:00:00Z'), until: at('2026-11-22T08:00:00Z') })).toEqual([3, 2])
  })

  test('of an account holds what it did, and what was done to it', async () => {
    expect(await seqs({ account: 'coordinator' })).toEqual([2, 1])
    expect(await seqs({ account: 'admin' })).toEqual([3, 2])
  })

  test('goes on before the last one that was shown', async () => {
    expect((await trail.list(db, {}, { limit: 2 })).map(({ seq }) => seq)).toEqual([4, 3])
    expect((await trail.list(db, {}, { limit: 2, before: 3 })).map(({ seq }) => seq)).toEqual([2, 1])
  })
})

test('the head of a day is the last entry of it; a day with nothing has none', async () => {
  for (const time of ['2026-11-20T22:30:00Z', '2026-11-20T23:30:00Z', '2026-11-22T08:00:00Z'])
    await write({ at: at(time) })
  const days = [
    { day: calendarDate('2026-11-20'), from: at('2026-11-19T23:00:00Z'), until: at('2026-11-20T23:00:00Z') },
    { day: calendarDate('2026-11-21'), from: at('2026-11-20T23:00:00Z'), until: at('2026-11-21T23:00:00Z') },
    { day: calendarDate('2026-11-22'), from: at('2026-11-21T23:00:00Z'), until: at('2026-11-22T07:00:00Z') },
  ]
  const [, second] = await db.selectFrom('trail').select('hash').orderBy('seq').execute()
  expect((await trail.heads(db, days)).map(({ day, seq }) => [day, seq])).toEqual([
    ['2026-11-20', 1],
    ['2026-11-21', 2],
  ])
  expect((await trail.heads(db, days))[1]?.hash).toBe(second?.hash)
})

describe('erasing an account', () => {
  const mail = 'samordnare.vasterbotten@lansstyrelsen.example'
  const erase = () =>
    db.transaction().execute((tx) => trail.erase(tx, { account: 'coordinator', at: at('2026-12-01'), actor: 'admin' }))

  beforeEach(async () => {
    const created = at('2026-11-01')
    const name = 'Samordnare Västerbotten'
    await accounts.insert(db, { id: 'coordinator', name, mail, locale: 'sv', created })
    await write({ act: 'account.invited', actor: 'admin', detail: { name, note: 'as invited' } })
    await write()
    await write({ actor: 'admin', detail: { note: 'Something else' } })
    await write({ act: 'account.closed', kind: 'account', subject: 'coordinator', actor: 'admin' })
    await write({ act: 'directory.changed', actor: 'admin', detail: { after: { by: 'coordinator' } } })
    await write({ actor: null, detail: { note: `No bounce from ${mail.toUpperCase()}` } })
  })

  test('takes away every detail that names it, and says which entries those were', async () => {
    expect(await erase()).toBe(5)
    const left = await db.selectFrom('trail_detail').select(['seq', 'document']).orderBy('seq').execute()
    expect(left).toEqual([
      { seq: 3, document: '{"note":"Something else"}' },
      { seq: 7, document: '{}' },
    ])
    const [told, ...before] = await trail.list(db, {}, { limit: 9 })
    expect(told).toMatchObject({ act: 'trail.erased', kind: 'trail', subject: '1-2 4-6', actor: 'admin' })
    expect(before.map(({ detail }) => detail !== null)).toEqual([false, false, false, true, false, false])
  })

  test('a second time finds nothing, and writes nothing', async () => {
    await erase()
    expect(await erase()).toBe(0)
    expect((await trail.head(db)).seq).toBe(7)
  })

  test('leaves nothing of it in the file', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'trail-')), 'a.db')
    onTestFinished(() => rmSync(dirname(file), { recursive: true }))
    db = openDatabase(file)
    await migrateToLatest(db)
    await write({ detail: { note: 'Said in confidence. '.repeat(500) } })
    const isThere = async () => {
      await sql`pragma wal_checkpoint(truncate)`.execute(db)
      return readFileSync(file).includes('Said in confidence')
    }
    expect(await isThere()).toBe(true)
    await erase()
    expect(await isThere()).toBe(false)
  })
})
