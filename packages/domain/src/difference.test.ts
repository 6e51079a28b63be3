import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differences, withDifferences } from './difference.ts'

const aView = fc
  .dictionary(fc.constantFrom('polisen', 'regionen', 'aklagaren', 'lansstyrelsen'), fc.record({ name: fc.string() }))
  .map((parts) => new Map(Object.entries(parts)))

test('says what was added, removed and changed, what is gone last', () => {
  const before = new Map([
    ['landsting', { name: 'Västerbottens läns landsting' }],
    ['polisen', { name: 'Polismyndigheten i Västerbottens län' }],
  ])
  const after = new Map([
    ['polisen', { name: 'Polismyndigheten' }],
    ['regionen', { name: 'Region Västerbotten' }],
  ])
  expect(differences(before, after)).toEqual([
    {
      kind: 'changed',
      key: 'polisen',
      before: { name: 'Polismyndigheten i Västerbottens län' },
      after: { name: 'Polismyndigheten' },
    },
    { kind: 'added', key: 'regionen', after: { name: 'Region Västerbotten' } },
    { kind: 'removed', key: 'landsting', before: { name: 'Västerbottens läns landsting' } },
  ])
})

test('nothing differs between a view and itself', () => {
  fc.assert(
    fc.property(aView, (view) => {
      expect(differences(view, new Map(view))).toEqual([])
    }),
  )
})

test('applying what differs to the earlier view gives the later one', () => {
  fc.assert(
    fc.property(aView, aView, (before, after) => {
      expect(withDifferences(before, differences(before, after))).toEqual(after)
    }),
  )
})

test('walking through many views by their differences ends at the last one', () => {
  fc.assert(
    fc.property(fc.array(aView, { minLength: 1 }), (views) => {
      const walked = views.reduce((view, next) => withDifferences(view, differences(view, next)), new Map())
      expect(walked).toEqual(views.at(-1))
    }),
  )
})
