import { describe, expect, test } from 'vitest'
import { calendarDate } from './calendar-date.ts'
import { Appointment, OpeningHours, SupportLineTerms, whomToTurnTo } from './contact.ts'
import { GroupTerms } from './group.ts'
import { Period } from './period.ts'
import { CountyCode, MunicipalityCode, countyOf } from './place.ts'

const PROVENANCE = { fact: 'K05', sources: [{ source: 's001' }], confidence: 'high' as const, recorded: '2026-11-22' }
const UMEA = MunicipalityCode.parse('2480')

const known = {
  counties: [
    { code: CountyCode.parse('24'), board: 'lansstyrelsen-vasterbotten' },
    { code: CountyCode.parse('12'), board: 'lansstyrelsen-skane' },
  ],
  groups: [
    aGroup('vasterbotten', 'county', { from: '2008-23/2009-09-30', until: '2015/..' }),
    aGroup('lanssamradsgruppen', 'network', { from: '../2009-09-30', until: '2009-09-30/..' }),
    aGroup('gammal', 'county', { from: '1990', until: '2000-01-01' }),
  ],
  appointments: [
    anAppointment('regional-coordinator', ['25', '24', '22', '23']),
    anAppointment('county-contact', ['24']),
  ],
}

describe('whom to turn to in a municipality', () => {
  test('is the board, the county’s group and the regional coordinator', () => {
    const answer = whomToTurnTo(UMEA, known, calendarDate('2017-01-01'))
    expect(answer?.board).toBe('lansstyrelsen-vasterbotten')
    expect(answer?.groups).toEqual(['vasterbotten'])
    expect(answer?.regionalCoordinators.map(({ office }) => office)).toEqual(['regional-coordinator'])
  })

  test('keeps a coordinator whose term may have ended', () => {
    expect(whomToTurnTo(UMEA, known, calendarDate('2026-01-01'))?.regionalCoordinators).toHaveLength(1)
  })

  test('leaves out a coordinator who had not begun', () => {
    expect(whomToTurnTo(UMEA, known, calendarDate('2016-07-31'))?.regionalCoordinators).toEqual([])
  })

  test('is the group whose county it was on the day', () => {
    const [group] = known.groups
    const [terms] = group!.terms
    const elsewhere = { ...terms!, from: calendarDate('2016-01-01'), counties: [CountyCode.parse('25')] }
    const moved = { ...group!, terms: [{ ...terms!, until: elsewhere.from }, elsewhere] }
    const groupsOn = (day: string) => whomToTurnTo(UMEA, { ...known, groups: [moved] }, calendarDate(day))?.groups
    expect(groupsOn('2015-12-31')).toEqual(['vasterbotten'])
    expect(groupsOn('2016-01-01')).toEqual([])
  })

  test('is the board alone in a county without a known group', () => {
    expect(whomToTurnTo(MunicipalityCode.parse('1280'), known, calendarDate('2017-01-01'))).toEqual({
      board: 'lansstyrelsen-skane',
      groups: [],
      regionalCoordinators: [],
    })
  })

  test('is unknown where the county is', () => {
    expect(whomToTurnTo(MunicipalityCode.parse('9980'), known, calendarDate('2017-01-01'))).toBeUndefined()
  })
})

test('the first two digits of a municipality are its county, leading zero kept', () => {
  expect(countyOf(MunicipalityCode.parse('0180'))).toBe('01')
})

test('a support line says whom it is for', () => {
  expect(SupportLineTerms.shape.audiences.safeParse([]).success).toBe(false)
  expect(SupportLineTerms.shape.audiences.safeParse(['professional']).success).toBe(true)
})

test.for([
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR 09:00-16:30', true],
  ['FREQ=DAILY 00:00-24:00', true],
  ['FREQ=MONTHLY;BYDAY=1MO 18:00-20:00', true],
  ['FREQ=WEEKLY;BYDAY=MO,TU', false],
  ['vardagar 9-16', false],
  ['FREQ=DAILY 24:00-25:00', false],
])('the rule of an opening has its days and its times: %s', ([rule, isRule]) => {
  expect(OpeningHours.safeParse({ text: { sv: 'Vardagar' }, rrules: [rule] }).success).toBe(isRule)
})

function aGroup(slug: string, level: string, ends: { from: string; until: string }) {
  const terms = { name: { sv: slug }, aliases: [], focus: { sv: 'Ett prov' }, mandate: null, counties: ['24'] }
  const period = Period.parse(ends)
  return { slug, level, terms: [GroupTerms.parse({ ...terms, ...period, provenance: PROVENANCE })], ...period }
}

function anAppointment(office: string, counties: string[]): Appointment {
  const role = { sv: 'Ett prov' }
  const person = { person: 'Någon', nameVariants: [], agency: 'umea-kommun' }
  return Appointment.parse({
    ...person,
    role,
    office,
    counties,
    from: '2016-08',
    until: '2018-12/..',
    provenance: PROVENANCE,
  })
}
