import { readFileSync } from 'node:fs'
import { Degree, OffenceKey, PenaltyScale, calendarDate, milderLaw } from '@samordning/domain'
import { describe, expect, test } from 'vitest'
import { scales } from './scales.ts'

const rows = scales.flatMap((collection) => collection.rows.map((row) => PenaltyScale.parse(row)))
const lines = readFileSync(new URL('../../../domain/vectors/milder.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))

describe('the law that decides the penalty', () => {
  test.each(lines)('%s', (line) => {
    const [act = '', judgment = '', offence, degree, expected] = line.split(' ')
    const of = { offence: OffenceKey.parse(offence), degree: Degree.parse(degree) }
    const days = { act: calendarDate(act), judgment: calendarDate(judgment) }
    expect(milderLaw(rows, of, days).law).toBe(expected)
  })
})
