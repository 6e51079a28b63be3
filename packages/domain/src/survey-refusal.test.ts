import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { anAnswer, AT, aQuestion, aRound, saving } from '../tests/survey.ts'
import type { FuzzyDate } from './fuzzy-date.ts'
import type { AnswerContent } from './survey-answer.ts'
import { SURVEY_REFUSALS, surveyRefusalOf } from './survey-refusal.ts'
import type { SurveyAct, SurveyStep } from './survey-step.ts'

const VECTORS = readFileSync(new URL('../vectors/survey.txt', import.meta.url), 'utf8')
const lines = VECTORS.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
const versions = [
  aQuestion('a'),
  aQuestion('a', { version: 2, comparability: { is: 'break', note: { sv: 'En annan fråga.' } } }),
  aQuestion('b'),
]

test('there are many vectors, and every refusal is in one', () => {
  expect(lines.length).toBeGreaterThanOrEqual(50)
  expect(new Set(lines.map((line) => line.split(' -> ')[1]))).toEqual(new Set(['ok', ...Object.keys(SURVEY_REFUSALS)]))
})

test.for(lines)('%s', (line) => {
  const [said, answer] = line.split(' -> ') as [string, string]
  const [, setting, rest] = /^(?:(closed|break): )?(.*)$/.exec(said)!
  const steps = rest!.split(' | ').reduce<SurveyStep[]>((before, one) => [...before, stepOf(one, before)], [])
  const last = steps.pop()!
  const refusal = surveyRefusalOf(last, {
    round: aRound('2027', 2027, {
      closed: setting === 'closed' ? ('2027-12-01' as FuzzyDate) : null,
      questions: [
        { question: 'a', version: setting === 'break' ? 2 : 1 },
        { question: 'b', version: 1 },
      ],
    }),
    steps,
    versions,
    before: new Map([['a', { version: 1, content: anAnswer('Förra gången') }]]),
    actor: last.account!,
    isOfAgency: last.account !== 'sam',
  })
  expect(refusal?.code ?? 'ok').toBe(answer)
})

function stepOf(said: string, before: readonly SurveyStep[]): SurveyStep {
  const [account = '', verb, question = '', word = ''] = said.split(' ')
  return { ...actOf(), account, at: AT }

  function actOf(): SurveyAct {
    switch (verb) {
      case 'save': {
        const at = /at (\d+)$/.exec(said)?.[1]
        const act = saving(before, question, contentOf(word))
        return at === undefined ? act : { ...act, revision: Number(at) }
      }
      case 'hand':
        return { act: 'handed', question, to: word }
      case 'return':
        return { act: 'returned', questions: [{ question, note: 'Skriv mer.' }] }
      case 'approve':
        return { act: 'approved', questions: [{ question, revision: Number(word) }] }
      case 'submit':
        return { act: 'submitted' }
      case 'recall':
        return { act: 'recalled' }
      case 'close':
        return { act: 'closed', reason: 'declined' }
      case 'reopen':
        return { act: 'reopened' }
      default:
        throw new Error(`no such step: ${verb}`)
    }
  }
}

function contentOf(word: string): AnswerContent {
  switch (word) {
    case 'same':
      return anAnswer('Förra gången', 'still-true')
    case 'changed':
      return anAnswer('Något annat', 'changed')
    case 'gone':
      return { is: 'withdrawn' }
    case 'none':
      return { is: 'blank', reason: 'declined' }
    default:
      return anAnswer(word)
  }
}
