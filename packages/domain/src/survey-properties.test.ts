import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anAnswer, answered, AT, aQuestion, aRound, saving } from '../tests/survey.ts'
import { saysTheSame, type AnswerContent } from './survey-answer.ts'
import { matrixOf, stretchesOf } from './survey-matrix.ts'
import { answersBefore, placedAnswers, type HeldRound } from './survey-placing.ts'
import { comparisonOf, type Comparability } from './survey-question.ts'
import { surveyRefusalOf } from './survey-refusal.ts'
import { respondentStateOf, type SurveyAct, type SurveyStep } from './survey-step.ts'

const note = { sv: 'En anmärkning.' }
const declared = fc.constantFrom<Comparability>({ is: 'same' }, { is: 'comparable', note }, { is: 'break', note })
const versionsOf = (...later: Comparability[]) =>
  ['a', 'b'].flatMap((question) => [
    aQuestion(question),
    ...later.map((comparability, index) => aQuestion(question, { version: index + 2, comparability })),
  ])

const content = fc.oneof(
  fc
    .tuple(fc.constantFrom('ja', 'nej'), fc.constantFrom('new' as const, 'still-true' as const, 'changed' as const))
    .map(([words, relation]): AnswerContent => anAnswer(words, relation)),
  fc.constant<AnswerContent>({ is: 'withdrawn' }),
  fc.constant<AnswerContent>({ is: 'blank', reason: 'declined' }),
)
const question = fc.constantFrom('a', 'b')
type Wish = { who: string; make: (before: readonly SurveyStep[]) => SurveyAct }

/** Somebody wants to do something: what is refused is not done. */
const wish = fc.oneof(
  fc
    .record({ who: fc.constantFrom('anna', 'bo', 'sam'), question, content })
    .map(({ who, question: of, content: says }) => ({
      who,
      make: (before: readonly SurveyStep[]) => saving(before, of, says),
    })),
  fc
    .constantFrom<SurveyAct>(
      { act: 'submitted' },
      { act: 'recalled' },
      { act: 'closed', reason: 'late' },
      { act: 'reopened' },
    )
    .map((act) => ({ who: 'anna', make: () => act })),
  fc
    .record({ who: fc.constantFrom('sam', 'kim', 'anna'), question, revision: fc.integer({ min: 1, max: 4 }) })
    .map((one) => ({
      who: one.who,
      make: (): SurveyAct => ({ act: 'approved', questions: [{ question: one.question, revision: one.revision }] }),
    })),
  question.map((of) => ({
    who: 'sam',
    make: (): SurveyAct => ({ act: 'returned', questions: [{ question: of, note: 'Mer.' }] }),
  })),
)

/** What comes of the wishes, one after another, for one respondent of a round. */
function done(
  wishes: readonly Wish[],
  round: ReturnType<typeof aRound>,
  more: { versions: ReturnType<typeof versionsOf>; before: HeldRound[] },
) {
  const [respondent] = round.respondents
  return wishes.reduce<SurveyStep[]>((steps, { who, make }) => {
    const act = make(steps)
    const refusal = surveyRefusalOf(act, {
      ...{ round, steps, versions: more.versions, before: answersBefore(more.before, round, respondent!) },
      ...{ actor: who, isOfAgency: who === 'anna' || who === 'bo' },
    })
    return refusal ? steps : [...steps, { ...act, account: who, at: AT }]
  }, [])
}

const wishes = fc.array(wish, { maxLength: 40 })

test('for any order of answers, returns and approvals: what is approved was signed, by nobody who approves it, and never changes by itself', () => {
  fc.assert(
    fc.property(wishes, (all) => {
      const round = aRound('2027', 2027)
      const steps = done(all, round, { versions: versionsOf(), before: [] })
      for (let end = 1; end <= steps.length; end += 1) {
        for (const { approved, authors } of respondentStateOf(['a', 'b'], steps.slice(0, end)).answers.values()) {
          if (approved === null) continue
          expect(approved.signed?.account).toBe('anna')
          expect(approved.approvedBy).not.toBe('anna')
          if (authors.has(approved.approvedBy!)) expect(wroteLater(steps.slice(0, end), approved)).toBe(true)
          const { revision, question: of, content: says } = { ...approved, question: questionOf(steps, approved) }
          expect(steps).toContainEqual(expect.objectContaining({ act: 'saved', question: of, revision, content: says }))
        }
      }
    }),
    { numRuns: 150 },
  )
})

