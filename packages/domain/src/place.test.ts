import { expect, test } from 'vitest'
import { calendarDate } from './calendar-date.ts'
import { CountyChange, CountyCode, countyNameOn, formationOf } from './place.ts'

const change = { on: '1997-01-01', text: { sv: 'Två län blev ett.' }, counties: ['12'] }
const provenance = { fact: 'C90', sources: [{ source: 'WEB' }], confidence: 'high', recorded: '2026-11-22' }

test('a county came out of the change that formed it, not of one that it has been through', () => {
  const [formed, renamed] = [
    { ...change, isFormation: true },
    { ...change, counties: ['20'] },
  ].map((one) => CountyChange.parse({ ...one, provenance }))
  expect(formationOf(CountyCode.parse('12'), [renamed!, formed!])).toBe(formed)
  expect(formationOf(CountyCode.parse('20'), [renamed!, formed!])).toBeUndefined()
})

test('a county bears its earlier name until the day of the change', () => {
  const dalarna = { code: CountyCode.parse('20'), name: { sv: 'Dalarnas län' }, shortName: 'Dalarna' }
  const renamedFrom = { name: { sv: 'Kopparbergs län' }, shortName: 'Kopparberg' }
  const changes = [CountyChange.parse({ ...change, counties: ['20'], renamedFrom, provenance })]
  const nameOn = (day: string) => countyNameOn(dalarna, changes, calendarDate(day)).name.sv
  expect(nameOn('1996-12-31')).toBe('Kopparbergs län')
  expect(nameOn('1997-01-01')).toBe('Dalarnas län')
})
