import { expect, test } from 'vitest'
import { FactId } from './provenance.ts'

test.for([
  ['P104', true],
  ['X31', true],
  ['D1', true],
  ['D9999999', true],
  ['D12345678', false],
  ['D', false],
  ['P1', false],
  ['P1041', false],
  ['p104', false],
])('a fact is of the sheet, or was entered in the workspace and has a D: %s', ([fact, isOne]) => {
  expect(FactId.safeParse(fact).success).toBe(isOne)
})
