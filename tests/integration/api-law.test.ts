import { createCaller } from '@samordning/api'
import { calendarDate } from '@samordning/domain'
import { describe, expect, test } from 'vitest'
import { api } from './ask.ts'
import { loadedDatabase } from './loaded.ts'

/** A row of the answer as a line: `fine–12`, `14d–48`, `24–120`; where there is no scale, why. */
async function lawOn(date: string) {
  const { offences } = await api().legislation.onDate.query({ date })
  const lineOf = (row: (typeof offences)[number]) => {
    if (!row.isOffence) return row.state
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
    ['1984-06-30', { 'purchase normal': 'no-offence', 'procuring gross': 'not-known' }],
    ['1998-12-31', { 'purchase normal': 'no-offence', 'trafficking normal': 'not-introduced' }],
    ['1999-01-01', { 'purchase normal': 'fine–6', 'exploitation normal': 'not-introduced' }],
    [
      '2011-06-30',
      { 'purchase normal': 'fine–6', 'purchase-from-child normal': 'fine–24', 'trafficking lesser': '14d–48' },
    ],
    [
      '2011-07-01',
      {
        'purchase normal': 'fine–12',
        'purchase gross': 'no-such-degree',
        'trafficking normal': '24–120',
        'procuring gross': '24–96',
      },
    ],
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
    expect(Object.keys(await lawOn('1800-01-01'))).toHaveLength(15)
    expect(await lawOn('2200-12-31')).toEqual(await lawOn('2026-11-01'))
  })
})

describe('before and after the day', () => {
  async function purchaseOn(date: string) {
    const { offences } = await api().legislation.onDate.query({ date, offence: 'purchase' })
    const { before, after, works, actSlug } = offences[0]!
    const termsOf = (changes: { key: string; kind: string }[]) => changes.map(({ key, kind }) => `${key} ${kind}`)
    return {
      before: before && { state: before.state, from: before.scale?.from, changes: termsOf(before.changes) },
      after: after && { from: after.scale.from, changes: termsOf(after.changes) },
      works: works.map((work) => work.citation),
      actSlug,
    }
  }

  test('stand the scales next to it, each with what differs', async () => {
    expect(await purchaseOn('2011-07-01')).toMatchObject({
      before: { state: 'offence', from: '2005-04-01', changes: ['maximum changed'] },
      after: { from: '2022-08-01', changes: ['fines removed'] },
    })
  })

  test('stands that it was no offence, and what it became', async () => {
    expect(await purchaseOn('1998-12-31')).toMatchObject({
      before: { state: 'not-known' },
      after: { from: '1999-01-01' },
    })
    expect((await purchaseOn('1999-01-01')).before).toMatchObject({ state: 'no-offence' })
  })

  test('stands what led to the act', async () => {
    const works = ['dir. 2008:44', 'dir. 2010:34', 'SOU 2010:49', 'prop. 2010/11:77']
    expect(await purchaseOn('2011-07-01')).toMatchObject({ works, actSlug: 'sfs-2011-517' })
  })
})

describe('with a day of judgment', () => {
  test.for([
    ['purchase', '2011-06-30', '2011-09-01', 'then', 6, 12],
    ['purchase', '2022-07-31', '2022-08-01', 'then', 12, 12],
    ['purchase', '2011-07-01', '2011-07-01', 'same', 12, 12],
    ['purchase', '1998-12-31', '1999-01-01', 'no-offence-then', null, 6],
  ] as const)('%s on %s, judged on %s: %s', async ([offence, date, judged, law, then, atJudgment]) => {
    const { offences } = await api().legislation.onDate.query({ date, offence, judged })
    expect(offences[0]?.milder).toMatchObject({
      law,
      then: { maxMonths: then },
      atJudgment: { maxMonths: atJudgment },
    })
  })

  test('a degree that came in between is compared with the normal one of the day of the act', async () => {
    const days = { date: '2022-07-31', judged: '2022-08-01' }
    const { offences } = await api().legislation.onDate.query({ ...days, offence: 'purchase-from-child' })
    expect(offences[1]).toMatchObject({
      degree: 'lesser',
      state: 'no-such-degree',
      milder: { law: 'at-judgment', then: { degree: 'normal', maxMonths: 48 }, atJudgment: { maxMonths: 12 } },
    })
  })

  test('is missing where none was asked about', async () => {
    const { offences } = await api().legislation.onDate.query({ date: '2011-06-30', offence: 'purchase' })
    expect(offences.map((row) => row.milder)).toEqual([null, null, null])
  })
})

describe('a provision on two days', () => {
  test('shows what was added, removed and changed, degree by degree', async () => {
    const { degrees } = await api().legislation.compare.query({
      offence: 'purchase-from-child',
      from: '2019-12-31',
      until: '2022-08-01',
    })
    const termsOf = (changes: { key: string }[]) => changes.map(({ key }) => key)
    expect(degrees.map(({ degree, from, until }) => [degree, from.state, until.state])).toEqual([
      ['normal', 'offence', 'offence'],
      ['lesser', 'no-such-degree', 'offence'],
    ])
    expect(termsOf(degrees[0]!.added)).toEqual(['minimum'])
    expect(termsOf(degrees[0]!.removed)).toEqual(['fines'])
    expect(termsOf(degrees[0]!.changed)).toEqual(['name', 'provision', 'maximum'])
  })

  test('is the same on one and the same day', async () => {
    const day = '2020-01-01'
    const { degrees } = await api().legislation.compare.query({ offence: 'trafficking', from: day, until: day })
    for (const { added, removed, changed } of degrees) expect([...added, ...removed, ...changed]).toEqual([])
  })

  test('is not said to have changed since a day that nothing is known of', async () => {
    const days = { from: '1984-06-30', until: '1984-07-01' }
    const { degrees } = await api().legislation.compare.query({ offence: 'procuring', ...days })
    for (const { from, added } of degrees) expect([from.state, added]).toEqual(['not-known', []])
  })

  test('is of one degree when asked', async () => {
    const days = { from: '2018-06-30', until: '2018-07-01' }
    const { degrees } = await api().legislation.compare.query({ offence: 'procuring', degree: 'gross', ...days })
    expect(degrees.map(({ degree, changed }) => [degree, changed.map(({ key }) => key)])).toEqual([
      ['gross', ['maximum']],
    ])
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
