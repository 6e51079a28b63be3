import { describe, expect, test } from 'vitest'
import { calendarDate } from './calendar-date.ts'
import { Convenership, Membership, convenersOn, membersOn } from './group.ts'

const PROVENANCE = { fact: 'G01', sources: [{ source: 's003' }], confidence: 'high' as const, recorded: '2026-11-22' }

describe('the members of a group on a day', () => {
  const group = {
    members: [
      aMember('umea-universitet', '2008-23/2009-09-30', '2009-09-30/..'),
      aMember('regionforbundet-vasterbotten', '2008-23/2009-09-30', '2009-09-30/2019-01-01'),
      aMember('jamstalldhetsmyndigheten', '2018-01-01', null),
    ],
  }

  const namesOn = (day: string) =>
    membersOn(group, calendarDate(day)).map(({ agency, isCertain }) => `${agency}${isCertain ? '' : '?'}`)

  test('are none before the first may have come', () => {
    expect(namesOn('2008-08-31')).toEqual([])
  })

  test('are marked as possible within the bounds of their dates, in the order of the group', () => {
    expect(namesOn('2009-01-01')).toEqual(['umea-universitet?', 'regionforbundet-vasterbotten?'])
  })

  test('are certain when both ends are', () => {
    expect(namesOn('2018-01-01')).toEqual([
      'umea-universitet?',
      'regionforbundet-vasterbotten?',
      'jamstalldhetsmyndigheten',
    ])
  })

  test('are not told of before the day on which they were first seen', () => {
    const seen = { members: [aMember('migrationsverket', '../2009-09-30', null)] }
    expect(membersOn(seen, calendarDate('2009-09-29'))).toEqual([])
    expect(membersOn(seen, calendarDate('2009-09-30'))).toMatchObject([{ isCertain: true }])
  })

  test('are gone on the day that the body itself ceases', () => {
    expect(namesOn('2019-01-01')).toEqual(['umea-universitet?', 'jamstalldhetsmyndigheten'])
  })
})

test('the convener changes on the day of the change', () => {
  const group = {
    conveners: [
      aConvener('lansstyrelsen-stockholm', '2009-01', '2018-01-01'),
      aConvener('jamstalldhetsmyndigheten', '2018-01-01', null),
    ],
  }
  const on = (day: string) => convenersOn(group, calendarDate(day)).map(({ agency }) => agency)
  expect(on('2017-12-31')).toEqual(['lansstyrelsen-stockholm'])
  expect(on('2018-01-01')).toEqual(['jamstalldhetsmyndigheten'])
  expect(on('2008-12-31')).toEqual([])
})

function aMember(agency: string, from: string | null, until: string | null): Membership {
  return Membership.parse({ agency, from, until, listedAs: null, provenance: PROVENANCE })
}

function aConvener(agency: string, from: string, until: string | null): Convenership {
  return Convenership.parse({ agency, from, until, provenance: PROVENANCE })
}
