import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readingBand, readingOf, sentencesIn } from './reading.ts'

describe('reading ease', () => {
  test('is words a sentence plus long words in a hundred', () => {
    // 10 words, 2 sentences, 2 words of more than six letters: 10 / 2 + 100 · 2 / 10.
    const text = 'Samordningsgruppen möts i Umeå. Alla kommuner i länet bjuds in.'
    expect(readingOf([text])).toEqual({ words: 10, sentences: 2, longWords: 2, lix: 25 })
  })

  test('takes six letters for short and seven for long, and does not count a hyphen', () => {
    expect(readingOf(['kvinna']).longWords).toBe(0)
    expect(readingOf(['kvinnor']).longWords).toBe(1)
    expect(readingOf(['EU-land']).longWords).toBe(0)
  })

  test('lets each piece end a sentence, and a colon too', () => {
    expect(readingOf(['Stöd och råd', 'Ring oss']).sentences).toBe(2)
    expect(readingOf(['Ta med: penna och papper']).sentences).toBe(2)
  })

  test('of a text without words is not a number at all', () => {
    const wordless = fc.string({ unit: fc.constantFrom(' ', '.', '–', '!', '\n', '(', '”') })
    fc.assert(fc.property(fc.array(wordless), (pieces) => void expect(readingOf(pieces).lix).toBeNull()))
  })

  test('of a text with words is at least one word a sentence, and never adds long words that are not there', () => {
    const word = fc.constantFrom('vi', 'ringer', 'samordnar', 'EU', 'län.', 'kommunerna!')
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1 }), { minLength: 1 }), (pieces) => {
        const { words, sentences, longWords, lix } = readingOf(pieces.map((piece) => piece.join(' ')))
        expect(words).toBe(pieces.flat().length)
        expect(longWords).toBe(pieces.flat().filter((one) => ['samordnar', 'kommunerna!'].includes(one)).length)
        expect(sentences).toBeGreaterThanOrEqual(pieces.length)
        expect(lix).toBeCloseTo(words / sentences + (100 * longWords) / words)
      }),
    )
  })
})

describe('a sentence', () => {
  const sentences = (text: string) =>
    sentencesIn(text).map(({ offset, length }) => text.slice(offset, offset + length).trim())

  test.for([
    [
      'ends at a stop, and inside quotation marks',
      'Ring oss. ”Kom hit!” Välkommen.',
      ['Ring oss.', '”Kom hit!”', 'Välkommen.'],
    ],
    ['goes on after what is shortened', 'Enligt 6 kap. 11 § t.ex. köp.', ['Enligt 6 kap. 11 § t.ex. köp.']],
    ['may end with what is shortened', 'Taxi, hotell m.m.', ['Taxi, hotell m.m.']],
    ['is not broken by a number', 'Det var kl. 10.30 den 3.5.', ['Det var kl. 10.30 den 3.5.']],
    ['has a word in it', '… – !', []],
  ] as const)('%s', ([, text, expected]) => {
    expect(sentences(text)).toEqual(expected)
  })
})

test('a band begins where the one before it ends', () => {
  const bands = [29.9, 30, 39.9, 40, 50, 60, 99].map((lix) => readingBand(lix, 'sv')!.en.split(',')[0])
  expect(bands).toEqual(['Very easy', 'Easy', 'Easy', 'Medium', 'Hard', 'Very hard', 'Very hard'])
})

test('an English text has its number but no band: the bands are for Swedish', () => {
  expect(readingBand(45, 'en')).toBeNull()
})
