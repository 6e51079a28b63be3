import { beforeEach, describe, expect, test } from 'vitest'
import { everyRow, found, publicApi, rowsIn, SOURCE, toldBy } from './directory.ts'
import { COORDINATOR, MEMBER, NATIONAL, openOffice, type Office } from './office.ts'

const slug = 'region-vasterbotten'

let office: Office
let one: Awaited<ReturnType<Office['somebody']>>
let other: Awaited<ReturnType<Office['somebody']>>
beforeEach(async () => {
  office = await openOffice('all')
  one = await office.somebody('Samordnare Västerbotten', [COORDINATOR])
  other = await office.somebody('Ledamot Region Västerbotten', [MEMBER])
})

type Ask = typeof one.ask
const namesSeenBy = async (ask: Ask) => (await ask.agencies.get({ slug })).names

// eslint-disable-next-line max-params -- who, to what, from what, and when
const renamed = (ask: Ask, sv: string, seen: readonly { id: number }[], from = '2026-12-01') =>
  ask.agencies.rename({ slug, name: { sv }, aliases: [], from, source: SOURCE, seen: rowsIn(seen) })

describe('two people with the same form open', () => {
  test('do not write over each other: the second is shown what the first saved, who it was and when', async () => {
    const [mine, theirs] = [await namesSeenBy(one.ask), await namesSeenBy(other.ask)]
    const { change } = await renamed(one.ask, 'Region Nyodlingen', mine)
    const told = await toldBy(renamed(other.ask, 'Region Två', theirs))
    expect(told).toMatchObject({ code: 'CONFLICT', reason: 'stale' })
    expect(told.current?.by).toEqual({ change, name: 'Samordnare Västerbotten', at: office.now() })
    const now = await namesSeenBy(other.ask)
    expect(told.current?.entries).toEqual(now)
    await renamed(other.ask, 'Region Två', now)
    const back = await toldBy(renamed(one.ask, 'Region Tre', now))
    expect(back.current?.by?.name).toBe('Ledamot Region Västerbotten')
  })

  test('may change different parts of the same thing', async () => {
    const { names, terms } = await one.ask.agencies.get({ slug })
    const { kind, about, counties } = terms[0]!.fact
    const said = { slug, kind, orgNumber: null, counties, partOf: null, about, website: null }
    await renamed(one.ask, 'Region Nyodlingen', names)
    await other.ask.agencies.describe({ ...said, from: '2027-01-01', source: SOURCE, seen: rowsIn(terms) })
  })

  test('who end the same seat: the second is told that it has ended', async () => {
    const { members } = await one.ask.groups.get({ slug: 'vasterbotten' })
    const ending = { slug: 'vasterbotten', id: members.at(-1)!.id, from: '2027-01-01', source: SOURCE }
    const second = await office.somebody('Samordnare Två', [COORDINATOR])
    await one.ask.groups.endMember(ending)
    expect(await toldBy(second.ask.groups.endMember(ending))).toMatchObject({
      reason: 'stale',
      current: { by: { name: 'Samordnare Västerbotten' } },
    })
  })
})

