import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FreeLine, FreeText, hasPersonalNumber } from './free-text.ts'

/** The best-known made-up person (Tolvan), and a coordination number that the library's own tests use. */
const REFUSED = [
  '19121212-1212',
  '121212-1212',
  '1212121212',
  '191212121212',
  '19 121212 1212',
  '121212 1212',
  '121212 - 1212',
  '121212–1212',
  '12 12 12 12 12',
  '1912-12-12-1212',
  '121212+1212',
  '701063-2391',
  '197010632391',
  '7010632391',
  '020-00 00 01 19121212-1212',
  'anna-19121212-1212',
]

test.for(REFUSED)('%s is refused, alone and in the middle of a text', (number) => {
  expect(hasPersonalNumber(number)).toBe(true)
  expect(hasPersonalNumber(`Det gäller (${number}), enligt anmälan.`)).toBe(true)
})

test.for([
  '202100-2460',
  'A2014/1234/JÄM',
  '112, 114 14 och 020-390 000',
  '30 september 2009',
  '2009-09-30',
  '2009-09-30 till 2010-01-31',
  '121212-1213',
  '19121312-1212',
  'SFS 2011:517',
  'lag 1964:163',
  '123456789012345678',
])('%s is let pass', (text) => {
  expect(hasPersonalNumber(text)).toBe(false)
})

test('whatever stands around it, a number is found', () => {
  const words = fc.string({ unit: fc.constantFrom(...'abcåäö ,.()!\n') })
  fc.assert(
    fc.property(words, fc.constantFrom(...REFUSED), words, (before, number, after) => {
      expect(hasPersonalNumber(`${before}${number}${after}`)).toBe(true)
    }),
  )
})

describe('a free text', () => {
  test('is refused with the reason in both languages', () => {
    const { error } = FreeText.safeParse('ring 19121212-1212')
    expect(error?.issues[0]).toMatchObject({ params: { told: { sv: expect.stringContaining('personnummer') } } })
  })

  test('on one line takes no second', () => {
    expect(FreeLine.safeParse('en rad').success).toBe(true)
    expect(FreeLine.safeParse('en rad\nen till').success).toBe(false)
    expect(FreeLine.safeParse('   ').success).toBe(false)
  })
})
