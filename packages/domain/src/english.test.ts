import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarDate, dayAfter } from './calendar-date.ts'
import { englishAfter, staleIn, type EnglishBefore } from './english.ts'
import type { LocalText } from './local-text.ts'

const digest = (text: string) => `digest of ${text}`
const MONDAY = calendarDate('2027-01-04')
const TUESDAY = dayAfter(MONDAY)

/** The days on which the one piece of a text is stale, as it is written day by day. */
function written(texts: readonly (LocalText & { redone?: true })[]) {
  let before: EnglishBefore = { pieces: new Map(), marks: {} }
  let day = MONDAY
  return texts.map(({ redone, ...text }) => {
    const pieces = new Map([['headline', text]])
    const marks = englishAfter(before, pieces, { day, digest, redone: new Set(redone ? ['headline'] : []) })
    before = { pieces, marks }
    day = dayAfter(day)
    return staleIn(marks)[0]?.since ?? null
  })
}

test('English is older than its Swedish from the day that the Swedish was changed, until it is written anew', () => {
  const days = written([
    { sv: 'Stöd', en: 'Support' },
    { sv: 'Stöd och skydd', en: 'Support' },
    { sv: 'Stöd, skydd', en: 'Support' },
    { sv: 'Stöd, skydd', en: 'Support, protection' },
  ])
  expect(days).toEqual([null, TUESDAY, TUESDAY, null])
})

test('Swedish that is taken back to what it was makes its English hold again', () => {
  expect(
    written([
      { sv: 'Stöd', en: 'Support' },
      { sv: 'Skydd', en: 'Support' },
      { sv: 'Stöd', en: 'Support' },
    ]),
  ).toEqual([null, TUESDAY, null])
})

test('English that somebody has confirmed holds for the Swedish of that day', () => {
  expect(
    written([
      { sv: 'Stöd', en: 'Support' },
      { sv: 'Stödet', en: 'Support', redone: true },
    ]),
  ).toEqual([null, null])
})

test('English written in the same edit as its Swedish is fresh, and what has none is not stale', () => {
  expect(written([{ sv: 'Stöd', en: 'Support' }, { sv: 'Skydd', en: 'Protection' }, { sv: 'Hjälp' }])).toEqual([
    null,
    null,
    null,
  ])
})

test('what had no mark was made from the Swedish it stood beside', () => {
  const before = { pieces: new Map([['title', { sv: 'Stöd', en: 'Support' }]]), marks: {} }
  const marks = englishAfter(before, new Map([['title', { sv: 'Skydd', en: 'Support' }]]), { day: TUESDAY, digest })
  expect(staleIn(marks)).toEqual([{ path: 'title', since: TUESDAY }])
})

test('what moved away first stands first', () => {
  const marks = { headline: { of: 'x', since: TUESDAY }, preamble: { of: 'x', since: MONDAY } }
  expect(staleIn(marks).map(({ path }) => path)).toEqual(['preamble', 'headline'])
})

const PATHS = ['headline', 'body/k3f9a0b1/text', 'body/0/items/2']
const anEdit = fc.record({
  path: fc.constantFrom(...PATHS),
  sv: fc.constantFrom('a', 'b', 'c'),
  en: fc.option(fc.constantFrom('x', 'y', 'z'), { nil: undefined }),
  redone: fc.boolean(),
  isSameDay: fc.boolean(),
})

test('for every order of edits, English is stale exactly when its Swedish is not what it was made from', () => {
  fc.assert(
    fc.property(fc.array(anEdit, { maxLength: 25 }), (edits) => {
      /** What a translator would remember: the whole history of each piece. */
      const memory = new Map<string, { madeFrom: string; away: string | null }>()
      let before: EnglishBefore = { pieces: new Map(), marks: {} }
      let day = MONDAY
      for (const { path, sv, en, redone, isSameDay } of edits) {
        if (!isSameDay) day = dayAfter(day)
        const text = en === undefined ? { sv } : { sv, en }
        const pieces = new Map([...before.pieces, [path, text]])
        const marks = englishAfter(before, pieces, { day, digest, redone: new Set(redone ? [path] : []) })

        const isRewritten = before.pieces.get(path)?.en !== en || redone
        if (en === undefined) memory.delete(path)
        else if (isRewritten) memory.set(path, { madeFrom: sv, away: null })
        else {
          const known = memory.get(path)!
          memory.set(path, { ...known, away: known.madeFrom === sv ? null : (known.away ?? day) })
        }
        const stale = [...memory].flatMap(([of, { away }]) => (away === null ? [] : [{ path: of, since: away }]))
        expect(new Set(staleIn(marks))).toEqual(new Set(stale))
        before = { pieces, marks }
      }
    }),
  )
})
