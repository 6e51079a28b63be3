import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Agency, AgencyName, AgencyTerms, Succession, bodyNamed, existsOn, nameOn, whatBecameOf } from './agency.ts'
import { calendarDate } from './calendar-date.ts'

const PROVENANCE = { fact: 'A17', sources: [{ source: 'MYN' }], confidence: 'high' as const, recorded: '2026-11-22' }

describe('the name of a body on a day', () => {
  const migration = {
    names: [aName('Statens invandrarverk', '1969-07-01', '2000-07-01'), aName('Migrationsverket', '2000-07-01', null)],
  }

  test.each([
    ['1969-07-01', 'Statens invandrarverk'],
    ['2000-06-30', 'Statens invandrarverk'],
    ['2000-07-01', 'Migrationsverket'],
    ['2026-01-01', 'Migrationsverket'],
  ])('changes on the day of the change: %s %s', (day, name) => {
    expect(nameOn(migration, calendarDate(day)).name.sv).toBe(name)
  })

  test('before its first name is the first: the reader needs some name', () => {
    expect(nameOn(migration, calendarDate('1950-01-01')).name.sv).toBe('Statens invandrarverk')
  })

  test('after its last name is the last', () => {
    const ended = { names: [aName('Rikspolisstyrelsen', null, '2015-01-01')] }
    expect(nameOn(ended, calendarDate('2020-01-01')).name.sv).toBe('Rikspolisstyrelsen')
  })

  test('between two names is the one before', () => {
    const gap = { names: [aName('Ett', null, '2000-01-01'), aName('Två', '2010-01-01', null)] }
    expect(nameOn(gap, calendarDate('2005-01-01')).name.sv).toBe('Ett')
  })

  test('that is certain goes before one that is only possible', () => {
    const unizon = { names: [aName('SKR', '1996-10', '2014-12/2015'), aName('Unizon', '2014-12/2015', null)] }
    expect(nameOn(unizon, calendarDate('2014-11-30')).name.sv).toBe('SKR')
    expect(nameOn(unizon, calendarDate('2016-01-01')).name.sv).toBe('Unizon')
  })

  test('is always one of its names', () => {
    const day = fc.integer({ min: 1000, max: 3000 }).map((year) => calendarDate(`${year}-06-30`))
    fc.assert(
      fc.property(day, (on) => {
        expect(migration.names).toContain(nameOn(migration, on))
      }),
    )
  })
})

describe('the body that a name stands for', () => {
  const federation = { slug: 'federation', names: [aName('Region Väst', '2008', '2019-01-01')] }
  const council = {
    slug: 'region',
    names: [aName('Västs läns landsting', null, '2019-01-01'), aName('Region Väst', '2019-01-01', null)],
  }
  const named = (name: string, day: string) => bodyNamed(name, [federation, council], calendarDate(day))?.slug

  test('is found by a name of any time, on any day, when only one has had it', () => {
    expect(named('vasts-lans-landsting', '2026-01-01')).toBe('region')
    expect(named('Västs läns landsting', '1950-01-01')).toBe('region')
  })

  test('is found by how it was written too, in both languages', () => {
    const board = {
      names: [{ ...aName('Styrelsen', null, null), name: { sv: 'Styrelsen', en: 'Board' }, aliases: ['ST'] }],
    }
    expect(bodyNamed('board', [board], calendarDate('2026-01-01'))).toBe(board)
    expect(bodyNamed('st', [board], calendarDate('2026-01-01'))).toBe(board)
  })

  test('is the one that was called so on the day, when several have been', () => {
    expect(named('region-vast', '2018-12-31')).toBe('federation')
    expect(named('region-vast', '2019-01-01')).toBe('region')
  })

  test('is left open when the day does not decide, and when nobody was called so', () => {
    expect(named('region-vast', '2007-01-01')).toBeUndefined()
    expect(named('region-ost', '2019-01-01')).toBeUndefined()
  })
})

test('a body exists from its first day to the day before its end', () => {
  const federation = Agency.pick({ from: true, until: true }).parse({ from: '2008', until: '2019-01-01' })
  expect(existsOn(federation, calendarDate('2007-12-31'))).toBe('does-not-hold')
  expect(existsOn(federation, calendarDate('2008-06-01'))).toBe('may-hold')
  expect(existsOn(federation, calendarDate('2018-12-31'))).toBe('holds')
  expect(existsOn(federation, calendarDate('2019-01-01'))).toBe('does-not-hold')
})

describe('what became of a body', () => {
  const merged = [
    aStep('merged-into', ['landstinget', 'region'], '2019-01-01'),
    aStep('merged-into', ['forbundet', 'region'], '2019-01-01'),
  ]

  test('is itself until something happens', () => {
    const [now] = whatBecameOf('landstinget', merged, calendarDate('2018-12-31'))
    expect(now).toEqual({ slug: 'landstinget', kind: 'established', on: null })
  })

  test('is the body it was merged into, from that day', () => {
    expect(whatBecameOf('landstinget', merged, calendarDate('2019-01-01'))).toEqual([
      { slug: 'region', kind: 'merged-into', on: '2019-01-01' },
    ])
  })

  test('follows several steps', () => {
    const line = [aStep('renamed', ['a', 'b'], '2000'), aStep('merged-into', ['b', 'c'], '2010')]
    expect(whatBecameOf('a', line, calendarDate('2005-01-01')).map(({ slug }) => slug)).toEqual(['b'])
    expect(whatBecameOf('a', line, calendarDate('2020-01-01')).map(({ slug }) => slug)).toEqual(['c'])
  })

  test('is nothing when it was abolished', () => {
    expect(whatBecameOf('a', [aStep('abolished', ['a', null], '2011-01-01')], calendarDate('2011-01-01'))).toEqual([])
  })

  test('is still itself when it only handed over a task or let a part go', () => {
    const steps = [aStep('task-transfer', ['a', 'b'], '2018-01-01'), aStep('split', ['a', 'c'], '2015-01-01')]
    expect(whatBecameOf('a', steps, calendarDate('2026-01-01')).map(({ slug }) => slug)).toEqual(['a'])
  })

  test('waits for the last day that a fuzzy date may mean', () => {
    const step = [aStep('merged-into', ['a', 'b'], '2014')]
    expect(whatBecameOf('a', step, calendarDate('2014-06-01')).map(({ slug }) => slug)).toEqual(['a'])
    expect(whatBecameOf('a', step, calendarDate('2014-12-31')).map(({ slug }) => slug)).toEqual(['b'])
  })

  test('does not go round for ever', () => {
    const circle = [aStep('renamed', ['a', 'b'], '2000'), aStep('renamed', ['b', 'a'], '2001')]
    expect(whatBecameOf('a', circle, calendarDate('2026-01-01'))).toEqual([])
  })
})

test('an organisation number has six digits, a hyphen and four', () => {
  const { orgNumber } = AgencyTerms.shape
  expect(orgNumber.safeParse('202100-2460').success).toBe(true)
  expect(orgNumber.safeParse(null).success).toBe(true)
  expect(orgNumber.safeParse('2021002460').success).toBe(false)
})

function aName(sv: string, from: string | null, until: string | null): AgencyName {
  return AgencyName.parse({ from, until, name: { sv }, aliases: [], provenance: PROVENANCE })
}

function aStep(kind: string, [from, to]: [from: string, to: string | null], on: string): Succession {
  return Succession.parse({ kind, from, to, on, provenance: PROVENANCE })
}
