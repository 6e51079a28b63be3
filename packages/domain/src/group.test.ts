import { expect, test } from 'vitest'
import { calendarDate } from './calendar-date.ts'
import { Convenership, convenersOn } from './group.ts'

const PROVENANCE = { fact: 'G01', sources: [{ source: 's003' }], confidence: 'high' as const, recorded: '2026-11-22' }

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

function aConvener(agency: string, from: string, until: string | null): Convenership {
  return Convenership.parse({ agency, from, until, provenance: PROVENANCE })
}
