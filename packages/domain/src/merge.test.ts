import fc from 'fast-check'
import { expect, test } from 'vitest'
import { merge } from './merge.ts'
import type { Block } from './rich-text.ts'

type Text = { headline: string; preamble?: string; body: Block[] }

const block = (letter: string, sv = letter): Block => ({ key: letter.repeat(8), type: 'paragraph', text: { sv } })
const text = (letters: string, more: Partial<Text> = {}): Text => ({
  headline: 'Stöd',
  body: [...letters].map((letter) => block(letter)),
  ...more,
})
const lettersOf = (merged: ReturnType<typeof merge<Text>>) =>
  merged.kind === 'merged'
    ? merged.content.body.map(({ key }) => key![0]).join('')
    : merged.conflicts.map(({ path }) => path)

test('two people in different blocks both get what they wrote', () => {
  const mine = text('abc', { body: [block('a', 'min'), block('b'), block('c')] })
  const theirs = text('abc', { headline: 'Skydd', body: [block('a'), block('b'), block('c', 'din'), block('d')] })
  expect(merge(text('abc'), mine, theirs)).toEqual({
    kind: 'merged',
    content: { headline: 'Skydd', body: [block('a', 'min'), block('b'), block('c', 'din'), block('d')] },
  })
})

test('what both wrote differently is told with both, and nothing is chosen', () => {
  const mine = text('a', { headline: 'Min', body: [block('a', 'min')] })
  const theirs = text('a', { headline: 'Din', body: [block('a', 'din')] })
  expect(merge(text('a'), mine, theirs)).toEqual({
    kind: 'conflicts',
    conflicts: [
      { path: 'headline', mine: 'Min', theirs: 'Din' },
      { path: 'body/aaaaaaaa', mine: block('a', 'min'), theirs: block('a', 'din') },
    ],
  })
})

test('a block that one rewrote and the other took away is a conflict; one that only one took away is gone', () => {
  expect(lettersOf(merge(text('ab'), text('b'), text('ab', { body: [block('a', 'ny'), block('b')] })))).toEqual([
    'body/aaaaaaaa',
  ])
  expect(lettersOf(merge(text('abc'), text('bc'), text('ab')))).toBe('b')
})

test.for([
  { base: 'abc', mine: 'cab', theirs: 'abdc', merged: 'cabd' },
  { base: 'abc', mine: 'axbc', theirs: 'aybc', merged: 'axybc' },
  { base: 'abc', mine: 'xabc', theirs: 'abcy', merged: 'xabcy' },
  { base: '', mine: 'x', theirs: 'yz', merged: 'xyz' },
])('blocks keep their neighbours: $base is made $mine and $theirs', ({ base, mine, theirs, merged }) => {
  expect(lettersOf(merge(text(base), text(mine), text(theirs)))).toBe(merged)
})

test('two orders of the same blocks are a conflict', () => {
  expect(lettersOf(merge(text('abc'), text('cab'), text('bac')))).toEqual(['body'])
})

const aText: fc.Arbitrary<Text> = fc.record(
  {
    headline: fc.constantFrom('Stöd', 'Skydd', 'Hjälp'),
    preamble: fc.constantFrom('kort', 'lång'),
    body: fc
      .uniqueArray(fc.record({ letter: fc.constantFrom(...'abcdefg'), sv: fc.constantFrom('ett', 'två', 'tre') }), {
        selector: ({ letter }) => letter,
      })
      .map((blocks) => blocks.map(({ letter, sv }) => block(letter, sv))),
  },
  { requiredKeys: ['headline', 'body'] },
)

test('merging with oneself or with what one started from changes nothing', () => {
  fc.assert(
    fc.property(aText, aText, (base, mine) => {
      const content = { kind: 'merged', content: mine }
      expect(merge(base, mine, mine)).toEqual(content)
      expect(merge(base, mine, base)).toEqual(content)
      expect(merge(base, base, mine)).toEqual(content)
    }),
  )
})

test('it doesn’t matter who is asked first', () => {
  fc.assert(
    fc.property(aText, aText, aText, (base, mine, theirs) => {
      const [one, other] = [merge(base, mine, theirs), merge(base, theirs, mine)]
      expect(one.kind).toBe(other.kind)
      if (one.kind === 'merged') expect(one).toEqual(other)
    }),
    { numRuns: 500 },
  )
})

test('nothing that either wrote is lost: it is in the text, or told as a conflict', () => {
  fc.assert(
    fc.property(aText, aText, aText, (base, mine, theirs) => {
      const merged = merge(base, mine, theirs)
      for (const side of [mine, theirs]) {
        for (const written of side.body) {
          const was = base.body.find(({ key }) => key === written.key)
          if (JSON.stringify(was) === JSON.stringify(written)) continue
          if (merged.kind === 'merged') expect(merged.content.body).toContainEqual(written)
          else if (merged.conflicts.every(({ path }) => path !== `body/${written.key}`)) continue
          else expect(merged.conflicts.flatMap((one) => [one.mine, one.theirs])).toContainEqual(written)
        }
        if (side.headline !== base.headline && merged.kind === 'merged') {
          expect(merged.content.headline).toBe(side.headline)
        }
      }
    }),
    { numRuns: 500 },
  )
})
