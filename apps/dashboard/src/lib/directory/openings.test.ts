import { expect, test } from 'vitest'
import { openingOf, ruleOf, sayOpening } from './openings.ts'

test.for([
  'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR 09:00-16:30',
  'FREQ=DAILY 00:00-24:00',
  'FREQ=WEEKLY;BYDAY=SA 08:00-24:00',
  'FREQ=MONTHLY;BYDAY=1MO 10:00-12:00',
])('%s is the same rule after it has been in a form', (rule) => {
  expect(ruleOf(openingOf(rule))).toBe(rule)
})

test('days are said in the order of the week, however they were chosen', () => {
  expect(ruleOf({ days: ['FR', 'MO'], opens: '09:00', closes: '12:00', rule: '' })).toBe(
    'FREQ=WEEKLY;BYDAY=MO,FR 09:00-12:00',
  )
})

test('a rule that the form does not know stands as it is', () => {
  expect(openingOf('FREQ=MONTHLY;BYDAY=1MO 10:00-12:00')).toMatchObject({
    days: [],
    rule: 'FREQ=MONTHLY;BYDAY=1MO 10:00-12:00',
  })
})

test('an opening in words', () => {
  expect(sayOpening(openingOf('FREQ=WEEKLY;BYDAY=MO,TU 09:00-24:00'))).toBe('mån, tis 09:00–24:00')
})
