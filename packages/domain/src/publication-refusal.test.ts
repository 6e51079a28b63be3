import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { stepsOf } from '../tests/publication.ts'
import { REFUSALS } from './publication-messages.ts'
import { refusalOf } from './publication-refusal.ts'

const VECTORS = readFileSync(new URL('../vectors/publication.txt', import.meta.url), 'utf8')
const lines = VECTORS.split('\n').filter((line) => line !== '' && !line.startsWith('#'))

test('there are many vectors, and every refusal is in one', () => {
  expect(lines.length).toBeGreaterThanOrEqual(60)
  expect(new Set(lines.map((line) => line.split(' -> ')[1]))).toEqual(new Set(['ok', ...Object.keys(REFUSALS)]))
})

test.for(lines)('%s', (line) => {
  const [said, answer] = line.split(' -> ') as [string, string]
  const [steps, referrers = 0] = said.split(' @') as [string, string?]
  const all = stepsOf(steps)
  const act = all.pop()!
  const refusal = refusalOf(act, {
    steps: all,
    actor: act.account!,
    now: act.at,
    references: Array.from({ length: Number(referrers) }, (_, index) => `/nyheter/${index}`),
    mayPublishUrgently: act.account === 'samordnare',
  })
  expect(refusal?.code ?? 'ok').toBe(answer)
})
