import { createCaller, type Api } from '@samordning/api'
import { AGENCY_FACTS, GROUP_FACTS, SUPPORT_LINE_FACTS, agencies, facts, groups, supportLines } from '@samordning/db'
import { calendarDate, fuzzyDate, type DatedFact } from '@samordning/domain'
import { createPublicSite } from '@samordning/public/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadedDatabase } from './loaded.ts'

const [entered, today] = [calendarDate('2027-01-15'), calendarDate('2027-02-01')]
const DAY = calendarDate('2027-01-10')
const origin = 'http://127.0.0.1:3000'

let api: Api

/** From the day on something else is said; what was said before is kept until then. */
const split = <T extends DatedFact>(fact: T, next: Partial<T>): T[] => [
  { ...fact, until: fuzzyDate(DAY), provenance: { ...fact.provenance, recorded: entered } },
  { ...fact, ...next, from: fuzzyDate(DAY), provenance: { ...fact.provenance, fact: 'D1', recorded: entered } },
]

beforeAll(async () => {
  const db = await loadedDatabase()
  const at = { db, known: null }
  const change = async (kind: Parameters<typeof facts.supersede>[1], id: number) =>
    expect(await facts.supersede(db, kind, [id], entered)).toEqual([])

  const [group] = (await groups.listEntries(at, 'norrbotten')).terms
  await change('group_terms', group!.id)
  for (const fact of split(group!.fact, { name: { sv: 'Gruppen i norr' }, counties: ['24'] as never }))
    await facts.insert(db, GROUP_FACTS.terms, { of: 'norrbotten', fact })

  const [unit] = (await agencies.listEntries(at, 'asta-teamet')).terms
  await change('agency_terms', unit!.id)
  for (const fact of split(unit!.fact, { partOf: 'umea-kommun' }))
    await facts.insert(db, AGENCY_FACTS.terms, { of: 'asta-teamet', fact })

  const [line] = (await supportLines.listEntries(at, 'nationella-stodtelefonen')).terms
  await change('support_line_terms', line!.id)
  for (const fact of split(line!.fact, { number: '020-000 000', audiences: ['affected'] }))
    await facts.insert(db, SUPPORT_LINE_FACTS.terms, { of: 'nationella-stodtelefonen', fact })
  api = createCaller({ db, today })
})

const [before, after] = ['2027-01-09', '2027-01-10']
const unknowing = { known: '2027-01-14' }

describe('a group that has another name and another county from a day', () => {
  const groupsOf = async (slug: string, at: object) =>
    (await api.counties.get({ slug, ...at })).groups.map(({ slug, name }) => `${slug}: ${name.sv}`)

  test('is found in the county of the day, by the name of the day', async () => {
    expect((await groupsOf('norrbotten', { date: before })).join()).toContain('norrbotten: Länsgruppen')
    expect((await groupsOf('vasterbotten', { date: before })).join()).not.toContain('norrbotten:')
    expect((await groupsOf('norrbotten', { date: after })).join()).not.toContain('norrbotten:')
    expect(await groupsOf('vasterbotten', { date: after })).toContain('norrbotten: Gruppen i norr')
  })

  test('was not known to move before it was entered', async () => {
    expect((await groupsOf('norrbotten', { date: after, ...unknowing })).join()).toContain('norrbotten: Länsgruppen')
    expect((await groupsOf('vasterbotten', { date: after, ...unknowing })).join()).not.toContain('norrbotten:')
  })

  test('is in the lists of the county of the day alone', async () => {
    const listed = async (county: string, date: string) =>
      (await api.groups.list({ county, date })).items.some(({ slug }) => slug === 'norrbotten')
    expect([await listed('norrbotten', before), await listed('norrbotten', after)]).toEqual([true, false])
    expect([await listed('vasterbotten', before), await listed('vasterbotten', after)]).toEqual([false, true])
  })

  test('says on which day it changes, there and in the two counties, and keeps its day in the comparison', async () => {
    const answers = [
      await api.groups.get({ slug: 'norrbotten' }),
      await api.groups.list(),
      await api.counties.get({ slug: 'norrbotten' }),
      await api.counties.get({ slug: 'vasterbotten' }),
      await api.counties.list(),
    ]
    for (const { times } of answers) expect(times.days).toContain(DAY)
    const { renamed, days } = await api.groups.compare({ slug: 'norrbotten', from: before, until: after } as never)
    expect(renamed.map((one) => one.after.name.sv)).toEqual(['Gruppen i norr'])
    expect(days).toContain(DAY)
  })

  test('is shown so on the pages of the day before and of the day', async () => {
    const [then, since] = [
      await page(`/samordningsgrupper/norrbotten?datum=${before}`),
      await page(`/samordningsgrupper/norrbotten?datum=${after}`),
    ]
    expect([then.includes('Gruppen i norr'), since.includes('Gruppen i norr')]).toEqual([false, true])
    expect(await page(`/samordningsgrupper/norrbotten?datum=${after}&kant=2027-01-14`)).not.toContain('Gruppen i norr')
    expect(since).toContain('href="/lan/vasterbotten?datum=')
  })
})

describe('a unit that is moved to another body', () => {
  test('is a part of the one before, and of the other from the day', async () => {
    const whole = async (date: string) => (await api.agencies.get({ slug: 'asta-teamet', date })).partOf?.slug
    expect([await whole(before), await whole(after)]).toEqual(['vasterbottens-lans-landsting', 'umea-kommun'])
    const units = async (slug: string, date: string) =>
      (await api.agencies.get({ slug, date })).units.map((unit) => unit.slug)
    expect(await units('vasterbottens-lans-landsting', before)).toContain('asta-teamet')
    expect(await units('vasterbottens-lans-landsting', after)).not.toContain('asta-teamet')
    expect(await units('umea-kommun', before)).not.toContain('asta-teamet')
    expect(await units('umea-kommun', after)).toContain('asta-teamet')
    expect((await api.agencies.get({ slug: 'umea-kommun' })).times.days).toContain(DAY)
  })
})

describe('a support line that gets another number and is for others', () => {
  const lines = async (input: object) =>
    (await api.support.lines(input)).items.find(({ slug }) => slug === 'nationella-stodtelefonen')

  test('has them from the day', async () => {
    expect((await lines({ date: before }))?.number).toBe('020-390 000')
    expect((await lines({ date: after }))?.number).toBe('020-000 000')
    expect((await lines({ date: after, ...unknowing }))?.number).toBe('020-390 000')
  })

  test('is found by whom it is for on the day', async () => {
    expect(await lines({ date: before, audience: 'affected' })).toBeUndefined()
    expect(await lines({ date: after, audience: 'affected' })).toBeDefined()
    expect(await lines({ date: after, audience: 'professional' })).toBeUndefined()
    expect((await api.support.lines({ audience: 'affected' })).times.days).toContain(DAY)
  })
})

async function page(path: string): Promise<string> {
  const report = (error: unknown) => expect.fail(String(error))
  const answer = await createPublicSite()(new Request(new URL(path, origin)), { api, today, origin, report })
  return await answer.text()
}
