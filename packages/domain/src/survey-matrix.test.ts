import { describe, expect, test } from 'vitest'
import { anAnswer, answered, AT, aQuestion, aRound, hashOf } from '../tests/survey.ts'
import { calendarDate } from './calendar-date.ts'
import type { PublicGroup } from './group.ts'
import type { EmptyReason } from './survey-answer.ts'
import type { PlacedAnswer } from './survey-edition.ts'
import { matrixOf, membersToAsk, stretchesOf } from './survey-matrix.ts'
import type { Extent } from './survey-question.ts'
import type { SurveyRound } from './survey-round.ts'

/** What stands at "polisen a": an answer of yes, partly or no, one that does not say, or a reason for none. */
function placed(at: string, says: Extent | 'silent' | { empty: EmptyReason }): PlacedAnswer {
  const [agency = '', question = ''] = at.split(' ')
  const place = { group: 'vasterbotten', agency, question, version: 1 }
  if (typeof says === 'object') return { ...place, approved: null, ...says }
  const part = { kind: 'mandate' as const, has: says === 'silent' ? null : says }
  const content = { ...anAnswer('Svar'), part }
  const signature = { mark: 'new' as const, signer: 'Ledamot', signed: AT, provenance: null }
  return { ...place, approved: { revision: 2, hash: hashOf(content), content, ...signature }, empty: null }
}

const asking = (agencies: string[], questions = ['a']) => ({
  questions: questions.map((question) => ({ question, version: 1 })),
  respondents: agencies.map((agency) => ({
    ...{ group: 'vasterbotten', agency, answering: null, listedAs: null, answersAs: null },
  })),
})
const roundOf = (year: number, asked: object) => aRound(String(year), year, asked as Partial<SurveyRound>)

/** The police from 2026 on, the region all the time, the university until the end of 2026. */
const group = {
  members: [
    { agency: 'polisen', from: '2026-01-01', until: null },
    { agency: 'regionen', from: null, until: null },
    { agency: 'universitetet', from: null, until: '2027-01-01' },
  ],
} as unknown as Pick<PublicGroup, 'members'>
const groups = new Map([['vasterbotten', group]])

describe('the matrix', () => {
  const first = answered(roundOf(2025, asking(['regionen', 'universitetet'])), [
    placed('regionen a', 'yes'),
    placed('universitetet a', { empty: 'declined' }),
  ])
  const second = answered(roundOf(2026, asking(['polisen', 'regionen'], ['a', 'b'])), [
    placed('polisen a', 'partly'),
    placed('polisen b', 'silent'),
    placed('regionen a', { empty: 'withdrawn' }),
    placed('regionen b', { empty: 'under-way' }),
  ])
  const rows = matrixOf([second, first], groups)
  const said = rows.map(({ agency, question, cells }) => {
    const words = cells.map((cell) => (cell.is === 'answer' ? `${cell.year} ${cell.extent ?? '?'}` : cell.reason))
    return `${agency} ${question}: ${words.join(', ')}`
  })

  test('has every agency and question of any round, the oldest round first, and a reason at each blank', () => {
    expect(said).toEqual([
      'regionen a: 2025 yes, withdrawn',
      'regionen b: not-asked, under-way',
      'universitetet a: declined, not-asked',
      'universitetet b: not-asked, not-asked',
      'polisen a: not-a-member, 2026 partly',
      'polisen b: not-a-member, 2026 ?',
    ])
  })

  test('says of an answer which revision it is, and what it is to the one before', () => {
    expect(rows[0]!.cells[0]).toMatchObject({ round: '2025', revision: 2, mark: 'new' })
  })
})

describe('a chart', () => {
  const note = { sv: 'Frågan gäller numera alla former av utnyttjande.' }
  const versions = [
    aQuestion('a'),
    aQuestion('a', { version: 2, comparability: { is: 'comparable', note } }),
    aQuestion('a', { version: 3, comparability: { is: 'break', note } }),
    // What becomes of another question is nothing to this one.
    aQuestion('b', { version: 2, comparability: { is: 'break', note } }),
  ]
  const asked = (year: number, version: number, ...answers: PlacedAnswer[]) =>
    answered(roundOf(year, { questions: [{ question: 'a', version }] }), answers)
  const rounds = [
    asked(2025, 1, placed('polisen a', 'no'), placed('regionen a', { empty: 'late' })),
    answered(roundOf(2026, { questions: [{ question: 'b', version: 1 }] }), []),
    asked(2027, 2, placed('polisen a', 'partly'), placed('regionen a', 'yes')),
    asked(2028, 3, placed('polisen a', 'yes'), placed('regionen a', 'silent')),
  ]

  test('counts who said what, round by round, and begins anew at a break, with what its version says of it', () => {
    const stretches = stretchesOf('a', rounds.toReversed(), versions)
    expect(stretches.map(({ counts }) => counts)).toEqual([
      [
        { round: '2025', year: 2025, yes: 0, partly: 0, no: 1, silent: 1 },
        { round: '2027', year: 2027, yes: 1, partly: 1, no: 0, silent: 0 },
      ],
      [{ round: '2028', year: 2028, yes: 1, partly: 0, no: 0, silent: 1 }],
    ])
    expect(stretches[0]).toMatchObject({ comparison: { is: 'same' }, notes: [note] })
    expect(stretches[1]).toMatchObject({ comparison: { is: 'break' }, notes: [note] })
  })

  test('of a question that nobody was asked is empty', () => {
    expect(stretchesOf('c', rounds, versions)).toEqual([])
  })
})

test('those who are members on the last day that a round is about are asked', () => {
  expect(membersToAsk(group, { until: calendarDate('2027-01-01') })).toEqual(['polisen', 'regionen', 'universitetet'])
  expect(membersToAsk(group, { until: calendarDate('2027-01-02') })).toEqual(['polisen', 'regionen'])
})

test('one who left and came back, nobody knows quite when, is asked once', () => {
  const spell = { agency: 'regionen', from: null, until: null }
  const members = [
    { ...spell, until: '2026/2027' },
    { ...spell, from: '2026/2027' },
  ] as unknown as PublicGroup['members']
  expect(membersToAsk({ members }, { until: calendarDate('2027-01-01') })).toEqual(['regionen'])
})
