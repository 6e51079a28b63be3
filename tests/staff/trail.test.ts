import { accounts, trail, type Database } from '@samordning/db'
import { calendarDate, instant, type Act, type TrailEntry } from '@samordning/domain'
import { beforeEach, describe, expect, test } from 'vitest'
import { ADMINISTRATOR, AUDITOR, MORNING, NATIONAL, anAccount, openOffice, type Office } from './office.ts'

let office: Office
let db: Database
let auditor: Awaited<ReturnType<Office['somebody']>>
let coordinator: Awaited<ReturnType<Office['somebody']>>

beforeEach(async () => {
  office = await openOffice()
  db = office.db
  auditor = await office.somebody('Granskare', [AUDITOR], { confirmed: true })
  coordinator = await office.somebody('Nationell samordnare', [NATIONAL])
})

const note = (act: Act, entry: Partial<TrailEntry> = {}) =>
  db
    .transaction()
    .execute((tx) =>
      trail.append(tx, { at: MORNING, act, kind: null, subject: null, actor: null, detail: {}, ...entry }),
    )

/** As somebody with the file could. */
const loseDetail = (seq: number) => db.deleteFrom('trail_detail').where('seq', '=', seq).execute()

const seqsOf = ({ items }: { items: { seq: number }[] }) => items.map(({ seq }) => seq)

describe('the trail', () => {
  beforeEach(async () => {
    const about = { kind: 'account', subject: coordinator.id } as const
    await note('session.opened', { ...about, actor: coordinator.id, at: instant(new Date('2026-11-20T12:00:00Z')) })
    await note('directory.changed', {
      kind: 'agency',
      subject: 'a',
      actor: coordinator.id,
      detail: { name: 'A', note: '=1+1' },
    })
    await note('account.roles-changed', { ...about, actor: auditor.id })
    await note('session.refused', { kind: 'account', subject: auditor.id })
  })

  test('is read whole by an auditor, the latest first, with the names that accounts have now', async () => {
    const { items, nextCursor } = await auditor.ask.trail.list({})
    expect(items.map(({ seq, actor, subjectName }) => [seq, actor?.name, subjectName])).toEqual([
      [4, undefined, 'Granskare'],
      [3, 'Granskare', 'Nationell samordnare'],
      [2, 'Nationell samordnare', null],
      [1, 'Nationell samordnare', 'Nationell samordnare'],
    ])
    expect(nextCursor).toBeNull()
  })

  test('comes in parts that go on where the last one ended', async () => {
    const first = await auditor.ask.trail.list({ limit: 3 })
    const second = await auditor.ask.trail.list({ limit: 3, cursor: first.nextCursor! })
    expect([seqsOf(first), seqsOf(second), second.nextCursor]).toEqual([[4, 3, 2], [1], null])
  })

  test('is narrowed to acts, things, people, and days in Sweden', async () => {
    const { list } = auditor.ask.trail
    expect(seqsOf(await list({ act: 'directory.changed' }))).toEqual([2])
    expect(seqsOf(await list({ kind: 'account', subject: auditor.id }))).toEqual([4])
    expect(seqsOf(await list({ account: coordinator.id }))).toEqual([3, 2, 1])
    const day = calendarDate('2026-11-20')
    expect(seqsOf(await list({ from: day, until: day }))).toEqual([1])
    expect(seqsOf(await list({ until: calendarDate('2026-11-19') }))).toEqual([])
  })

  test('of themselves is read by everybody, and of others by nobody else', async () => {
    const { list } = coordinator.ask.trail
    expect(seqsOf(await list({ account: coordinator.id }))).toEqual([3, 2, 1])
    await expect(list({ account: auditor.id })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(list({})).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(list({ account: auditor.id, subject: coordinator.id })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(office.browser().ask.trail.list({ account: coordinator.id })).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
    })
  })

  test('is taken away as a table without formulas, and that is in the trail', async () => {
    const { name, csv } = await auditor.ask.trail.export({ act: 'directory.changed' })
    expect(name).toBe('spar-2026-11-23.csv')
    const [head, row, ...rest] = csv.split('\r\n')
    expect(head).toBe('\ufeffseq,at,act,actor,actor_id,kind,subject,name,before,after,note,is_erased,hash')
    expect(row).toContain(
      `2,${MORNING},directory.changed,Nationell samordnare,${coordinator.id},agency,a,A,,,'=1+1,no,`,
    )
    expect(rest).toEqual([''])
    const [entry] = (await auditor.ask.trail.list({ act: 'trail.exported' })).items
    expect(entry).toMatchObject({ kind: 'trail', detail: { after: { act: 'directory.changed', entries: 1 } } })
  })

  test('is taken away whole, however long it is, and keeps nobody waiting meanwhile', async () => {
    await db.transaction().execute(async (tx) => {
      for (let more = 0; more < 5_000; more += 1)
        await trail.append(tx, {
          at: MORNING,
          act: 'mail.resent',
          kind: 'mail',
          subject: `${more}`,
          actor: null,
          detail: {},
        })
    })
    let turns = 0
    const timer = setInterval(() => (turns += 1), 0)
    const { csv } = await auditor.ask.trail.export({ act: 'mail.resent' })
    clearInterval(timer)
    const rows = csv.trim().split('\r\n').slice(1)
    expect(rows.map((row) => row.split(',')[6])).toEqual(Array.from({ length: 5_000 }, (_, more) => `${4_999 - more}`))
    expect(turns).toBeGreaterThan(1)
  })

  test('leaves only with somebody who has just given their second factor again', async () => {
    office.pass(6)
    await expect(auditor.ask.trail.export({})).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(seqsOf(await auditor.ask.trail.list({ act: 'trail.exported' }))).toEqual([])
  })
})

