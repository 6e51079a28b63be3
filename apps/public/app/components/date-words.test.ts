import { expect, test } from 'vitest'
import { withLocale } from '../locale.server.ts'
import { dayInWords, fuzzyInWords, periodInWords } from './date-words.ts'

test.for([
  ['2009-09-30', '30 september 2009', '30 September 2009'],
  ['2016-05', 'maj 2016', 'May 2016'],
  ['2009', '2009', '2009'],
  ['198X', '1980-talet', 'the 1980s'],
  ['2008-23', 'hösten 2008', 'autumn 2008'],
  ['2008-24', 'vintern 2008–2009', 'winter 2008–2009'],
  ['2009~', 'omkring 2009', 'around 2009'],
  ['2009?', '2009 (osäkert)', '2009 (uncertain)'],
  ['2009%', 'omkring 2009 (osäkert)', 'around 2009 (uncertain)'],
  ['2008-23/2009-09-30', 'mellan hösten 2008 och 30 september 2009', 'between autumn 2008 and 30 September 2009'],
  ['../2009-09-30', 'senast 30 september 2009', 'by 30 September 2009'],
  ['2016-12-08/..', 'tidigast 8 december 2016', 'no earlier than 8 December 2016'],
] as const)('%s is "%s"', ([date, swedish, english]) => {
  expect(withLocale('sv', () => fuzzyInWords(date))).toBe(swedish)
  expect(withLocale('en', () => fuzzyInWords(date))).toBe(english)
})

test.for([
  ['1999-01-01', '2005-04-01', '1 januari 1999 – 31 mars 2005'],
  ['2008', '2012', '2008–2012'],
  ['2011-07-01', null, 'från 1 juli 2011'],
  ['2008-23/2009-09-30', null, 'från någon gång mellan hösten 2008 och 30 september 2009'],
  ['../2009', '2015', '2009 eller tidigare – 2015'],
  [null, '2005-04-01', 'till och med 31 mars 2005'],
  [null, '2012', 'till 2012'],
  [null, null, 'okänd tid'],
] as const)('from %s until %s is "%s"', ([from, until, words]) => {
  expect(periodInWords({ from, until })).toBe(words)
})

test('a day is the same day wherever the server stands', () => {
  expect(dayInWords('2022-08-01')).toBe('1 augusti 2022')
})
