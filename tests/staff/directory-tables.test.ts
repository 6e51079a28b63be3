import { agencies, facts, AGENCY_FACTS } from '@samordning/db'
import { compareSwedish } from '@samordning/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import { aDesk, BODY, GROUP, takenBack, type Desk } from './desk.ts'
import { toldBy, SOURCE } from './directory.ts'
import { directoryExamples } from './examples.ts'
import { COORDINATOR, NATIONAL } from './office.ts'

let desk: Desk
let national: Awaited<ReturnType<Desk['office']['somebody']>>
beforeAll(async () => {
  desk = await aDesk()
  national = await desk.office.somebody('Nationell samordnare', [NATIONAL], { confirmed: true })
})

type List = (input: object) => Promise<{ items: object[]; nextCursor: string | null; total: number }>
const listOf = (name: string) => (national.ask as unknown as Record<string, { list: List }>)[name]!.list

/** All rows of a table, some at a time, as far as the cursors lead. */
async function walk(name: string, input: object): Promise<object[]> {
  const rows: object[] = []
  let cursor: string | null = null
  do {
    const page = await listOf(name)({ ...input, ...(cursor !== null && { cursor }) })
    rows.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== null)
  return rows
}

describe.each([
  ['agencies', ['name', 'kind', 'changed']],
  ['groups', ['name', 'level', 'changed']],
  ['appointments', ['person', 'agency', 'until']],
  ['contacts', ['agency', 'kind', 'until']],
  ['supportLines', ['name', 'assured', 'changed']],
])('the table of %s', (name, sorts) => {
  test.each(sorts)(
    'sorted by %s comes in parts that together are all of it, each row once, either way',
    async (sort) => {
      const whole = await walk(name, { sort, limit: 100 })
      expect(await walk(name, { sort, limit: 7 })).toEqual(whole)
      expect(whole).toHaveLength((await listOf(name)({ sort })).total)
      const falling = await walk(name, { sort, direction: 'descending', limit: 7 })
      expect(new Set(falling.map((row) => JSON.stringify(row)))).toEqual(
        new Set(whole.map((row) => JSON.stringify(row))),
      )
    },
  )

  test('begins where the last part ended, also when a row has come before it', async () => {
    const asked = { limit: 2 }
    const first = await listOf(name)(asked)
    if (first.nextCursor === null) return expect(first.total).toBeLessThanOrEqual(2)
    const second = await listOf(name)({ ...asked, cursor: first.nextCursor })
    expect(second.items).not.toContainEqual(first.items.at(-1))
    expect(await toldBy(listOf(name)({ cursor: 'ingenstans' }))).toMatchObject({ code: 'BAD_REQUEST' })
  })

  test('can be taken away whole', async () => {
    const call = (
      national.ask as unknown as Record<string, { export: (input: object) => Promise<{ name: string; csv: string }> }>
    )[name]!
    const file = await call.export({})
    expect(file.name).toMatch(/^[a-z]+-2026-11-23\.csv$/)
    expect(file.csv.startsWith('\uFEFF')).toBe(true)
    const { total } = await listOf(name)({})
    // No cell of the content has a line of its own in it.
    expect(file.csv.trimEnd().split('\r\n')).toHaveLength(total + 1)
  })
})

describe('what the table of agencies shows', () => {
  test('is in Swedish order, by the name of today, and found by every name they ever had', async () => {
    const names = (await walk('agencies', { limit: 100 })).map((row) => (row as { name: { sv: string } }).name.sv)
    expect(names).toEqual(names.toSorted(compareSwedish))
    const all = await agencies.list({ db: desk.office.db, known: null })
    const renamed = all.filter((agency) => agency.names.length > 1)
    expect(renamed.length).toBeGreaterThan(0)
    for (const agency of renamed) {
      const { items } = await national.ask.agencies.list({ q: agency.names[0]!.name.sv, limit: 100 })
      expect(items.map(({ slug }) => slug)).toContain(agency.slug)
    }
  })

  test('is narrowed by kind, county and group', async () => {
    const { items, total } = await national.ask.agencies.list({ county: '24', kind: 'region', group: GROUP })
    expect(items.map(({ slug }) => slug)).toEqual([BODY])
    expect(total).toBe(1)
    expect(items[0]?.groups).toContain(GROUP)
  })
})

