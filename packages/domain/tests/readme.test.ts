import * as domain from '@samordning/domain'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import * as zod from 'zod'
import { examplesIn, outcomesOf, typeFaults } from './examples.ts'

const packageDir = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')
const examples = examplesIn(readFileSync(`${packageDir}/README.md`, 'utf8'))

test('the README has examples', () => expect(examples.length).toBeGreaterThan(0))

test.each(examples)('the README example at line $line gives what it promises', (example) => {
  for (const { line, actual, expected } of outcomesOf(example, { '@samordning/domain': domain, zod }))
    expect(actual, `README.md, line ${line}`).toEqual(expected)
})

test('the README examples type-check', () => expect(typeFaults(examples, packageDir)).toEqual([]), 30_000)

test('a promise that is not kept is seen', () => {
  const code = '\nadd(1,\n  1) // → 3\nfunction add(a: number, b: number) { return a + b }'
  expect(outcomesOf({ line: 7, code }, {})).toEqual([{ line: 8, actual: 2, expected: 3 }])
})

test('an example that does not type-check is seen', () => {
  expect(typeFaults([{ line: 7, code: 'export const day: string = 1' }], packageDir)).toHaveLength(1)
}, 30_000)
