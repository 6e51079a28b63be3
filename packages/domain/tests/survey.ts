import { instant } from '../src/instant.ts'
import type { AnswerContent } from '../src/survey-answer.ts'
import type { CompiledReport } from '../src/survey-edition.ts'
import type { QuestionVersion } from '../src/survey-question.ts'
import { SurveyRound } from '../src/survey-round.ts'
import { respondentStateOf, type SurveyStep } from '../src/survey-step.ts'

export const AT = instant(new Date('2027-01-10T12:00:00Z'))
/** What a hash is over does not matter to the domain: the words of the answer stand for themselves. */
export const hashOf = (content: AnswerContent) =>
  Buffer.from(JSON.stringify(content)).toString('hex').slice(0, 64).padEnd(64, '0')

export function aQuestion(question: string, difference: Partial<QuestionVersion> = {}): QuestionVersion {
  return {
    ...{ question, version: 1, text: { sv: `Hur är det med ${question}?` }, help: null, topic: { sv: question } },
    ...{ part: null, comparability: { is: 'first' }, ...difference },
  }
}

export function anAnswer(
  sv: string,
  relation: 'new' | 'still-true' | 'changed' = 'new',
): AnswerContent & { is: 'answer' } {
  return { is: 'answer', text: { sv }, part: null, relation, scope: null }
}

export function aRound(slug: string, year: number, difference: Partial<SurveyRound> = {}): SurveyRound {
  return SurveyRound.parse({
    ...{ slug, title: { sv: slug }, groups: ['vasterbotten'], opened: `${year}-02-01`, reportBy: null, closed: null },
    ...{ period: { from: `${year}-01-01`, until: `${year + 1}-01-01` }, timetable: [], provenance: null },
    questions: ['a', 'b'].map((question) => ({ question, version: 1 })),
    respondents: ['polisen', 'regionen'].map((agency) => ({ ...{ group: 'vasterbotten', agency, ...AS_ITSELF } })),
    ...difference,
  })
}

const AS_ITSELF = { answering: null, listedAs: null, answersAs: null }

/** A save, as the next revision of what was done before. */
export function saving(before: readonly SurveyStep[], question: string, content: AnswerContent) {
  const revision = (respondentStateOf([question], before).answers.get(question)?.latest?.revision ?? 0) + 1
  return { act: 'saved' as const, question, revision, content, hash: hashOf(content), provenance: null }
}

/** A report as an edition of a round has it, for what reads nothing but answers. */
export function answered(round: SurveyRound, answers: CompiledReport['answers']): CompiledReport {
  return {
    ...{ slug: round.slug, title: { sv: '' }, summary: { sv: '' }, publishers: [], groups: [], parts: [] },
    ...{ footnotes: [], attachments: [], round: round.slug, period: round.period, on: round.period.until },
    questions: round.questions.map((asked) => ({ ...asked, text: { sv: '' }, topic: { sv: '' } })),
    respondents: round.respondents.map(({ group, agency }) => ({
      group,
      agency,
      name: { sv: agency },
      answering: null,
    })),
    answers,
  }
}
