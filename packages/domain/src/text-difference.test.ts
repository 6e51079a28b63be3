import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textDifferences, wordDifference } from './text-difference.ts'

const paragraph = (key: string, sv: string, en?: string) => ({ key, type: 'paragraph', text: en ? { sv, en } : { sv } })

test('marks words that came and went, in the language they are in', () => {
  const before = { headline: { sv: 'Stöd i länet', en: 'Support' }, body: [paragraph('aaaaaaaa', 'borta')] }
  const after = { headline: { sv: 'Stöd i hela länet', en: 'Support' }, body: [paragraph('bbbbbbbb', 'ny', 'new')] }
  const words = [
    { kind: 'same', text: 'Stöd i ' },
    { kind: 'added', text: 'hela ' },
    { kind: 'same', text: 'länet' },
  ]
  expect(textDifferences(before, after)).toEqual([
    { path: 'headline', language: 'sv', kind: 'changed', words },
    { path: 'body/bbbbbbbb/text', language: 'sv', kind: 'added', words: [{ kind: 'added', text: 'ny' }] },
    { path: 'body/bbbbbbbb/text', language: 'en', kind: 'added', words: [{ kind: 'added', text: 'new' }] },
    { path: 'body/aaaaaaaa/text', language: 'sv', kind: 'removed', words: [{ kind: 'removed', text: 'borta' }] },
  ])
})

test('both texts can be read out of what differs between them', () => {
  const aText = fc.array(fc.constantFrom('en ', 'två ', 'tre\n', 'fyra')).map((words) => words.join(''))
  fc.assert(
    fc.property(aText, aText, (before, after) => {
      const runs = wordDifference(before, after)
      const without = (kind: string) => runs.filter((run) => run.kind !== kind).map(({ text }) => text)
      expect(without('added').join('')).toBe(before)
      expect(without('removed').join('')).toBe(after)
    }),
  )
})
