import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashOf, noon, stepsOf } from '../tests/publication.ts'
import type { Instant } from './instant.ts'
import { refusalOf } from './publication-refusal.ts'
import { stateOf } from './publication-state.ts'
import { showingOn, timelineOf, type PublicationAct, type PublicationStep } from './publication.ts'

/** What is shown from which day on: "3 sv1 en1", "9 gone". */
const shownBy = (said: string) =>
  timelineOf(stepsOf(said)).map(({ from, sv, en, tombstone }) => {
    const shown = [sv && `sv${sv}`, en && `en${en}`, tombstone && 'gone'].filter(Boolean)
    return [Number(from.slice(8, 10)), ...shown].join(' ')
  })

test.for([
  { said: '1 a save A | 2 a submit A | 3 b approve A', shown: [] },
  { said: '1 a save A | 3 b publish A sv+en now | 4 a save B | 5 b publish B sv 9', shown: ['3 sv1 en1', '9 sv2 en1'] },
  { said: '1 a save A | 3 b publish A sv now | 5 b publish A en 7', shown: ['3 sv1', '7 sv1 en1'] },
  { said: '1 a save A | 3 b publish A en now | 5 b publish A sv 7', shown: ['7 sv1 en1'] },
  { said: '1 a save A | 3 b publish A sv 9 | 4 b unschedule 9', shown: [] },
  { said: '1 a save A | 3 b publish A sv 5 | 6 b unschedule 5', shown: ['5 sv1'] },
  { said: '1 a save A | 3 b publish A sv+en now | 4 b withdraw sv 8', shown: ['3 sv1 en1', '8 gone'] },
  { said: '1 a save A | 3 b publish A sv+en now | 4 b withdraw en 8', shown: ['3 sv1 en1', '8 sv1'] },
  {
    said: '1 a save A | 3 b publish A sv+en now | 4 b withdraw sv 8 | 9 b publish A sv now',
    shown: ['3 sv1 en1', '8 gone', '9 sv1'],
  },
  { said: '1 a save A | 3 b publish A sv now | 4 b withdraw sv 8 | 9 b publish A en now', shown: ['3 sv1', '8 gone'] },
])('$said', ({ said, shown }) => {
  expect(shownBy(said)).toEqual(shown)
})

test('a later step cuts what was scheduled before it, but a withdrawal ahead stands until it is taken back', () => {
  const before = '1 a save A | 1 a save B | 2 b publish A sv now'
  expect(shownBy(`${before} | 3 b publish A sv 20 | 4 b publish B sv 9`)).toEqual(['2 sv1', '9 sv2'])
  expect(shownBy(`${before} | 3 b publish B sv 20 | 4 b withdraw sv 9`)).toEqual(['2 sv1', '9 gone'])
  expect(shownBy(`${before} | 3 b withdraw sv 20 | 4 b publish B sv 9`)).toEqual(['2 sv1', '9 sv2', '20 gone'])
  expect(shownBy(`${before} | 3 b withdraw sv 20 | 4 b withdraw sv 9`)).toEqual(['2 sv1', '9 gone'])
  expect(shownBy(`${before} | 3 b withdraw sv 20 | 4 b unschedule 20`)).toEqual(['2 sv1'])
})

test.for([
  ['1 a save A', 'draft', 1, false],
  ['1 a save A | 2 a submit A', 'submitted', 1, false],
  ['1 a save A | 2 a submit A | 3 b return A', 'draft', 1, false],
  ['1 a save A | 2 a submit A | 3 b approve A', 'approved', 1, false],
  ['1 a save A | 3 b approve A | 4 b publish A sv 20', 'scheduled', 1, false],
  ['1 a save A | 3 b approve A | 4 b publish A sv now', 'published', 1, false],
  ['1 a save A | 3 b approve A | 4 b publish A sv now | 5 a save B', 'draft', 2, true],
  ['1 a save A | 3 b approve A | 4 b publish A sv now | 5 a save B | 6 a save C', 'draft', 2, true],
  ['1 a save A | 3 b approve A | 4 b publish A sv 20 | 5 b unschedule 20 | 6 a save C', 'draft', 1, false],
  ['1 a save A | 3 b approve A | 4 b publish A sv now | 5 b withdraw sv now', 'withdrawn', 1, false],
  ['1 a save A | 3 b approve A | 4 b publish A sv now | 5 b withdraw sv now | 6 a save B', 'draft', 2, false],
  ['1 a save A | 4 b publish A sv now urgent | 5 b withdraw sv now | 6 a submit A', 'submitted', 1, false],
  ['1 a save A | 2 a submit A | 3 a save B | 4 a save A', 'draft', 1, false],
] as const)('after %s it is %s, in edition %i', ([said, situation, edition, hasNewerDraft]) => {
  expect(stateOf(stepsOf(said), noon(15))).toMatchObject({ situation, edition, hasNewerDraft })
})

