import { beforeEach, describe, expect, test } from 'vitest'
import { BODY, GROUP, aDesk, type Desk } from './desk.ts'
import { found, publicApi, publicPage, SOURCE, toldBy } from './directory.ts'
import { COORDINATOR, MEMBER, type Office } from './office.ts'
import { refusal } from './told.ts'

let desk: Desk
let coordinator: Awaited<ReturnType<Office['somebody']>>
beforeEach(async () => {
  desk = await aDesk()
  coordinator = await desk.office.somebody('Samordnare Västerbotten', [COORDINATOR])
})

const later = { from: '2027-03-01', source: SOURCE }
const groupNow = () => coordinator.ask.groups.get({ slug: GROUP })
const bodyNow = () => coordinator.ask.agencies.get({ slug: BODY })

describe('a member of a group', () => {
  test('is one from its day on, on the public page and in the search', async () => {
    const input = { slug: GROUP, agency: 'region-norrbotten', listedAs: null, ...later }
    await coordinator.ask.groups.addMember(input)
    const api = publicApi(desk.office.db)
    const membersOn = async (date: string) =>
      (await api.groups.get({ slug: GROUP, date })).members.map(({ agency }) => agency.slug)
    expect(await membersOn('2027-02-28')).not.toContain('region-norrbotten')
    expect(await membersOn('2027-03-01')).toContain('region-norrbotten')
    expect(await found(desk.office.db, 'Region Norrbotten')).toContain(GROUP)
    expect(await toldBy(coordinator.ask.groups.addMember(input))).toMatchObject({ reason: 'overlap' })
  })

  test('moves to another body: the one ends and the other begins, and the day before all is as it was', async () => {
    await coordinator.ask.groups.endMember({ slug: GROUP, id: desk.member.id, ...later })
    await coordinator.ask.groups.addMember({ slug: GROUP, agency: 'region-norrbotten', listedAs: null, ...later })
    const seats = (await groupNow()).members.filter(({ fact }) => fact.agency.startsWith('region-'))
    expect(seats.map(({ fact }) => [fact.agency, fact.from, fact.until])).toEqual([
      [BODY, '2024-05-01', '2027-03-01'],
      ['region-norrbotten', '2027-03-01', null],
    ])
  })

  test('that ends takes its representatives along, and their contacts go to the function address', async () => {
    const { moved } = await coordinator.ask.groups.endMember({ slug: GROUP, id: desk.member.id, ...later })
    expect(moved).toEqual([{ agency: BODY, purpose: { sv: 'Frågor om gruppen' }, to: 'funktion@region.example' }])
    expect((await groupNow()).representatives.at(-1)?.fact.until).toBe('2027-03-01')
    const { contacts } = await bodyNow()
    expect(contacts.map(({ fact }) => [fact.value, fact.purpose.sv, fact.holder === null, fact.until])).toEqual([
      ['funktion@region.example', 'Allmänna frågor', true, null],
      ['ledamot@region.example', 'Frågor om gruppen', false, '2027-03-01'],
      ['funktion@region.example', 'Frågor om gruppen', true, null],
    ])
  })

  test('that belongs to no county stays out of the coordinator’s hands, but for those who represent it in the group', async () => {
    const agency = 'jamstalldhetsmyndigheten'
    await coordinator.ask.groups.addMember({ slug: GROUP, agency, listedAs: null, from: '2024-05-01', source: SOURCE })
    expect((await coordinator.ask.agencies.get({ slug: agency })).may).toMatchObject({
      change: false,
      readContacts: true,
    })
    const input = {
      agency,
      kind: 'mail',
      value: 'ledamot@jamstalldhet.example',
      purpose: { sv: 'Frågor om gruppen' },
    } as const
    const dated = { from: '2024-05-01', source: SOURCE }
    const own = coordinator.ask.contacts.add({ ...input, ...dated, audience: 'public', holder: null })
    expect(await refusal(own)).toMatchObject({ code: 'FORBIDDEN' })

    await coordinator.ask.groups.addRepresentative({ slug: GROUP, agency, person: 'Ledamot Tre', ...dated })
    const { fact } = (await groupNow()).representatives.find((one) => one.fact.agency === agency)!
    const held = { ...input, audience: 'members', holder: fact.provenance.fact } as const
    const { change } = await coordinator.ask.contacts.add({ ...held, ...dated })
    await coordinator.ask.changes.undo({ id: change })
  })

  test('can not end before it began, nor twice', async () => {
    const end = (from: string, id = desk.member.id) =>
      coordinator.ask.groups.endMember({ slug: GROUP, id, from, source: SOURCE })
    expect(await toldBy(end('2024-05-01'))).toMatchObject({ reason: 'dates-out-of-order', fields: { from: {} } })
    await end('2027-03-01')
    const { id } = (await groupNow()).members.at(-1)!
    expect(await toldBy(end('2028-01-01', id))).toMatchObject({ reason: 'nothing-changes' })
  })
})

