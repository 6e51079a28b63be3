import { readFileSync } from 'node:fs'
import {
  Degree,
  OffenceKey,
  PenaltyScale,
  calendarDate,
  dayBefore,
  scaleChanges,
  scaleOn,
  withDifferences,
  type View,
} from '@samordning/domain'
import { describe, expect, test } from 'vitest'
import { scales } from './scales.ts'

const VECTORS = new URL('../../../domain/vectors/penalties.txt', import.meta.url)
const LINE = /^(?<day>\S+) (?<offence>\S+) (?<degree>\S+) (?<rest>none|not-an-offence|fines=.+)$/
const PAIR = /(?<key>[a-z]+)=(?:"(?<quoted>[^"]*)"|(?<bare>\S+))(?: |$)/g
const ATTEMPT = { punishable: 'yes', 'not-punishable': 'no', unknown: 'unknown' } as const

const rows = scales.flatMap((collection) => collection.rows.map((row) => PenaltyScale.parse(row)))
const lines = readFileSync(VECTORS, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))

describe('the penalty scale on a day', () => {
  test.each(lines)('%s', (line) => {
    const { day = '', offence, degree, rest = '' } = LINE.exec(line)?.groups ?? {}
    const of = { offence: OffenceKey.parse(offence), degree: Degree.parse(degree) }
    const scale = scaleOn(rows, of, calendarDate(day))
    if (rest === 'none') return expect(scale).toBeUndefined()
    if (rest === 'not-an-offence') return expect(scale?.isOffence).toBe(false)
    const expected = pairsOf(rest)
    expect(scale?.isOffence).toBe(true)
    expect(keysAndValues(scale!, Object.keys(expected))).toEqual(expected)
  })
})

test('the vectors are many enough to hold the law', () => {
  expect(lines.length).toBeGreaterThanOrEqual(150)
})

test('no two scales of the same offence and degree share a day', () => {
  for (const row of rows) {
    const { offence, degree, from, until } = row
    const inside = [from, until && dayBefore(until)].filter((day) => day !== null)
    for (const day of inside) expect(scaleOn(rows, { offence, degree }, day)).toBe(row)
  }
})

test('walking every change forward and applying what differs gives the law of the last day', () => {
  for (const provision of Map.groupBy(rows, ({ offence, degree }) => `${offence} ${degree}`).values()) {
    const inOrder = provision.toSorted((one, other) => (one.from ?? '').localeCompare(other.from ?? ''))
    const walked = inOrder.reduce<View<unknown>>(
      (view, scale, index) => withDifferences(view, scaleChanges(inOrder[index - 1], scale)),
      new Map(),
    )
    expect(walked).toEqual(withDifferences<unknown>(new Map(), scaleChanges(undefined, inOrder.at(-1))))
  }
})

/** Reads `min=6 name="..."`; a text that is not wholly made of such pairs is a mistake in the vectors. */
function pairsOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(PAIR)]
  expect(pairs.map(([whole]) => whole).join('')).toBe(text)
  return Object.fromEntries(pairs.map(({ groups }) => [groups!.key!, groups!.quoted ?? groups!.bare!]))
}

function keysAndValues(scale: PenaltyScale, keys: string[]): Record<string, string | undefined> {
  const all: Record<string, string | undefined> = {
    fines: scale.fines ? 'yes' : 'no',
    min: String(scale.minMonths ?? '-'),
    max: String(scale.maxMonths ?? '-'),
    attempt: ATTEMPT[scale.attempt],
    confidence: scale.provenance.confidence,
    name: scale.name?.sv,
    act: scale.amendingAct ?? '-',
  }
  return Object.fromEntries(keys.map((key) => [key, all[key]]))
}
