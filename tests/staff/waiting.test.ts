import { mail } from '@samordning/db'
import { beforeEach, describe, expect, test } from 'vitest'
import { aDesk, BODY, GROUP, type Desk } from './desk.ts'
import { SOURCE } from './directory.ts'
import { ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER, NATIONAL, type Office } from './office.ts'

let desk: Desk
type Somebody = Awaited<ReturnType<Office['somebody']>>
let coordinator: Somebody
let member: Somebody
beforeEach(async () => {
  desk = await aDesk()
  coordinator = await desk.office.somebody('Samordnare Västerbotten', [COORDINATOR])
  member = await desk.office.somebody('Ledamot Region Västerbotten', [MEMBER])
})

const waitingFor = async ({ ask }: Somebody) => await ask.me.waiting()
const kindsFor = async (who: Somebody) => (await waitingFor(who)).map(({ kind }) => kind)

describe('what waits', () => {
  test('is a support line that nobody has made sure of for six months, for those who look after it', async () => {
    const expected = { kind: 'assure', subject: { kind: 'support-line', slug: 'provlinjen' }, since: null }
    for (const who of [coordinator, member])
      expect(await waitingFor(who)).toContainEqual(expect.objectContaining(expected))
    await member.ask.supportLines.assure({ slug: 'provlinjen' })
    for (const who of [coordinator, member]) expect(await kindsFor(who)).not.toContain('assure')
    const inTime = async (today: string) =>
      (await desk.office.browser(member.token(), { today: today as never }).ask.me.waiting()).filter(
        ({ kind }) => kind === 'assure',
      )
    expect(await inTime('2027-05-22')).toEqual([])
    expect(await inTime('2027-05-23')).toMatchObject([{ since: '2026-11-23' }])
  })

  test('is an appointment that ends within 30 days, or has ended, with nobody after', async () => {
    const end = (from: string) => coordinator.ask.appointments.end({ id: desk.appointment.id, from, source: SOURCE })
    const { change } = await end('2026-12-24')
    expect(await kindsFor(coordinator)).not.toContain('appointment-ending')
    await coordinator.ask.changes.undo({ id: change })
    const { appointments } = await coordinator.ask.agencies.get({ slug: BODY })
    await coordinator.ask.appointments.end({ id: appointments[0]!.id, from: '2026-12-23', source: SOURCE })
    expect(await waitingFor(coordinator)).toContainEqual({
      kind: 'appointment-ending',
      subject: { kind: 'agency', slug: BODY },
      values: { person: 'Samordnare Ett', role: { sv: 'Regional samordnare' }, name: expect.anything() as never },
      since: null,
      until: '2026-12-23',
    })
    expect(await kindsFor(member)).not.toContain('appointment-ending')
    const past = desk.office.browser(coordinator.token(), { today: '2027-01-10' as never })
    expect(await past.ask.me.waiting()).toContainEqual(
      expect.objectContaining({ kind: 'appointment-ended', since: '2026-12-23', until: null }),
    )
    const { fact } = desk.appointment
    const next = { person: 'Samordnare Två', nameVariants: [], role: fact.role, office: fact.office, agency: BODY }
    await coordinator.ask.appointments.add({ ...next, counties: fact.counties, from: '2026-12-23', source: SOURCE })
    expect(await kindsFor(coordinator)).not.toContain('appointment-ending')
  })

  test('is a representative or a function address that ends, for those who look after it', async () => {
    const from = '2026-12-01'
    await member.ask.groups.endRepresentative({ slug: GROUP, id: desk.representative.id, from, source: SOURCE })
    await member.ask.contacts.end({ id: desk.address.id, from, source: SOURCE })
    for (const who of [coordinator, member]) {
      const waiting = await waitingFor(who)
      expect(waiting).toContainEqual(
        expect.objectContaining({
          kind: 'representative-ending',
          subject: { kind: 'group', slug: GROUP },
          until: from,
        }),
      )
      expect(waiting).toContainEqual(expect.objectContaining({ kind: 'contact-ending', until: from }))
    }
  })

  test('is a body that ends, where nothing says what becomes of it', async () => {
    const [record] = (await coordinator.ask.agencies.get({ slug: BODY })).existence
    const instead = { from: '2019-01-01', until: '2026-11-01' }
    await coordinator.ask.agencies.correct({ slug: BODY, part: 'existence', id: record!.id, instead, source: SOURCE })
    const expected = { kind: 'successor', subject: { kind: 'agency', slug: BODY }, since: '2026-11-01' }
    expect(await waitingFor(coordinator)).toContainEqual(expect.objectContaining(expected))
    const step = { slug: BODY, kind: 'abolished', to: null, on: '2026-11-01', source: SOURCE } as const
    await coordinator.ask.agencies.addSuccession(step)
    expect(await kindsFor(coordinator)).not.toContain('successor')
  })

  test('is an invitation that nobody has used, for those who could take it back', async () => {
    expect(await waitingFor(coordinator)).toContainEqual({
      kind: 'invitation',
      subject: { kind: 'account', slug: null },
      values: { name: 'Inbjuden' },
      since: '2026-11-23',
      until: '2026-11-30',
    })
    const national = await desk.office.somebody('Nationell samordnare', [NATIONAL])
    for (const who of [member, national]) expect(await kindsFor(who)).not.toContain('invitation')
  })

  test('is mail that could not be sent, for an administrator', async () => {
    const administrator = await desk.office.somebody('Administratör', [ADMINISTRATOR])
    expect(await kindsFor(administrator)).toEqual(['invitation'])
    const [first] = await mail.listDue(desk.office.db, desk.office.now(), 1)
    await mail.markFailed(desk.office.db, first!.id, { fault: 'nej', nextTry: null })
    expect(await kindsFor(administrator)).toEqual(['invitation', 'mail'])
    expect(await kindsFor(coordinator)).not.toContain('mail')
  })

  test('is nothing for somebody who only reads', async () => {
    expect(await waitingFor(await desk.office.somebody('Granskare', [AUDITOR]))).toEqual([])
  })
})
