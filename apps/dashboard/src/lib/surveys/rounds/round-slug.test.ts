import { Slug } from '@samordning/domain'
import { expect, test } from 'vitest'
import { slugOfRound } from './round-slug.ts'

test('the address of a round is its title and its year, once', () => {
  expect(slugOfRound('Lägesenkät i Västerbotten', '2026-12-31')).toBe('lagesenkat-i-vasterbotten-2026')
  expect(slugOfRound('Lägesenkät 2026: länen', '2026-12-31')).toBe('lagesenkat-2026-lanen')
  expect(slugOfRound('Lägesenkät 2026', '2027-06-30')).toBe('lagesenkat-2026-2027')
})

test('the longest title, and none, make an address that the server takes', () => {
  for (const title of ['å'.repeat(300), 'enkät och '.repeat(30), '', '?'])
    expect(() => Slug.max(80).parse(slugOfRound(title, '2026-12-31'))).not.toThrow()
})