test('a cell that a spreadsheet would run as a formula is defused, and one with quotes or semicolons is whole', async () => {
  const csv = await takenBack(desk.office.db, async (db) => {
    const { ask } = desk.office.browser(national.token(), { db })
    const names = ['=SUM(A1)', '+46', '-1', '@x', 'Med "citat", komma']
    for (const [number, sv] of names.entries())
      await ask.agencies.create({
        ...{ slug: `prov-${number}`, name: { sv }, aliases: [], kind: 'business', orgNumber: null, counties: [] },
        ...{ partOf: null, about: { sv: 'x' }, website: null, from: null, source: SOURCE },
      })
    return (await ask.agencies.export({ kind: 'business' })).csv
  })
  const cells = csv.split('\r\n').map((line) => line.split(',')[0])
  for (const cell of [`'=SUM(A1)`, `'+46`, `'-1`, `'@x`]) expect(cells).toContain(cell)
  expect(csv).toContain('"Med ""citat"", komma"')
})

describe('contacts taken away', () => {
  test('are those of one’s own group, with the second factor given again, and in the trail', async () => {
    const { ask } = await desk.office.somebody('Samordnare', [COORDINATOR], { confirmed: true })
    const elsewhere = { agency: 'region-norrbotten', kind: 'mail', value: 'info@norrbotten.example' } as const
    const said = { ...elsewhere, purpose: { sv: 'Allmänt' }, audience: 'public', holder: null } as const
    await national.ask.contacts.add({ ...said, from: '2025-01-01', source: SOURCE })
    expect(await toldBy(ask.contacts.export({}))).toMatchObject({ reason: 'not-yours' })
    expect((await national.ask.contacts.export({})).csv).toContain('info@norrbotten.example')
    const { csv } = await ask.contacts.export({ group: GROUP })
    expect(csv).toContain('ledamot@region.example')
    expect(csv).toContain('Ledamot Ett')
    expect(csv).not.toContain('info@norrbotten.example')
    expect((await desk.office.trail()).at(-1)).toMatchObject({
      act: 'contacts.exported',
      kind: 'group',
      subject: GROUP,
    })
    const later = await desk.office.somebody('Samordnare, inte bekräftad', [COORDINATOR])
    expect(await toldBy(later.ask.contacts.export({ group: GROUP }))).toMatchObject({ reason: 'confirm-needed' })
  })

  test('that are listed stand in the trail once a question', async () => {
    const before = (await desk.office.trail()).length
    await national.ask.contacts.list({})
    expect((await desk.office.trail()).slice(before)).toMatchObject([{ act: 'contacts.read', kind: null }])
  })
})

describe('something to choose', () => {
  test('is found by what it is called or was called, what begins so first, and says by which name', async () => {
    const hits = await national.ask.directory.find({ q: 'region v', limit: 5 })
    expect(hits[0]?.name.sv).toMatch(/^Region V/)
    const [line] = await national.ask.directory.find({ q: '020-00 00 00', limit: 5 })
    expect(line).toMatchObject({ kind: 'support-line', slug: 'provlinjen', context: '020-00 00 00' })
    expect(
      (await national.ask.directory.find({ q: 'länsstyrelsen i väster', limit: 5 })).map(({ slug }) => slug),
    ).toContain('lansstyrelsen-vasterbotten')
  })
})

/** How many queries each question takes. */
async function queriesOf(names: readonly string[]): Promise<Record<string, number>> {
  let queries = 0
  const counted = desk.office.db.withPlugin({
    transformQuery({ node }) {
      queries += 1
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  })
  const { ask } = desk.office.browser(national.token(), { db: counted })
  const counts: Record<string, number> = {}
  for (const name of names) {
    const [router, procedure] = name.split('.') as [string, string]
    queries = 0
    const call = (ask as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>)[router]!
    await call[procedure]!(directoryExamples[name]?.input?.(desk))
    counts[name] = queries
  }
  return counts
}

test('no question takes more queries when there is more to answer', async () => {
  const asking = [
    ...Object.keys(directoryExamples).filter((name) => /\.(list|get|find|sources)$/.test(name)),
    'me.waiting',
  ]
  const before = await queriesOf(asking)
  const { ask } = desk.office.browser(national.token())
  const at = { db: desk.office.db, known: null }
  const [record] = await facts.list(at, AGENCY_FACTS.record, { of: [BODY] })
  for (let number = 0; number < 30; number += 1) {
    const slug = `fler-${number}`
    const { names, terms } = (await agencies.find(at, BODY))!
    await agencies.save(desk.office.db, { slug, ...record!.fact, names, terms })
    await ask.groups.addMember({ slug: GROUP, agency: slug, listedAs: null, from: '2025-01-01', source: SOURCE })
    await ask.groups.addRepresentative({
      slug: GROUP,
      agency: slug,
      person: 'Ledamot',
      from: '2025-01-01',
      source: SOURCE,
    })
  }
  const after = await queriesOf(asking)
  expect(after).toEqual(before)
  expect(Math.max(...Object.values(after))).toBeLessThan(40)
})
