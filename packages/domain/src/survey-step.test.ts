import { describe, expect, test } from 'vitest'
import { anAnswer, AT, hashOf } from '../tests/survey.ts'
import { approvedAnswer, respondentStateOf, type SurveyAct, type SurveyStep } from './survey-step.ts'

const by = (account: string, ...acts: SurveyAct[]): SurveyStep[] => acts.map((act) => ({ ...act, account, at: AT }))
const stateAfter = (...steps: SurveyStep[][]) => respondentStateOf(['a', 'b'], steps.flat())

function saved(question: string, words: string, revision = 1): SurveyAct {
  const content = anAnswer(words)
  return { act: 'saved', question, revision, content, hash: hashOf(content), provenance: null }
}
const approved = (...questions: [question: string, revision: number][]): SurveyAct => ({
  act: 'approved',
  questions: questions.map(([question, revision]) => ({ question, revision })),
})

const both = by('anna', saved('a', 'Ett'), saved('b', 'Två'))
const submitted = [...both, ...by('anna', { act: 'submitted' })]
const sentBack = by('sam', { act: 'returned', questions: [{ question: 'a', note: 'Mer.' }] })
const returned = [...submitted, ...sentBack]
const finished = [...submitted, ...by('sam', approved(['a', 1], ['b', 1]))]
const closed = by('sam', { act: 'closed', reason: 'declined' })

describe('a respondent', () => {
  test.for<[situation: string, when: string, steps: SurveyStep[]]>([
    ['not-opened', 'nothing is done', []],
    ['in-progress', 'a question is handed to a colleague', by('anna', { act: 'handed', question: 'a', to: 'bo' })],
    ['in-progress', 'everything is answered and not submitted', both],
    ['submitted', 'it is submitted', submitted],
    ['in-progress', 'the submission is taken back', [...submitted, ...by('bo', { act: 'recalled' })]],
    ['submitted', 'one of two answers is approved', [...submitted, ...by('sam', approved(['a', 1]))]],
    ['returned', 'an answer is sent back', returned],
    ['submitted', 'it is submitted again', [...returned, ...by('anna', saved('a', 'Mer', 2), { act: 'submitted' })]],
    ['approved', 'every answer is approved', finished],
    ['returned', 'an answer that was approved is sent back', [...finished, ...sentBack]],
    ['closed', 'it is closed without an answer', closed],
    ['in-progress', 'it is opened again', [...closed, ...by('sam', { act: 'reopened' })]],
  ])('is %s when %s', ([situation, , steps]) => {
    expect(stateAfter(steps).situation).toBe(situation)
  })
})

test('an approval of words that have been changed since approves nothing', () => {
  const state = stateAfter(by('anna', saved('a', 'Ett'), saved('a', 'Annat', 2)), by('sam', approved(['a', 1])))
  expect(state.answers.get('a')!.approved).toBeNull()
})

test('reports show what was approved last, whatever is being written', () => {
  const state = stateAfter(finished, sentBack, by('bo', saved('a', 'Halvfärdigt', 2)))
  expect(approvedAnswer(state, 'a', 3)).toEqual({ version: 3, content: anAnswer('Ett') })
  expect(state.answers.get('a')).toMatchObject({ latest: { revision: 2 }, returned: 'Mer.', isChanged: true })
  expect(approvedAnswer(stateAfter(both), 'a', 1)).toBeNull()
})

test('what is approved as it stands keeps its signature, when somebody else submits the rest again', () => {
  const state = stateAfter(
    submitted,
    by('sam', approved(['b', 1])),
    sentBack,
    by('bo', saved('a', 'Mer', 2), { act: 'submitted' }),
    by('sam', approved(['a', 2])),
  )
  const signers = ['a', 'b'].map((question) => state.answers.get(question)!.approved!.signed?.account)
  expect(signers).toEqual(['bo', 'anna'])
  expect(state).toMatchObject({ situation: 'approved', submitted: null })
})

test('everybody who has written in an answer is its author; a question is held by the colleague who was asked, until it is taken back', () => {
  const handed = (to: string | null): SurveyAct => ({ act: 'handed', question: 'a', to })
  const steps = [...by('anna', handed('bo')), ...by('bo', saved('a', 'Ett')), ...by('anna', saved('a', 'Mer', 2))]
  const { answers } = stateAfter(steps)
  expect(answers.get('a')).toMatchObject({ holder: 'bo', authors: new Set(['anna', 'bo']) })
  expect(stateAfter(steps, by('anna', handed(null))).answers.get('a')!.holder).toBeNull()
})
