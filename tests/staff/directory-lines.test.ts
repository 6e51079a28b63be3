import { beforeEach, describe, expect, test } from 'vitest'
import { aDesk, BODY, type Desk } from './desk.ts'
import { found, publicApi, publicPage, rowsIn, SOURCE, toldBy } from './directory.ts'
import { COORDINATOR, MEMBER, type Office } from './office.ts'

let desk: Desk
let member: Awaited<ReturnType<Office['somebody']>>
beforeEach(async () => {
  desk = await aDesk()
  member = await desk.office.somebody('Ledamot Region Västerbotten', [MEMBER])
})

const slug = 'provlinjen'
const lineNow = () => member.ask.supportLines.get({ slug })

async function describeIt(more: object) {
  const { terms } = await lineNow()
  const { name, number, printedAs, audiences, purpose, cost, fallbacks } = terms.at(-1)!.fact
  const said = { slug, name, number, printedAs, audiences, purpose, cost, fallbacks, hours: null }
  const input = { ...said, from: '2026-12-01', source: SOURCE, seen: rowsIn(terms), ...more }
  return member.ask.supportLines.describe(input as never)
}

describe('a support line', () => {
  test('has another number from a day on, on the page of that day and in the search', async () => {
    await describeIt({ number: '020-11 11 11' })
    const numberOn = async (date: string) => {
      const { items } = await publicApi(desk.office.db).support.lines({ date })
      return items.find((line) => line.slug === slug)?.number
    }
    expect(await numberOn('2026-11-30')).toBe('020-00 00 00')
    expect(await numberOn('2026-12-01')).toBe('020-11 11 11')
    expect(await found(desk.office.db, '020-11 11 11')).toContain(slug)
    expect((await publicPage(desk.office.db, '/hjalp')).text).toContain('Provlinjen')
  })

  test('says when it is open, in words and as rules', async () => {
    const rrules = ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR 09:00-16:30', 'FREQ=MONTHLY;BYDAY=1SA 10:00-12:00']
    await describeIt({ hours: { text: { sv: 'Vardagar' }, rrules } })
    expect((await lineNow()).terms.at(-1)?.fact.hours).toEqual({ text: { sv: 'Vardagar' }, rrules })
  })

  test.for([
    'vardagar 9-16',
    'FREQ=WEEKLY;BYDAY=XX 09:00-16:00',
    'FREQ=WEEKLY;BYDAY=2MO 09:00-16:00',
    'FREQ=WEEKLY;BYFOO=1 09:00-16:00',
    'FREQ=MONTHLY;BYMONTHDAY=40 09:00-16:00',
    'FREQ=YEARLY;BYMONTH=13 09:00-16:00',
    'FREQ=DAILY;FREQ=WEEKLY 09:00-16:00',
    'FREQ=DAILY;INTERVAL=0 09:00-16:00',
    'FREQ=DAILY 09:00-09:00',
    'FREQ=DAILY 09:00-25:00',
    'FREQ=DAILY',
  ])('does not take "%s" for a rule', async (rule) => {
    const told = toldBy(describeIt({ hours: { text: { sv: 'Vardagar' }, rrules: [rule] } }))
    expect((await told).code).toBe('BAD_REQUEST')
    await expect(told).resolves.toBeDefined()
  })

  test('is assured by somebody for their body, and that is no change of what is said', async () => {
    const { change } = await member.ask.supportLines.assure({ slug })
    expect((await lineNow()).lastAssured).toEqual({ on: '2026-11-23', by: BODY })
    const { items } = await member.ask.changes.list({ kind: 'support-line', subject: slug })
    expect(items[0]).toMatchObject({ id: change, verb: 'assured' })
    const coordinator = await desk.office.somebody('Samordnare', [COORDINATOR])
    await coordinator.ask.supportLines.assure({ slug })
    expect((await lineNow()).lastAssured).toEqual({ on: '2026-11-23', by: null })
  })

  test('falls back on lines that are there', async () => {
    expect(await toldBy(describeIt({ fallbacks: ['finns-inte'] }))).toMatchObject({ fields: { fallbacks: {} } })
    await describeIt({ fallbacks: ['112'] })
  })

  test('passes from one body to another, and is then theirs to change', async () => {
    const { owners } = await lineNow()
    await member.ask.supportLines.addOwner({ slug, agency: 'region-norrbotten', from: '2026-01-01', source: SOURCE })
    await member.ask.supportLines.endOwner({ slug, id: owners[0]!.id, from: '2026-06-01', source: SOURCE })
    expect((await lineNow()).may.change).toBe(false)
    expect(await toldBy(member.ask.supportLines.assure({ slug }))).toMatchObject({ reason: 'not-yours' })
  })

  test('that ends is not on the page of that day', async () => {
    await member.ask.supportLines.end({ slug, from: '2027-01-01', source: SOURCE })
    const on = async (date: string) =>
      (await publicApi(desk.office.db).support.lines({ date })).items.map((line) => line.slug)
    expect(await on('2026-12-31')).toContain(slug)
    expect(await on('2027-01-01')).not.toContain(slug)
  })

  test('is corrected by number', async () => {
    const [terms] = (await lineNow()).terms
    const { name, printedAs, audiences, purpose, cost, fallbacks, hours } = terms!.fact
    const said = { name, printedAs, audiences, purpose, cost, fallbacks, hours, number: '020-22 22 22' }
    const instead = { from: '2024', until: null, ...said }
    await member.ask.supportLines.correct({ slug, part: 'terms', id: terms!.id, instead, source: SOURCE } as never)
    expect((await lineNow()).terms.map(({ fact }) => [fact.from, fact.number])).toEqual([['2024', '020-22 22 22']])
  })
})
