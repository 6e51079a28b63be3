import { expect, test } from 'vitest'
import { anAnswer, AT, aQuestion, aRound, saving } from '../tests/survey.ts'
import type { FuzzyDate } from './fuzzy-date.ts'
import type { AnswerContent } from './survey-answer.ts'
import { answersBefore, openPlaces, placedAnswers, type HeldRound } from './survey-placing.ts'
import type { SurveyRound } from './survey-round.ts'
import type { SurveyAct, SurveyStep } from './survey-step.ts'

const POLICE = 'vasterbotten/polisen'
const police = { group: 'vasterbotten', agency: 'polisen' }
const step = (account: string | null, act: SurveyAct): SurveyStep => ({ ...act, account, at: AT })

/** The police has answered a, in a round of a year; nobody has answered b. */
function held(
  year: number,
  content: AnswerContent | null,
  more: { closed?: SurveyRound['closed']; by?: string | null },
) {
  const by = more.by === undefined ? 'anna' : more.by
  const round = aRound(String(year), year, { closed: more.closed ?? null })
  const steps = content && [
    step(by, saving([], 'a', content)),
    step(by, { act: 'submitted' }),
    step('sam', { act: 'approved', questions: [{ question: 'a', revision: 1 }] }),
  ]
  return { round, steps: new Map(steps ? [[POLICE, steps]] : []) } satisfies HeldRound
}

const placed = (now: HeldRound, before: HeldRound[] = []) =>
  placedAnswers({
    ...{ held: now, before, versions: [aQuestion('a'), aQuestion('b')] },
    nameOf: (account) => (account === 'anna' ? 'Ledamot' : null),
  })

test('a place is open while the round is, and late when it has been closed', () => {
  const open = placed(held(2027, anAnswer('Ja'), {}))
  expect(open.map(({ empty }) => empty)).toEqual([null, 'under-way', 'under-way', 'under-way'])
  expect(openPlaces(open)).toHaveLength(3)
  const closed = placed(held(2027, anAnswer('Ja'), { closed: '2028-01-31' as FuzzyDate }))
  expect(closed.map(({ empty }) => empty)).toEqual([null, 'late', 'late', 'late'])
})

test('an answer bears the name of whoever signed it; nobody is named whose name is not known, nor the time of it', () => {
  const signedBy = (by: string | null) => placed(held(2027, anAnswer('Ja'), { by }))[0]!.approved
  expect(signedBy('anna')).toMatchObject({ signer: 'Ledamot', signed: AT })
  for (const by of ['bo', null]) expect(signedBy(by)).toMatchObject({ signer: null, signed: null })
})

test('the answer before is the latest of the rounds before, over a round without an answer, but not past one that withdrew it', () => {
  const [first, second] = [held(2024, anAnswer('Ett'), {}), held(2025, anAnswer('Två'), {})]
  const blank = held(2026, { is: 'blank', reason: 'late' }, {})
  const last = held(2027, anAnswer('Två', 'still-true'), {})
  const before = (...rounds: HeldRound[]) => answersBefore(rounds, last.round, police).get('a')
  expect(before(first, second, blank, last)).toMatchObject({ round: '2025', content: { text: { sv: 'Två' } } })
  expect(before(second, first)).toMatchObject({ round: '2025' })
  expect(placed(last, [first, second])[0]!.approved!.mark).toBe('unchanged')
  expect(before(first, held(2026, { is: 'withdrawn' }, {}))).toBeUndefined()
  expect(before(held(2028, anAnswer('Senare'), {}))).toBeUndefined()
})
