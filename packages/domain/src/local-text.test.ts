import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LocalText, compareSwedish, textIn } from './local-text.ts'

describe('text in the language asked for', () => {
  const both = LocalText.parse({ sv: 'Länsstyrelsen', en: 'The county administrative board' })

  test('is Swedish for Swedish readers', () => {
    expect(textIn(both, 'sv')).toEqual({ text: 'Länsstyrelsen', language: 'sv' })
  })

  test('is English where it has been written', () => {
    expect(textIn(both, 'en')).toEqual({ text: 'The county administrative board', language: 'en' })
  })

  test('is Swedish, and says so, where English is missing', () => {
    expect(textIn({ sv: 'Kriminalvårdsverket' }, 'en')).toEqual({ text: 'Kriminalvårdsverket', language: 'sv' })
  })

  test('is refused when it is empty', () => {
    expect(LocalText.safeParse({ sv: ' ' }).success).toBe(false)
    expect(LocalText.safeParse({ sv: 'Ja', en: '' }).success).toBe(false)
    expect(LocalText.safeParse({ en: 'Yes' }).success).toBe(false)
  })
})

describe('Swedish alphabetical order', () => {
  test('puts å ä ö last', () => {
    const names = ['Örebro', 'Älvsbyn', 'Åre', 'Umeå', 'Arvidsjaur', 'Övertorneå']
    expect(names.toSorted(compareSwedish)).toEqual(['Arvidsjaur', 'Umeå', 'Åre', 'Älvsbyn', 'Örebro', 'Övertorneå'])
  })

  test('is the same from either side', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(Math.sign(compareSwedish(one, other))).toBe(-Math.sign(compareSwedish(other, one)) || 0)
      }),
    )
  })
})
