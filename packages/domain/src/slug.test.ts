import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Slug, slugOf } from './slug.ts'

describe('an address name', () => {
  test.each([
    ['Västra Götaland', 'vastra-gotaland'],
    ['Örebro', 'orebro'],
    ['Länsstyrelsen i Jämtlands län', 'lansstyrelsen-i-jamtlands-lan'],
    ['Jämställdhetsrådet, Umeå universitet', 'jamstalldhetsradet-umea-universitet'],
    ['hiv/STI Norr', 'hiv-sti-norr'],
    ['  Du avgör!  ', 'du-avgor'],
    ['Linné', 'linne'],
    ['114 14', '114-14'],
  ])('of "%s" is %s', (text, expected) => {
    expect(slugOf(text)).toBe(expected)
  })

  test.each(['Umeå', 'umea--kommun', '-umea', 'umea-', 'umea kommun', ''])('may not be "%s"', (text) => {
    expect(Slug.safeParse(text).success).toBe(false)
  })

  test('is made of any text that has a letter a-z or a digit in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const made = slugOf(`a ${text}`)
        expect(Slug.safeParse(made).success).toBe(true)
        expect(slugOf(made)).toBe(made)
      }),
    )
  })
})