const people = ['anna', 'bo', 'cia', 'samordnare'] as const
const aLetter = fc.constantFrom(...'ABCD')
const languages = fc.constantFrom(['sv'], ['en'], ['sv', 'en'])
const aWish = fc.record({
  verb: fc.constantFrom(
    'save',
    'save',
    'submit',
    'submit',
    'return',
    'approve',
    'approve',
    'publish',
    'publish',
    'unschedule',
    'withdraw',
  ),
  /** Mostly the newest text, at times another. */
  letter: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: aLetter }),
  /** What a save says. */
  text: aLetter,
  who: fc.constantFrom(...people),
  languages,
  /** In how many days from now; those before now are for being refused. */
  ahead: fc.integer({ min: -1, max: 4 }),
  urgent: fc.boolean(),
})
type Wish = typeof aWish extends fc.Arbitrary<infer W> ? W : never

/** What somebody tries, as an act. */
function actOf(
  { verb, letter, text: written, languages: of, ahead, urgent }: Wish,
  steps: readonly PublicationStep[],
  day: number,
) {
  const saved = steps.filter((step) => step.act === 'saved')
  const hash =
    verb === 'save' || saved.length === 0 ? hashOf(written) : letter === null ? saved.at(-1)!.hash : hashOf(letter)
  const from: Instant = noon(day + ahead)
  const text = { sv: 'Rättat', en: 'Corrected' }
  const acts: Record<string, object> = {
    save: { act: 'saved', revision: saved.length + 1, hash },
    submit: { act: 'submitted', hash },
    return: { act: 'returned', hash },
    approve: { act: 'approved', hash },
    publish: { act: 'published', hash, languages: of, from, note: text, change: 'major', urgent },
    unschedule: { act: 'unscheduled', from },
    withdraw: { act: 'withdrawn', languages: of, from, reason: text, redirect: null },
  }
  return acts[verb] as PublicationAct
}

/** Everybody tries what they like, one thing a day; what is refused does not happen. */
function lived(wishes: readonly Wish[]): PublicationStep[] {
  const steps: PublicationStep[] = []
  for (const [index, wish] of wishes.entries()) {
    const [day, now] = [index + 1, noon(index + 1)]
    const act = actOf(wish, steps, day)
    const mayPublishUrgently = wish.who === 'samordnare'
    const refusal = refusalOf(act, { steps, actor: wish.who, now, references: [], mayPublishUrgently })
    if (!refusal) steps.push({ ...act, account: wish.who, at: now })
  }
  return steps
}

const livesOf = (check: (steps: PublicationStep[]) => void) =>
  fc.assert(
    fc.property(fc.array(aWish, { minLength: 15, maxLength: 40 }), (wishes) => check(lived(wishes))),
    {
      numRuns: 1000,
    },
  )

test('no order of acts makes anything public that was not approved by somebody else, or marked urgent by who may', () => {
  let published = 0
  livesOf((steps) => {
    const saved = steps.filter((step) => step.act === 'saved')
    for (const { from, sv, en } of timelineOf(steps)) {
      for (const revision of [sv, en].filter((one) => one !== null)) {
        published += 1
        const hash = saved.find((step) => step.revision === revision)!.hash
        const due = steps.filter((step) => step.act === 'published' && step.hash === hash && step.from <= from)
        const isSigned = due.some((step) => {
          const before = steps.slice(0, steps.indexOf(step))
          return before.some((one) => one.act === 'approved' && one.hash === hash && isNotAuthor(one, saved))
        })
        const isUrgent = due.some((step) => step.act === 'published' && step.urgent && step.account === 'samordnare')
        expect(isSigned || isUrgent).toBe(true)
      }
    }
  })
  expect(published).toBeGreaterThan(100)
})

function isNotAuthor(approval: PublicationStep, saved: readonly PublicationStep[]): boolean {
  const hash = approval.act === 'approved' && approval.hash
  const before = saved.filter((step) => step.at < approval.at)
  return before.findLast((step) => step.act === 'saved' && step.hash === hash)?.account !== approval.account
}

test('nothing is public before its moment, and never English without Swedish', () => {
  livesOf((steps) => {
    const timeline = timelineOf(steps)
    for (const { from, sv, en } of timeline) {
      expect(steps.some((step) => 'from' in step && step.from === from && step.at <= from)).toBe(true)
      if (en !== null) expect(sv).not.toBeNull()
    }
    expect(showingOn(timeline, noon(0))).toBeUndefined()
    for (const [index, one] of timeline.entries()) expect(one.until).toBe(timeline[index + 1]?.from ?? null)
  })
})

test('what the public has seen stays as it was, whatever is done afterwards', () => {
  livesOf((steps) => {
    const whole = timelineOf(steps)
    for (const [index, { at }] of steps.entries()) {
      const seen = timelineOf(steps.slice(0, index + 1)).filter(({ from }) => from < at)
      for (const { from, ...then } of seen) {
        expect(showingOn(whole, from)).toMatchObject({ sv: then.sv, en: then.en })
      }
    }
  })
})

test('no order of acts loses a revision', () => {
  livesOf((steps) => {
    const saved = steps.filter((step) => step.act === 'saved').map(({ revision }) => revision)
    expect(stateOf(steps, noon(99)).revisions.map(({ revision }) => revision)).toEqual(saved)
    expect(saved).toEqual(saved.map((_, index) => index + 1))
  })
})
