import { Agency, AgencyName, Provenance, calendarDate } from '@samordning/domain'
import { beforeEach, describe, expect, test } from 'vitest'
import { AGENCY_FACTS } from './agency-facts.ts'
import * as agencies from './agencies.ts'
import { migrateToLatest } from './database-file.ts'
import { openDatabase, type Database } from './database.ts'
import * as facts from './facts.ts'

const [yesterday, today] = ['2026-12-01', '2026-12-02'].map((day) => calendarDate(day)) as [
  ReturnType<typeof calendarDate>,
  ReturnType<typeof calendarDate>,
]
const provenance = Provenance.parse({
  fact: 'D1',
  sources: [{ source: 'arbetsytan', place: 'ett prov' }],
  confidence: 'high',
  recorded: yesterday,
})
const terms = {
  kind: 'unit',
  orgNumber: null,
  counties: ['25', '24'],
  partOf: null,
  about: { sv: 'Ett prov' },
  website: null,
}
const aName = (name: string, recorded: string) =>
  AgencyName.parse({
    from: null,
    until: null,
    name: { sv: name },
    aliases: [],
    provenance: { ...provenance, recorded },
  })

let db: Database
const names = async (known: typeof today | null) =>
  (await agencies.find({ db, known }, 'enheten'))?.names.map(({ name }) => name.sv)
const entriesNow = () => agencies.listEntries({ db, known: null }, 'enheten')

beforeEach(async () => {
  db = openDatabase(':memory:')
  await migrateToLatest(db)
  const period = { from: null, until: null, provenance }
  await agencies.save(
    db,
    Agency.parse({
      slug: 'enheten',
      ...period,
      names: [aName('Enheten', yesterday)],
      terms: [{ ...terms, ...period }],
    }),
  )
})

test('what is said of a thing is listed by its parts, each fact with its number', async () => {
  const { record, names, terms, successions } = await entriesNow()
  expect([record.length, names.length, terms.length, successions.length]).toEqual([1, 1, 1, 0])
  expect(names[0]).toEqual({ id: 1, fact: aName('Enheten', yesterday) })
  expect(terms[0]!.fact.counties).toEqual(['24', '25'])
})

describe('a fact that is superseded by another', () => {
  beforeEach(async () => {
    const [old] = (await entriesNow()).names
    expect(await facts.supersede(db, 'agency_name', [old!.id], today)).toEqual([])
    await facts.insert(db, AGENCY_FACTS.names, { of: 'enheten', fact: aName('Byrån', today) })
  })

  test('is what was known until that day, and the other is from then on', async () => {
    expect([await names(yesterday), await names(today), await names(null)]).toEqual([['Enheten'], ['Byrån'], ['Byrån']])
  })

  test('cannot be superseded once more: it is named, and nothing is changed', async () => {
    const { id } = (await entriesNow()).names[0]!
    expect(await facts.supersede(db, 'agency_name', [1, id, 99], today)).toEqual([1, 99])
    expect((await entriesNow()).names.map((one) => one.id)).toEqual([id])
  })
})

test('what is recorded and superseded on the same day was never known at the end of a day', async () => {
  const id = await facts.insert(db, AGENCY_FACTS.names, { of: 'enheten', fact: aName('Felet', today) })
  expect(await names(null)).toEqual(['Enheten', 'Felet'])
  await facts.supersede(db, 'agency_name', [id], today)
  for (const known of [yesterday, today, null]) expect(await names(known)).toEqual(['Enheten'])
})