type Approved = { revision: number; content: AnswerContent; approvedBy: string | null }

function questionOf(steps: readonly SurveyStep[], { revision, content: says }: Approved): string {
  const found = steps.find((step) => step.act === 'saved' && step.revision === revision && step.content === says)
  return found?.act === 'saved' ? found.question : ''
}

/** Whoever approved may write in the answer afterwards, when it has been sent back; not before. */
function wroteLater(steps: readonly SurveyStep[], { approvedBy, revision, content: says }: Approved): boolean {
  const of = questionOf(steps, { approvedBy, revision, content: says })
  return !steps.some(
    (step) => step.act === 'saved' && step.question === of && step.revision <= revision && step.account === approvedBy,
  )
}

test('for any order, over two rounds, the matrix has a reason for every blank, and says unchanged only of the same words to a question that can be compared', () => {
  fc.assert(
    fc.property(wishes, wishes, declared, (first, second, comparability) => {
      const versions = versionsOf(comparability)
      const early = aRound('2026', 2026)
      const held: HeldRound = {
        round: early,
        steps: new Map([['vasterbotten/polisen', done(first, early, { versions, before: [] })]]),
      }
      const late = aRound('2027', 2027, { questions: ['a', 'b'].map((of) => ({ question: of, version: 2 })) })
      const now: HeldRound = {
        round: late,
        steps: new Map([['vasterbotten/polisen', done(second, late, { versions, before: [held] })]]),
      }
      const nameOf = () => 'Någon'
      const before = placedAnswers({ held, before: [], versions, nameOf })
      const after = placedAnswers({ held: now, before: [held], versions, nameOf })
      const rows = matrixOf([answered(early, before), answered(late, after)], new Map())
      expect(rows).toHaveLength(4)
      for (const { agency, question: of, cells } of rows) {
        expect(cells.map(({ is }) => is === 'answer' || is === 'blank')).toEqual([true, true])
        for (const cell of cells) if (cell.is === 'blank') expect(cell.reason).toBeTruthy()
        const [, last] = cells
        if (last?.is !== 'answer' || last.mark !== 'unchanged') continue
        const said = [before, after].map((all) => all.find((one) => one.agency === agency && one.question === of)!)
        expect(saysTheSame(said[0]!.approved!.content, said[1]!.approved!.content)).toBe(true)
        expect(said[1]!.approved!.content.relation).toBe('still-true')
        expect(comparability.is).not.toBe('break')
      }
    }),
    { numRuns: 150 },
  )
})

test('no stretch of a chart spans a break, and every round that asked is in one', () => {
  fc.assert(
    fc.property(fc.array(declared, { maxLength: 5 }), (later) => {
      const versions = versionsOf(...later)
      const rounds = [...later, null].map((_, index) =>
        answered(aRound(`${2020 + index}`, 2020 + index, { questions: [{ question: 'a', version: index + 1 }] }), []),
      )
      const stretches = stretchesOf('a', rounds.toReversed(), versions)
      expect(stretches.flatMap(({ counts }) => counts.map(({ round }) => round))).toEqual(
        rounds.map(({ round }) => round),
      )
      expect(stretches).toHaveLength(1 + later.filter(({ is }) => is === 'break').length)
      for (const { counts } of stretches) {
        const [from, until] = [counts[0]!, counts.at(-1)!].map(({ year }) => year - 2019)
        expect(
          comparisonOf(
            versions.filter((one) => one.question === 'a'),
            from!,
            until!,
          ).is,
        ).not.toBe('break')
      }
    }),
  )
})