describe('a representative', () => {
  test('speaks for a member, and for no other body', async () => {
    const input = { slug: GROUP, agency: 'region-norrbotten', person: 'Ledamot Ny', ...later }
    expect(await toldBy(coordinator.ask.groups.addRepresentative(input))).toMatchObject({ reason: 'not-a-member' })
    await coordinator.ask.groups.addRepresentative({ ...input, agency: BODY })
    expect(await toldBy(coordinator.ask.groups.addRepresentative({ ...input, agency: BODY }))).toMatchObject({
      reason: 'overlap',
    })
  })

  test('is named by a member for their own body alone', async () => {
    const member = await desk.office.somebody('Ledamot Region Västerbotten', [MEMBER])
    const input = { slug: GROUP, agency: BODY, person: 'Ledamot Ny', ...later }
    await member.ask.groups.addRepresentative(input)
    const elsewhere = member.ask.groups.addRepresentative({ ...input, agency: 'lansstyrelsen-vasterbotten' })
    expect(await refusal(elsewhere)).toMatchObject({ code: 'FORBIDDEN' })
    expect((await member.ask.groups.get({ slug: GROUP })).may).toMatchObject({ change: false, represent: [BODY] })
    await member.ask.groups.endRepresentative({ slug: GROUP, id: desk.representative.id, ...later })
  })

  test('whose body has no address of its own is told so, and nothing ends', async () => {
    await coordinator.ask.contacts.end({ id: desk.address.id, from: '2027-01-01', source: SOURCE })
    const ending = { slug: GROUP, id: desk.representative.id, ...later }
    const told = await toldBy(coordinator.ask.groups.endRepresentative(ending))
    expect(told).toMatchObject({ code: 'BAD_REQUEST', reason: 'no-function-address' })
    expect(told.fields?.['from']?.sv).toContain('”Frågor om gruppen”')
    expect((await groupNow()).representatives.at(-1)?.fact.until).toBe(null)
  })

  test('that ends by mistake comes back with what they held', async () => {
    const before = (await bodyNow()).contacts.map(({ fact }) => [fact.value, fact.until])
    const { change } = await coordinator.ask.groups.endRepresentative({
      slug: GROUP,
      id: desk.representative.id,
      ...later,
    })
    expect((await bodyNow()).contacts).toHaveLength(3)
    await coordinator.ask.changes.undo({ id: change })
    expect((await bodyNow()).contacts.map(({ fact }) => [fact.value, fact.until])).toEqual(before)
  })

  test('and what they hold is never in public', async () => {
    for (const path of [`/grupper/${GROUP}`, `/myndigheter/${BODY}`]) {
      const { text } = await publicPage(desk.office.db, path)
      expect(text).not.toContain('Ledamot Ett')
      expect(text).not.toContain('ledamot@region.example')
    }
    expect(await found(desk.office.db, 'ledamot@region.example')).toEqual([])
    const { contacts } = await publicApi(desk.office.db).agencies.get({ slug: BODY })
    expect(contacts.map(({ value }) => value)).toEqual(['funktion@region.example'])
  })
})

describe('an appointment', () => {
  test('changes from a day, and whoever holds it keeps their contacts', async () => {
    const { person, nameVariants, office, counties } = desk.appointment.fact
    const said = { person, nameVariants, office, counties, agency: BODY, role: { sv: 'Samordnare i norr' } }
    const contact = { agency: BODY, kind: 'phone', value: '090-00 00 00', purpose: { sv: 'Växel' } } as const
    const holder = desk.appointment.fact.provenance.fact
    await coordinator.ask.contacts.add({ ...contact, audience: 'members', holder, from: '2025-01-01', source: SOURCE })
    const { change } = await coordinator.ask.appointments.change({ id: desk.appointment.id, ...said, ...later })
    const { appointments } = await bodyNow()
    expect(appointments.map(({ fact }) => [fact.role.sv, fact.from, fact.until, fact.provenance.fact])).toEqual([
      ['Regional samordnare', '2024-05-01', '2027-03-01', holder],
      ['Samordnare i norr', '2027-03-01', null, holder],
    ])
    const { id } = appointments.at(-1)!
    const end = { id, from: '2028-01-01', source: SOURCE }
    expect(await toldBy(coordinator.ask.appointments.end(end))).toMatchObject({ reason: 'no-function-address' })
    await coordinator.ask.changes.undo({ id: change })
    expect((await bodyNow()).appointments).toHaveLength(1)
  })

  test('does not pass to a body that whoever passes it has no say over', async () => {
    const { person, nameVariants, role, office, counties } = desk.appointment.fact
    const said = { person, nameVariants, role, office, counties, agency: 'region-norrbotten' }
    const { id } = desk.appointment
    expect(await refusal(coordinator.ask.appointments.change({ id, ...said, ...later }))).toMatchObject({
      reason: 'not-yours',
    })
    const instead = { ...said, from: '2024-05-01', until: null }
    expect(await refusal(coordinator.ask.appointments.correct({ id, instead, source: SOURCE }))).toMatchObject({
      reason: 'not-yours',
    })
  })

  test('of nobody’s in particular stands in the history of the county’s group', async () => {
    const said = {
      person: 'Samordnare Två',
      nameVariants: [],
      role: { sv: 'Kontaktperson' },
      office: 'county-contact' as const,
    }
    const input = { ...said, agency: null, counties: ['24'], ...later }
    await coordinator.ask.appointments.add(input)
    const { items } = await coordinator.ask.changes.list({ kind: 'group', subject: GROUP })
    expect(items[0]?.verb).toBe('appointment-added')
    expect(await refusal(coordinator.ask.appointments.add({ ...input, counties: ['01'] }))).toMatchObject({
      code: 'FORBIDDEN',
    })
  })
})