describe('the state of the trail', () => {
  test('says how far it has been looked at, and where it is broken', async () => {
    await note('session.opened')
    const head = await trail.head(db)
    expect(await auditor.ask.trail.state()).toEqual({ head, verified: { seq: 1, erased: 0, broken: null } })
    await note('session.ended')
    await loseDetail(2)
    expect(await auditor.ask.trail.state()).toMatchObject({
      verified: { seq: 1, broken: { seq: 2, fault: 'detail-gone' } },
    })
  })

  test('is looked at from the beginning on another day', async () => {
    await note('session.opened')
    await auditor.ask.trail.state()
    await loseDetail(1)
    expect((await auditor.ask.trail.state()).verified.broken).toBeNull()
    office.pass(24 * 60)
    const tomorrow = await office.somebody('Granskare', [AUDITOR])
    expect((await tomorrow.ask.trail.state()).verified.broken).toMatchObject({ seq: 1 })
  })
})

describe('erasing somebody from the trail', () => {
  test('takes their details away, says so, and leaves a chain that holds', async () => {
    const administrator = await office.somebody('Administratör', [ADMINISTRATOR], { confirmed: true })
    const gone = await anAccount(db, { name: 'Samordnare', grants: [NATIONAL], at: MORNING })
    await note('directory.changed', { kind: 'agency', subject: 'a', actor: gone })
    const erase = () => administrator.ask.trail.erase({ account: gone })
    await expect(erase()).rejects.toMatchObject({ code: 'CONFLICT' })
    await accounts.close(db, gone, MORNING)
    expect(await erase()).toEqual({ erased: 1 })
    const { items } = await auditor.ask.trail.list({})
    expect(items).toMatchObject([
      { act: 'trail.erased', subject: '1', actor: { id: administrator.id } },
      { act: 'directory.changed', actor: null, detail: null },
    ])
    expect(JSON.stringify(items)).not.toContain(gone)
    expect((await auditor.ask.trail.state()).verified).toEqual({ seq: 2, erased: 1, broken: null })
  })

  test('is for somebody who has an account', async () => {
    const administrator = await office.somebody('Administratör', [ADMINISTRATOR], { confirmed: true })
    await expect(administrator.ask.trail.erase({ account: 'nobody' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
