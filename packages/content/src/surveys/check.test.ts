import { expect, test } from 'vitest'
import { acceptedAnachronisms } from '../anachronisms-accepted.ts'
import { check } from '../check.ts'
import type { Draft, Kind } from '../collection.ts'
import { collections, readContent } from '../index.ts'

const { recordedAnswers } = readContent()
const ROUND = 'round.ts: vasterbotten-2009'
const REPORT = 'arrangement.ts: lagesrapport-vasterbotten-2009'
const ANSWER = 'answers-care-and-police.ts: vasterbotten-2009 vasterbotten vasterbottens-lans-landsting'
const WAS = 'was called Statens folkhälsoinstitut, Smittskyddsinstitutet'

/** What is wrong in the files of the surveys when the first row of a kind is made another: where, and what. */
function faultsWith<K extends Kind>(kind: K, make: (row: Draft<K>) => Draft<K> | null): string[] {
  let isMade = false
  const changed = collections.map((one) => ({
    ...one,
    rows: one.rows.flatMap((row) => {
      if (one.kind !== kind || isMade) return [row]
      isMade = true
      return make(row as Draft<K>) ?? []
    }),
  })) as typeof collections
  return check(changed, acceptedAnachronisms)
    .problems.filter(({ file }) => file.includes('surveys'))
    .map(({ file, row, message }) => `${file.split('/').at(-1)}: ${row}: ${message}`)
}

/** The first answer, with other content. */
const answering = (difference: object) =>
  faultsWith('recordedAnswers', (row) => ({ ...row, content: { ...row.content, ...difference } as typeof row.content }))

test.for<[string, string[], string]>([
  [
    'an answer is missing',
    faultsWith('recordedAnswers', () => null),
    `${ROUND}: vasterbotten/vasterbottens-lans-landsting has 0 answers to arbetet`,
  ],
  [
    'an answer stands twice',
    faultsWith('recordedAnswers', () => recordedAnswers[1]!),
    `${ANSWER} uppdraget: stands twice`,
  ],
  [
    'an answer is given by a body that is not there',
    faultsWith('recordedAnswers', (row) => ({ ...row, agency: 'ingen' })),
    'answers-care-and-police.ts: vasterbotten-2009 vasterbotten ingen arbetet: points at agency "ingen", which does not exist',
  ],
  [
    'an answer is of a round that is not there',
    faultsWith('recordedAnswers', (row) => ({ ...row, round: 'ingen' })),
    'answers-care-and-police.ts: ingen vasterbotten vasterbottens-lans-landsting arbetet: points at round "ingen", which does not exist',
  ],
  [
    'an answer is given to a question that was not asked',
    faultsWith('rounds', (round) => ({ ...round, questions: round.questions.slice(1) })),
    `${ANSWER} arbetet: was not asked`,
  ],
  [
    'a part is of another sort than its question',
    answering({ part: { kind: 'mandate', has: 'no' } }),
    `${ANSWER} arbetet: has the part mandate, and the question null`,
  ],
  [
    'an answer uses a name out of its time',
    answering({ text: { sv: 'Av Folkhälsomyndigheten.' } }),
    `${ANSWER} arbetet: "Folkhälsomyndigheten" is an anachronism, 2008-12-01 to 2009-09-30: ${WAS}`,
  ],
  [
    'a question is not there in the version that is asked',
    faultsWith('rounds', (round) => ({ ...round, questions: [{ question: 'arbetet', version: 2 }] })),
    `${ROUND}: asks version 2 of arbetet, which isn't there`,
  ],
  [
    'a version of a question follows none',
    faultsWith('questions', (row) => ({ ...row, version: 3, comparability: { is: 'same' } })),
    "questions.ts: arbetet 3: follows version 2, which isn't there",
  ],
  [
    'a round is held by a group that is not there',
    faultsWith('rounds', (round) => ({ ...round, groups: ['ingen'], respondents: [] })),
    `${ROUND}: points at group "ingen", which does not exist`,
  ],
  [
    'a report is nowhere in the library',
    faultsWith('arrangements', (row) => ({ ...row, slug: 'ingen' })),
    'arrangement.ts: ingen: points at report "ingen", which does not exist',
  ],
  [
    'a report bears another day than its signatures',
    faultsWith('arrangements', (row) => ({ ...row, on: '2009-10-01' })),
    `${REPORT}: is signed on 2009-09-30 and bears the day 2009-10-01`,
  ],
  [
    'a remark is on somebody who was not asked',
    faultsWith('rounds', (round) => ({ ...round, respondents: round.respondents.slice(0, -1) })),
    `${REPORT}: speaks of vasterbotten/aklagarmyndigheten, which was not asked`,
  ],
  [
    'a footnote is used by no text',
    faultsWith('arrangements', (row) => ({ ...row, footnotes: [...row.footnotes, { key: 'ny', text: { sv: 'Ny' } }] })),
    `${REPORT}: does not refer to its footnote ny`,
  ],
  [
    'a text refers to a footnote that is not there',
    faultsWith('arrangements', (row) => ({ ...row, footnotes: row.footnotes.slice(1) })),
    `${REPORT}: refers to the footnote handlingsplanen, which isn't there`,
  ],
])('a fault is named with its file and row: %s', ([, faults, expected]) => {
  expect(faults).toContain(expected)
})