describe('contacts', () => {
  test('that are for members are shown to those who may see them, and that is in the trail', async () => {
    const seenIn = async (browser: typeof coordinator) =>
      (await browser.ask.agencies.get({ slug: BODY })).contacts.map(({ fact }) => fact.value)
    const editor = await desk.office.somebody('Redaktör', [{ role: 'editor', group: null, agency: null }])
    const before = (await desk.office.trail()).length
    expect(await seenIn(editor)).toEqual(['funktion@region.example'])
    expect(await desk.office.trail()).toHaveLength(before)
    expect(await seenIn(coordinator)).toEqual(['funktion@region.example', 'ledamot@region.example'])
    const [entry, ...more] = (await desk.office.trail()).slice(before)
    expect(more).toEqual([])
    expect(entry).toMatchObject({ act: 'contacts.read', kind: 'agency', subject: BODY, actor: coordinator.id })
  })

  test('are left out of the history for those who may not see them, and of the trail altogether', async () => {
    await coordinator.ask.contacts.change({
      ...{ id: desk.held.id, kind: 'mail', value: 'annan@region.example', purpose: { sv: 'Frågor om gruppen' } },
      ...{ audience: 'members', ...later },
    })
    const editor = await desk.office.somebody('Redaktör', [{ role: 'editor', group: null, agency: null }])
    const asked = { kind: 'agency', subject: BODY } as const
    expect(JSON.stringify(await editor.ask.changes.list(asked))).not.toContain('annan@region.example')
    expect(JSON.stringify(await coordinator.ask.changes.list(asked))).toContain('annan@region.example')
    expect(JSON.stringify(await desk.office.trail())).not.toContain('annan@region.example')
  })

  test('of a person are never public, and are held by somebody', async () => {
    const said = { agency: BODY, kind: 'mail', value: 'x@region.example', purpose: { sv: 'Annat' }, ...later } as const
    const add = (more: { audience: 'public' | 'members'; holder: string | null }) =>
      coordinator.ask.contacts.add({ ...said, ...more })
    const { holder } = desk.held.fact
    expect(await toldBy(add({ audience: 'public', holder }))).toMatchObject({ fields: { audience: {} } })
    expect(await toldBy(add({ audience: 'members', holder: 'A01' }))).toMatchObject({ fields: { holder: {} } })
  })

  test.for([
    ['mail', 'inte en adress'],
    ['phone', 'ring mig'],
    ['web', 'javascript:alert(1)'],
  ] as const)('%s "%s" is refused at the field', async ([kind, value]) => {
    const said = {
      agency: BODY,
      kind,
      value,
      purpose: { sv: 'Annat' },
      audience: 'public',
      holder: null,
      ...later,
    } as const
    expect(await toldBy(coordinator.ask.contacts.add(said))).toMatchObject({
      code: 'BAD_REQUEST',
      fields: { value: {} },
    })
  })
})

test('a group that ends lets everybody go', async () => {
  const { moved } = await coordinator.ask.groups.end({ slug: GROUP, ...later })
  expect(moved).toHaveLength(1)
  const { existence, terms, members, conveners, representatives } = await groupNow()
  for (const { fact } of [...existence, ...terms, ...members, ...conveners, ...representatives]) {
    expect(fact.until).not.toBe(null)
    expect(fact.until! <= '2027-03-01' || fact.until!.endsWith('/2027-03-01')).toBe(true)
  }
})
