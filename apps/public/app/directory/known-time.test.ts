import { expect, test } from 'vitest'
import { withLocale } from '../locale.server.ts'
import { lastKnownInWords, seenInWords } from './known-time.ts'

test.for([
  ['2016-08', '2018-12/..', 'från augusti 2016, senast känd december 2018'],
  ['../2009-09-30', '2009-10-01/..', 'känd 30 september 2009'],
  ['../2016-05-23', '2017-07-15/2018-01-01', 'känd 23 maj 2016 – 14 juli 2017'],
  ['../2016-12-31', '2014/..', 'känd från en källa mellan 2014 och 2016'],
  ['2018', '2018/..', 'senast känd 2018'],
  ['2008-23/2009-09-30', '2015/..', 'började mellan hösten 2008 och 30 september 2009, senast känd 2015'],
  ['2009/2016-08', '2018-01-01', 'började mellan 2009 och augusti 2016, till och med 31 december 2017'],
  ['../2016-10-27', null, 'känd sedan 27 oktober 2016'],
  ['../1983-12-31', '2015-01-01', 'känd sedan 1983, till och med 31 december 2014'],
  ['2015-01-01', null, 'från 1 januari 2015'],
] as const)('%s until %s is "%s"', ([from, until, words]) => {
  expect(withLocale('sv', () => seenInWords({ from, until }))).toBe(words)
})

test('only an end that is a bound makes a last known day', () => {
  expect(lastKnownInWords({ until: '2018-01-01' })).toBeNull()
  expect(lastKnownInWords({ until: null })).toBeNull()
  expect(withLocale('sv', () => lastKnownInWords({ until: '2024-04-16/..' }))).toBe('15 april 2024')
})
