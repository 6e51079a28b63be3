import { describe, expect, test } from 'vitest'
import { anAnswer, aQuestion, aRound } from '../tests/survey.ts'
import { markOf, paragraphsOf, type AnswerContent, type AnswerMark } from './survey-answer.ts'
import { comparisonOf, QuestionVersion, type Comparability } from './survey-question.ts'
import { SurveyRound, yearOfRound } from './survey-round.ts'

const note = { sv: 'Tiden är en annan.' }
const versions = (...later: Comparability[]) => [
  aQuestion('a'),
  ...later.map((comparability, index) => aQuestion('a', { version: index + 2, comparability })),
]
const same = { is: 'same' } as const
const comparable = { is: 'comparable', note } as const
const broken = { is: 'break', note } as const

describe('what lies between two versions of a question', () => {
  test.for<[name: string, later: Comparability[], from: number, to: number, is: string, notes: number]>([
    ['is nothing between a version and itself', [broken], 1, 1, 'same', 0],
    ['is the weakest of the steps', [same, comparable, same], 1, 4, 'comparable', 1],
    ['is a break when one step is', [comparable, broken, same], 1, 4, 'break', 2],
    ['does not look at steps before', [broken, same], 2, 3, 'same', 0],
    ['is the same in both directions', [comparable, broken], 3, 1, 'break', 2],
  ])('%s', ([, later, from, to, is, notes]) => {
    const found = comparisonOf(versions(...later).toReversed(), from, to)
    expect([found.is, found.notes.length]).toEqual([is, notes])
  })
})

test('a version without a declaration is refused, and so is a first one that is not the first', () => {
  expect(QuestionVersion.safeParse(aQuestion('a', { version: 2 })).success).toBe(false)
  expect(QuestionVersion.safeParse(aQuestion('a', { comparability: same })).success).toBe(false)
  expect(QuestionVersion.safeParse(aQuestion('a', { version: 2, comparability: same })).success).toBe(true)
})

describe('the mark of an answer', () => {
  const before = anAnswer('Ja')
  test.for<
    [name: string, now: AnswerContent, before: AnswerContent | null, step: Comparability, mark: AnswerMark | null]
  >([
    ['the first answer is new', anAnswer('Ja'), null, same, 'new'],
    ['after a blank it is new', anAnswer('Ja', 'new'), { is: 'blank', reason: 'late' }, same, 'new'],
    ['confirmed in the same words it is unchanged', anAnswer('Ja', 'still-true'), before, same, 'unchanged'],
    ['so it is where the question can be compared', anAnswer('Ja', 'still-true'), before, comparable, 'unchanged'],
    ['confirmed in other words it is reworded', anAnswer('Javisst', 'still-true'), before, same, 'reworded'],
    ['the same words that nobody has confirmed are changed', anAnswer('Ja', 'changed'), before, same, 'changed'],
    ['across a break it is new', anAnswer('Ja', 'still-true'), before, broken, 'new'],
    ['a blank has none', { is: 'blank', reason: 'declined' }, before, same, null],
    ['neither has what was withdrawn', { is: 'withdrawn' }, before, same, null],
  ])('%s', ([, now, earlier, step, mark]) => {
    const last = earlier && { version: 1, content: earlier }
    expect(markOf(versions(step), { version: 2, content: now }, last)).toBe(mark)
  })

  test('another structured part is another answer, whatever the words', () => {
    const part = { kind: 'mandate' as const, has: 'yes' as const }
    const now = { ...anAnswer('Ja', 'still-true'), part }
    expect(markOf(versions(same), { version: 2, content: now }, { version: 1, content: before })).toBe('reworded')
  })
})

test('an answer is parted at its empty lines, in both languages where both have as many', () => {
  expect(paragraphsOf({ sv: 'Ett.\n\n\n Två.\n' })).toEqual([{ sv: 'Ett.' }, { sv: 'Två.' }])
  expect(paragraphsOf({ sv: 'Ett.\n\nTvå.', en: 'One.\n\nTwo.' })).toEqual([
    { sv: 'Ett.', en: 'One.' },
    { sv: 'Två.', en: 'Two.' },
  ])
  expect(paragraphsOf({ sv: 'Ett.\n\nTvå.', en: 'Both.' })).toEqual([{ sv: 'Ett.', en: 'Both.' }, { sv: 'Två.' }])
})

describe('a round', () => {
  test('is known by the year of the last day that it is about', () => {
    expect(yearOfRound(aRound('x', 2026))).toBe(2026)
    const half = { period: { from: '2008-12-01', until: '2009-07-01' } } as unknown as Partial<SurveyRound>
    expect(yearOfRound(aRound('x', 2009, half))).toBe(2009)
  })

  test.for<[string, object]>([
    ['ends before it begins', { period: { from: '2027-01-01', until: '2026-01-01' } }],
    ['asks a question twice', { questions: [1, 1].map((version) => ({ question: 'a', version })) }],
    ['asks an agency twice', { respondents: [aRound('x', 2026).respondents[0], aRound('x', 2026).respondents[0]] }],
    ['asks somebody in a group that it is not for', { groups: ['norrbotten'] }],
  ])('is refused when it %s', ([, difference]) => {
    expect(SurveyRound.safeParse({ ...aRound('x', 2026), ...difference }).success).toBe(false)
  })
})
