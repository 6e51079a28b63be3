import { calendarDate, statusOn, type Instrument } from '@samordning/domain'
import { expect, test } from 'vitest'
import { standingOf, type TimelineEntry } from './instrument-words.ts'

const strategy = {
  kind: 'communication',
  strand: 'plan',
  state: 'adopted',
  decided: '2016-11',
  inForce: '2017-01-01',
  repealed: '2027-01-01',
} as Instrument

const act = { ...strategy, kind: 'act', strand: 'law' } as Instrument

function standingOn(instrument: Instrument, day: string) {
  return standingOf({ ...instrument, status: statusOn(instrument, calendarDate(day)) } as TimelineEntry)
}

test('a plan whose period ends tomorrow is not over', () => {
  expect(standingOn(strategy, '2026-12-31')).toEqual({
    done: 'gäller 2017–2026',
    coming: 'Perioden löper till och med 31 december 2026 och är inte slut än.',
    undecided: null,
    isProposal: false,
  })
})

test('the day after its period a plan is over', () => {
  expect(standingOn(strategy, '2027-01-01')).toMatchObject({ done: 'gällde 2017–2026', coming: null })
})

test('an act is repealed on its day of repeal, and not before', () => {
  expect(standingOn(act, '2026-12-31')).toMatchObject({
    done: 'började gälla 1 januari 2017',
    coming: 'Ska upphöra att gälla 1 januari 2027. Till dess gäller det.',
  })
  expect(standingOn(act, '2027-01-01')).toMatchObject({ done: 'upphörde att gälla 1 januari 2027', coming: null })
})

test('an act that is decided has not begun to apply until its day', () => {
  expect(standingOn(act, '2016-12-31')).toMatchObject({
    done: 'beslutat november 2016',
    coming: 'Beslutat, men gäller inte än. Börjar gälla 1 januari 2017.',
  })
})
