import { expect, test } from 'vitest'
import { preview, saidOn } from './preview.ts'

const line = [
  { from: null, until: '2016-01-01', words: 'Västerbottens läns landsting' },
  { from: '2016-01-01', until: null, words: 'Region Västerbotten' },
]
const next = { words: 'Norra regionen', today: '2026-11-22' }
const sentences = (pieces: { words: string }[][]) => pieces.map((one) => one.map(({ words }) => words).join(''))

test('says what holds until the day before, and what holds from the day', () => {
  expect(sentences(preview(line, { how: 'from', day: '2027-01-01' }, next))).toEqual([
    'Till och med 31 december 2026: Region Västerbotten.',
    'Från och med 1 januari 2027: Norra regionen.',
  ])
})

test('marks up its days as times', () => {
  const days = preview(line, { how: 'from', day: '2027-01-01' }, next)
    .flat()
    .map(({ day }) => day)
  expect(days.filter(Boolean)).toEqual(['2026-12-31', '2027-01-01'])
})

test('says what was to begin later and is replaced', () => {
  expect(sentences(preview(line, { how: 'from', day: '2010-01-01' }, next))).toEqual([
    'Till och med 31 december 2009: Västerbottens läns landsting.',
    'Från och med 1 januari 2010: Norra regionen.',
    'Det här tas bort: Region Västerbotten, från 1 januari 2016.',
  ])
})

test('a correction says what it takes the place of, and for which time', () => {
  expect(sentences(preview(line, { how: 'always', day: '' }, next))).toEqual([
    'I stället för Region Västerbotten (från 1 januari 2016) står det Norra regionen.',
  ])
})

test('says nothing before there is something to say', () => {
  expect(preview(line, { how: 'from', day: '' }, next)).toEqual([])
  expect(preview(line, { how: 'always', day: '' }, { ...next, words: '' })).toEqual([])
})

test.for([
  ['2015-12-31', 'Västerbottens läns landsting'],
  ['2016-01-01', 'Region Västerbotten'],
])('on %s %s is said', ([day, words]) => {
  expect(saidOn(line, day!)?.words).toBe(words)
})
