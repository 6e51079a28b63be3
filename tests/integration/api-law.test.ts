import { createCaller } from '@samordning/api'
import { calendarDate } from '@samordning/domain'
import { describe, expect, test } from 'vitest'
import { api } from './ask.ts'
import { loadedDatabase } from './loaded.ts'

/** A row of the answer as a line: `fine–12`, `14d–48`, `24–120`; `no offence` or `not known` where there is no scale. */
async function lawOn(date: string) {
  const { offences } = await api().legislation.onDate.query({ date })
  const lineOf = (row: (typeof offences)[number]) => {
    if (!row.isOffence) return row.from === null && row.until === null ? 'not known' : 'no offence'
    return `${row.fines ? 'fine' : (row.minMonths ?? '14d')}–${row.maxMonths}`
  }
  return Object.fromEntries(offences.map((row) => [`${row.offence} ${row.degree}`, lineOf(row)]))
}

const offences = ['purchase', 'purchase-from-child', 'trafficking', 'exploitation', 'procuring']
const degrees = ['normal', 'lesser', 'gross']

describe('the law on a day', () => {
  test.for(['1998-12-31', '1999-01-01', '2011-06-30', '2011-07-01', '2022-08-01', '2025-07-01'])(
    '%s has all five offences in all three degrees, once each',
    async (date) => {
      const answer = await api().legislation.onDate.query({ date })
      expect(answer.date).toBe(date)
      expect(answer.offences.map((row) => `${row.offence} ${row.degree}`)).toEqual(
        offences.flatMap((offence) => degrees.map((degree) => `${offence} ${degree}`)),
      )
    },
  )

  test.for([
    ['1998-12-31', { 'purchase normal': 'no offence', 'trafficking normal': 'not known' }],
    ['1999-01-01', { 'purchase normal': 'fine–6', 'exploitation normal': 'not known' }],
    [
      '2011-06-30',
      { 'purchase normal': 'fine–6', 'purchase-from-child normal': 'fine–24', 'trafficking lesser': '14d–48' },
    ],
    ['2011-07-01', { 'purchase normal': 'fine–12', 'trafficking normal': '24–120', 'procuring gross': '24–96' }],
    ['2022-08-01', { 'purchase normal': '14d–12', 'trafficking lesser': '6–48', 'exploitation gross': '24–120' }],
    ['2025-07-01', { 'purchase normal': '14d–12', 'trafficking normal': '24–120' }],
  ] as const)('%s', async ([date, scales]) => {
    expect(await lawOn(date)).toMatchObject(scales)
  })

  test('says which act made it so, under which name, where, and how sure that is', async () => {
    const { offences } = await api().legislation.onDate.query({ date: '2011-07-01' })
    expect(offences[0]).toMatchObject({
      offence: 'purchase',
      name: { sv: 'köp av sexuell tjänst' },
      provision: { sv: '6 kap. 11 § brottsbalken' },
      attempt: true,
      amendingAct: 'SFS 2011:517',
      from: '2011-07-01',
      until: '2022-08-01',
      confidence: 'high',
    })
  })

  test('is, far away from today on either side, still one row for each offence and degree', async () => {
    expect(Object.keys(await lawOn('0001-01-01'))).toHaveLength(15)
    expect(await lawOn('9999-12-31')).toEqual(await lawOn('2026-11-01'))
  })
})

describe('the timeline', () => {
  test('goes from the newest to the oldest, and each entry has its citation and its source', async () => {
    const { items } = await api().legislation.timeline.query({ limit: 100 })
    const years = items.map((entry) => Number(/\d{4}/.exec(entry.date ?? '')?.[0]))
    expect(years).toEqual(years.toSorted((one, other) => other - one))
    for (const { citation, provenance } of items) expect([citation, provenance.sources]).not.toEqual(['', []])
  })

  test('shows what is to end on New Year’s Day of 2027 as in force on the eve, and as repealed on the day', async () => {
    const db = await loadedDatabase()
    const statusOn = async (today: string) => {
      const { items } = await createCaller({ db, today: calendarDate(today) }).legislation.timeline({ limit: 100 })
      return items.filter((entry) => entry.repealed === '2027-01-01').map((entry) => entry.status)
    }
    expect(await statusOn('2026-12-31')).toEqual(['in-force', 'in-force'])
    expect(await statusOn('2027-01-01')).toEqual(['repealed', 'repealed'])
  })

  test('has every scale of the penalties, each in the days of no other', async () => {
    const scales = await api().legislation.scales.query()
    expect(new Set(scales.map((scale) => scale.offence)).size).toBe(5)
    for (const { from, until } of scales) expect(from === null || until === null || from < until).toBe(true)
  })
})

describe('assignments and plans', () => {
  test('an assignment has its receivers, its parts and the last day to report', async () => {
    const { assignment, receivers, lastDay } = await api().assignments.get.query({
      slug: 'samordna-arbetet-mot-handel-med-barn-2014',
    })
    expect(receivers.map((agency) => agency.name.sv)).toEqual(['Länsstyrelsen i Stockholms län'])
    expect(assignment.parts.length).toBeGreaterThan(0)
    expect(lastDay).toBe('2015-05-31')
  })

  test('what no report is known for is not called reported', async () => {
    const { items } = await api().assignments.list.query({ limit: 100 })
    for (const { outcome, status } of items) expect(status === 'reported').toBe(outcome.kind === 'reported')
  })

  test('plans come newest first, that of 2008 with its measures', async () => {
    const { items } = await api().plans.list.query()
    expect(items.at(-1)?.slug).toBe('handlingsplan-2008')
    expect(items.at(-1)?.measures.length).toBeGreaterThan(0)
  })

  test('the bodies to filter by are those that have received something', async () => {
    const { receivers } = await api().assignments.facets.query()
    for (const { slug } of receivers) {
      expect((await api().assignments.list.query({ receiver: slug })).items.length).toBeGreaterThan(0)
    }
  })
})
