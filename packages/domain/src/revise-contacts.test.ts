import { describe, expect, test } from 'vitest'
import { calendarDate } from './calendar-date.ts'
import { ContactPoint } from './contact.ts'
import { Provenance } from './provenance.ts'
import { contactsAfter, functionAddressFor } from './revise-contacts.ts'
import { revised } from './revise.ts'

const DAY = calendarDate('2027-01-10')
const provenance = { fact: 'D1', sources: [{ source: 'arbetsytan' }], confidence: 'high', recorded: '2026-11-22' }
const ending = { provenance: Provenance.parse({ ...provenance, fact: 'D7' }) }

const aContact = (difference: object) =>
  ContactPoint.parse({
    from: null,
    until: null,
    agency: 'lansstyrelsen',
    kind: 'mail',
    value: 'funktion@lansstyrelsen.example',
    purpose: { sv: 'Allmänna frågor' },
    audience: 'public',
    holder: null,
    provenance,
    ...difference,
  })
const address = aContact({})
const own = aContact({
  value: 'egen@lansstyrelsen.example',
  purpose: { sv: 'Stöd i ärenden' },
  audience: 'members',
  holder: 'D7',
  from: '2020-01-01',
})

describe('the function address of a body', () => {
  const on = DAY

  test('is one of the kind that nobody holds', () => {
    expect(functionAddressFor([own, address], { kind: 'mail', on })).toBe(address)
    expect(functionAddressFor([own, address], { kind: 'phone', on })).toBeUndefined()
    expect(functionAddressFor([own], { kind: 'mail', on })).toBeUndefined()
  })

  test('is one that reaches it on the day, surely before possibly', () => {
    const gone = aContact({ until: '2026-01-01' })
    const perhaps = aContact({ until: '2026-01-01/..', value: 'gammal@lansstyrelsen.example' })
    expect(functionAddressFor([gone, perhaps, address], { kind: 'mail', on })).toBe(address)
    expect(functionAddressFor([gone, perhaps], { kind: 'mail', on })).toBe(perhaps)
    expect(functionAddressFor([gone], { kind: 'mail', on })).toBeUndefined()
  })
})

describe('when an appointment or a representation ends', () => {
  const after = (contacts: ContactPoint[]) => {
    const { problems, ...revision } = contactsAfter(ending, contacts, DAY)
    return { problems, left: revised(contacts, revision) }
  }

  test('its contacts end on that day, and the function address takes over what they were for, for members still', () => {
    const { left, problems } = after([address, own])
    expect(problems).toEqual([])
    expect(left).toEqual([
      address,
      { ...own, until: DAY },
      { ...address, purpose: own.purpose, audience: 'members', from: DAY },
    ])
  })

  test('the contacts of others stay, and so do those of other bodies', () => {
    const others = [aContact({ holder: 'D8' }), aContact({ agency: 'polisen' })]
    const { left, problems } = after([...others, own])
    expect(left.slice(0, 2)).toEqual(others)
    expect(problems.map(({ code }) => code)).toEqual(['no-function-address'])
  })

  test('nothing is added where the body is reached for that purpose already', () => {
    const already = aContact({ purpose: own.purpose })
    expect(after([already, own]).left).toEqual([already, { ...own, until: DAY }])
  })

  test('a purpose that two contacts of a kind had is taken over once', () => {
    const twice = [own, { ...own, value: 'andra@lansstyrelsen.example' }]
    expect(after([address, ...twice]).left).toHaveLength(4)
  })

  test('without a function address of the kind the contact ends all the same, and a problem says so', () => {
    const { left, problems } = after([address, { ...own, kind: 'phone' }])
    expect(left).toEqual([address, { ...own, kind: 'phone', until: DAY }])
    expect(problems).toMatchObject([{ code: 'no-function-address', from: DAY }])
    expect(problems[0]?.message.sv).toBe(
      'Verksamheten har inget eget telefonnummer som kan ta över ”Stöd i ärenden” från och med 10 januari 2027. Lägg till ett först.',
    )
    expect(problems[0]?.message.en).toContain('10 January 2027')
  })

  test('what had ended is left alone, and what was to begin later is withdrawn, without moving anything', () => {
    const over = { ...own, until: calendarDate('2025-01-01') }
    const later = { ...own, from: calendarDate('2028-01-01') }
    const { left, problems } = after([address, over, later])
    expect([left, problems]).toEqual([[address, over], []])
  })
})