describe('the history of a thing', () => {
  test('says who changed what, from what to what, and can take it back', async () => {
    const before = await namesSeenBy(one.ask)
    const { change } = await renamed(one.ask, 'Region Nyodlingen', before)
    const history = await other.ask.changes.list({ kind: 'agency', subject: slug })
    expect(history.items).toMatchObject([
      {
        id: change,
        verb: 'renamed',
        by: { name: 'Samordnare Västerbotten', roles: ['coordinator'] },
        from: '2026-12-01',
        isUndone: false,
        canUndo: true,
        before: [{ part: 'agency_name', fact: { name: { sv: 'Region Västerbotten' } } }],
        after: [{ fact: { until: '2026-12-01' } }, { fact: { name: { sv: 'Region Nyodlingen' } } }],
      },
    ])
    await other.ask.changes.undo({ id: change })
    const after = await namesSeenBy(one.ask)
    expect(after.map(({ fact }) => fact.name)).toEqual(before.map(({ fact }) => fact.name))
    expect(after.map(({ fact }) => [fact.from, fact.until])).toEqual(before.map(({ fact }) => [fact.from, fact.until]))
    expect(await found(office.db, 'Region Nyodlingen')).not.toContain(slug)
    const [undoing, undone] = (await one.ask.changes.list({ kind: 'agency', subject: slug })).items
    expect(undoing).toMatchObject({ verb: 'undone', undoes: change, by: { name: 'Ledamot Region Västerbotten' } })
    expect(undone).toMatchObject({ isUndone: true, canUndo: false })
    expect((await office.trail()).at(-1)).toMatchObject({ act: 'directory.undone', subject: slug })
    expect(await toldBy(one.ask.changes.undo({ id: change }))).toMatchObject({ code: 'CONFLICT', reason: 'undone' })
  })

  test('an undoing can be taken back too', async () => {
    const { change } = await renamed(one.ask, 'Region Nyodlingen', await namesSeenBy(one.ask))
    const undoing = await one.ask.changes.undo({ id: change })
    await one.ask.changes.undo({ id: undoing.change })
    expect((await namesSeenBy(one.ask)).at(-1)?.fact.name.sv).toBe('Region Nyodlingen')
  })

  test('is taken back from its end: what a later change has touched stands in the way, and is named', async () => {
    const first = await renamed(one.ask, 'Region Nyodlingen', await namesSeenBy(one.ask))
    const second = await renamed(other.ask, 'Region Två', await namesSeenBy(other.ask), '2027-06-01')
    const { items } = await one.ask.changes.list({ kind: 'agency', subject: slug })
    expect(items.map(({ canUndo }) => canUndo)).toEqual([true, false])
    expect(await toldBy(one.ask.changes.undo({ id: first.change }))).toMatchObject({
      code: 'CONFLICT',
      reason: 'stale',
      current: { by: { change: second.change, name: 'Ledamot Region Västerbotten' } },
    })
    await one.ask.changes.undo({ id: second.change })
    expect((await namesSeenBy(one.ask)).at(-1)?.fact).toMatchObject({ name: { sv: 'Region Nyodlingen' }, until: null })
  })

  test('does not put back what no longer fits', async () => {
    await renamed(one.ask, 'Region Nyodlingen', await namesSeenBy(one.ask))
    const [first, last] = await namesSeenBy(one.ask)
    const correct = (id: number, instead: object | null) =>
      one.ask.agencies.correct({ slug, part: 'names', id, instead, source: SOURCE } as never)
    const { change } = await correct(first!.id, null)
    await correct(last!.id, { from: '2019-01-01', until: null, name: { sv: 'Region Nyodlingen' }, aliases: [] })
    expect(await toldBy(one.ask.changes.undo({ id: change }))).toMatchObject({ code: 'BAD_REQUEST', reason: 'overlap' })
  })

  test('comes in parts', async () => {
    for (let number = 0; number < 25; number += 1)
      await one.ask.groups.addEvent({ slug: 'vasterbotten', on: null, text: { sv: `Möte ${number}` }, source: SOURCE })
    const asked = { kind: 'group', subject: 'vasterbotten' } as const
    const first = await one.ask.changes.list(asked)
    const rest = await one.ask.changes.list({ ...asked, cursor: first.nextCursor! })
    expect([first.items.length, rest.items.length, rest.nextCursor]).toEqual([20, 5, null])
  })
})

describe('a write that fails', () => {
  test.for(['change', 'citation', 'search_entry', 'trail', 'trail_detail'])(
    'because %s can not be written leaves nothing behind, and nobody is told',
    async (table) => {
      const seen = await namesSeenBy(one.ask)
      const told: unknown[] = []
      office.parts.live.tell = (change) => void told.push(change)
      await office.db.schema.alterTable(table).renameTo('elsewhere').execute()
      const before = await everyRow(office.db)
      await expect(renamed(one.ask, 'Region Nyodlingen', seen)).rejects.toThrow()
      expect(await everyRow(office.db)).toEqual(before)
      expect(told).toEqual([])
      await office.db.schema.alterTable('elsewhere').renameTo(table).execute()
      await renamed(one.ask, 'Region Nyodlingen', seen)
      expect(told).toHaveLength(1)
    },
  )
})

test('the past stays as it was known, however often a thing is changed', async () => {
  const national = await office.somebody('Nationell samordnare', [NATIONAL])
  const api = publicApi(office.db)
  const asked = { slug, date: '2026-11-22', known: '2026-11-22' }
  const before = await api.agencies.get(asked)
  await renamed(one.ask, 'Region Nyodlingen', await namesSeenBy(one.ask), '2020-01-01')
  await renamed(national.ask, 'Region Två', await namesSeenBy(one.ask), '2021-01-01')
  const end = { slug, kind: 'abolished', successor: null, from: '2022-01-01', source: SOURCE } as const
  await national.ask.agencies.end(end)
  expect(await api.agencies.get(asked)).toEqual(before)
  expect((await api.agencies.get({ slug, date: '2026-11-22' })).name.sv).toBe('Region Två')
})
