import { Arrangement, QuestionVersion, SurveyRound, compile, type PlacedAnswer } from '@samordning/domain'

/** A report on the whole country, and every word of it made up by the machine. */
const AGENCIES = 8
const QUESTIONS = 5
const LENGTH = 2000
const PARAGRAPHS = 4

const first = <T>(count: number, make: (number: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index + 1))
const SYLLABLES = ['an', 'de', 'för', 'gå', 'ka', 'lig', 'mo', 'ning', 'rå', 'sam', 'ske', 'ten', 'ut', 'va', 'ö', 'ör']

/** Words in which hardly one is like the other, the same each time: by a linear congruence, so that no cache makes it easy. */
function filler(seed: number, length: number): string {
  let state = seed
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  let text = ''
  while (text.length < length) text += `${first(1 + next(4), () => SYLLABLES[next(SYLLABLES.length)]).join('')} `
  return text.slice(0, length).trim()
}

const groups = first(21, (group) => `grupp-${group}`)

const questions = first(QUESTIONS, (number) =>
  QuestionVersion.parse({
    ...{ question: `fraga-${number}`, version: 1, help: null, part: null, comparability: { is: 'first' } },
    text: { sv: `Fråga ${number}?` },
    topic: { sv: `Fråga ${number}` },
  }),
)

const round = SurveyRound.parse({
  slug: 'matningen',
  title: { sv: 'Mätningen' },
  groups,
  period: { from: '2025-01-01', until: '2026-01-01' },
  ...{ opened: null, reportBy: null, closed: '2026-01-31', timetable: [], provenance: null },
  questions: questions.map(({ question, version }) => ({ question, version })),
  respondents: groups.flatMap((group) =>
    first(AGENCIES, (agency) => ({
      ...{ group, agency: `${group}-${agency}` },
      ...{ answering: null, listedAs: null, answersAs: null },
    })),
  ),
})

const paragraph = LENGTH / PARAGRAPHS - 2
const answers = round.respondents.flatMap(({ group, agency }, at) =>
  questions.map(({ question, version }, index) => {
    const text = { sv: first(PARAGRAPHS, (number) => filler(at * 100 + index * 10 + number, paragraph)).join('\n\n') }
    const content = { is: 'answer', text, part: null, relation: 'changed', scope: null }
    const approved = {
      revision: 1,
      hash: '0'.repeat(64),
      content,
      mark: 'changed',
      signer: null,
      signed: null,
      provenance: null,
    }
    return { group, agency, question, version, approved, empty: null } as PlacedAnswer
  }),
)

/** A chapter for each group, and a footnote at each agency. */
const arrangement = Arrangement.parse({
  ...{ slug: 'matningen', round: round.slug, title: { sv: 'Mätningen' }, summary: { sv: 'Bara fyllnad.' } },
  ...{ publishers: ['utgivaren'], on: '2026-02-01', edits: [], attachments: [] },
  chapters: round.groups.map((group) => ({
    ...{ type: 'answers', key: group, title: { sv: group }, body: [], by: 'agency', group },
    remarks: round.respondents
      .filter((one) => one.group === group)
      .map(({ agency }) => ({ group, agency, text: { sv: `En anmärkning.[^${agency}]` } })),
  })),
  footnotes: round.respondents.map(({ agency }) => ({ key: agency, text: { sv: 'En fotnot.' } })),
})

/** Compiles it: 840 answers of 2,000 characters. */
export function compileLarge() {
  return compile({ arrangement, round, questions, answers, nameOf: (_, slug) => ({ sv: slug }) })
}
