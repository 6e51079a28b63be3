import type { CalendarDate } from './calendar-date.ts'
import type { LocalText } from './local-text.ts'
import type { Block } from './rich-text.ts'
import { EMPTY_REASONS, paragraphsOf } from './survey-answer.ts'
import type { Arrangement, Chapter, ParagraphEdit } from './survey-arrangement.ts'
import type { AnswerOrigin, CompiledReport, EditionPart, Named, PlacedAnswer } from './survey-edition.ts'
import { renumbered } from './survey-footnotes.ts'
import type { QuestionVersion } from './survey-question.ts'
import { respondentKey, type SurveyRound } from './survey-round.ts'

/** All that a report is compiled from. */
export type CompileInput = {
  arrangement: Arrangement
  round: SurveyRound
  /** The versions that the round asks, in its order. */
  questions: readonly QuestionVersion[]
  /** One for each respondent and question. */
  answers: readonly PlacedAnswer[]
  /** What a body or a group was called on the day of the report. */
  nameOf: (kind: 'agency' | 'group', slug: string, on: CalendarDate) => LocalText
}

/** The report as it stands: every chapter in its order, each paragraph with where it comes from. */
export function compile(input: CompileInput): CompiledReport {
  const { arrangement, round, questions, nameOf } = input
  const { on } = arrangement
  const named = (kind: 'agency' | 'group') => (slug: string) => ({ slug, name: nameOf(kind, slug, on) }) as Named
  const report: CompiledReport = {
    slug: arrangement.slug,
    title: arrangement.title,
    summary: arrangement.summary,
    publishers: arrangement.publishers.map(named('agency')),
    groups: round.groups.map(named('group')),
    round: round.slug,
    period: round.period,
    on,
    questions: questions.map(({ question, version, text, topic }) => ({ question, version, text, topic })),
    respondents: round.respondents.map((one) => ({
      group: one.group,
      agency: one.agency,
      name: one.listedAs === null ? nameOf('agency', one.agency, on) : { sv: one.listedAs },
      answering:
        one.answering === null && one.answersAs === null
          ? null
          : {
              slug: one.answering ?? one.agency,
              name: one.answersAs ?? nameOf('agency', one.answering ?? one.agency, on),
            },
    })),
    answers: [...input.answers],
    parts: partsOf(input),
    footnotes: [],
    attachments: arrangement.attachments,
  }
  return renumbered(report, arrangement.footnotes)
}

type At = CompileInput & { number: string | null }

function partsOf(input: CompileInput): EditionPart[] {
  let count = 0
  return input.arrangement.chapters.flatMap((chapter) => {
    const isNumbered = chapter.type === 'answers' || chapter.role === 'chapter'
    if (isNumbered) count += 1
    const at = { ...input, number: isNumbered ? `${count}` : null }
    return [headingOf(chapter, at), ...ownText(chapter), ...(chapter.type === 'answers' ? answersOf(chapter, at) : [])]
  })
}

type Heading = Extract<EditionPart, { type: 'heading' }>
type AnswersChapter = Extract<Chapter, { type: 'answers' }>

function headingOf({ key, title }: Chapter, { number }: At): Heading {
  return { type: 'heading', id: key, level: 2, number, text: title, about: null }
}

function ownText(chapter: Chapter): EditionPart[] {
  const blocks = chapter.body.map((block, index): EditionPart => {
    const id = `${chapter.key}-${index + 1}`
    if (block.type === 'heading') return { type: 'heading', id, level: 3, number: null, text: block.text, about: null }
    return { type: 'block', id, block, origin: null }
  })
  if (chapter.type !== 'text' || chapter.signatures === null) return blocks
  return [...blocks, { type: 'signatures', id: `${chapter.key}-undertecknat`, ...chapter.signatures }]
}

/** By agency: each agency with its questions; by question: each question with its agencies. */
function answersOf(chapter: AnswersChapter, at: At): EditionPart[] {
  const respondents = at.round.respondents.filter(({ group }) => chapter.group === null || group === chapter.group)
  const answerAt = new Map(at.answers.map((one) => [`${respondentKey(one)}/${one.question}`, one]))
  const outer: Item[] = respondents.map(({ group, agency }) => ({ group, agency, question: null }))
  const inner: Item[] = at.questions.map(({ question }) => ({ group: null, agency: null, question }))
  const [first, second] = chapter.by === 'agency' ? [outer, inner] : [inner, outer]
  return first.flatMap((one, index) => [
    itemHeading(one, { level: 3, number: `${at.number}.${index + 1}` }, { chapter, at }),
    ...second.flatMap((other) => {
      const place = { group: one.group ?? other.group!, agency: one.agency ?? other.agency! }
      const question = (one.question ?? other.question)!
      const answer = answerAt.get(`${respondentKey(place)}/${question}`)
      if (answer === undefined) return []
      const both = { ...place, question }
      const heading = itemHeading(both, { level: 4, number: null }, { chapter, at, says: other })
      return [heading, ...paragraphs(answer, { chapter, at })]
    }),
    ...remarksOn(one, chapter, at),
  ])
}

type Item = { group: string | null; agency: string | null; question: string | null }
type In = { chapter: AnswersChapter; at: At; says?: Item }

function itemHeading(
  about: Item,
  place: Pick<Heading, 'level' | 'number'>,
  { chapter, at, says = about }: In,
): Heading {
  return { type: 'heading', id: idOf(about, chapter, at), ...place, text: wordsOf(says, at), about }
}

/** The agency as it answers, or the question in its words. */
function wordsOf({ group, agency, question }: Item, { round, questions, nameOf, arrangement: { on } }: At): LocalText {
  if (agency === null) return questions.find((one) => one.question === question)!.text
  const { answering, answersAs, listedAs } = round.respondents.find(
    (one) => one.group === group && one.agency === agency,
  )!
  if (answersAs !== null) return answersAs
  if (answering !== null) return nameOf('agency', answering, on)
  return listedAs === null ? nameOf('agency', agency, on) : { sv: listedAs }
}

/** The same for the same place in every edition; the group is named only in a report on several. */
function idOf({ group, agency, question }: Item, { key }: Pick<Chapter, 'key'>, { round }: At): string {
  const inGroup = round.groups.length > 1 ? group : null
  return [key, inGroup, agency, question].filter((part) => part !== null).join('-')
}

function paragraphs(answer: PlacedAnswer, { chapter, at }: In): EditionPart[] {
  const { group, agency, question, version, approved, empty } = answer
  const id = idOf(answer, chapter, at)
  const origin = {
    ...{ group, agency, question, version, empty },
    revision: approved?.revision ?? null,
    hash: approved?.hash ?? null,
    signer: approved?.signer ?? null,
    signed: approved?.signed ?? null,
    mark: approved?.mark ?? null,
    isEdited: false,
  } as AnswerOrigin
  const partOf = (text: LocalText, index: number, isEdited: boolean): EditionPart => {
    const block: Block = { type: 'paragraph', text }
    return { type: 'block', id: `${id}-${index + 1}`, block, origin: { ...origin, isEdited } }
  }
  if (approved === null) return [partOf(EMPTY_REASONS[empty ?? 'under-way'], 0, false)]
  return paragraphsOf(approved.content.text).flatMap((text, index) => {
    const edit = editOf(at.arrangement.edits, answer, index)
    if (edit?.text === null) return []
    return [partOf(edit?.text ?? text, index, edit !== undefined)]
  })
}

/** An edit holds for the revision that it was made in, and no other. */
function editOf(edits: readonly ParagraphEdit[], answer: PlacedAnswer, index: number): ParagraphEdit | undefined {
  return edits.find(
    (edit) =>
      respondentKey(edit) === respondentKey(answer) &&
      edit.question === answer.question &&
      edit.paragraph === index + 1 &&
      edit.revision === answer.approved?.revision,
  )
}

function remarksOn({ group, agency }: Item, chapter: AnswersChapter, at: At): EditionPart[] {
  if (agency === null) return []
  return chapter.remarks
    .filter((remark) => remark.group === group && remark.agency === agency)
    .map(({ text }, index) => ({
      type: 'block',
      id: `${idOf({ group, agency, question: null }, chapter, at)}-anmarkning-${index + 1}`,
      block: { type: 'note', text },
      origin: null,
    }))
}

/** Edits that no longer hold, since another revision is approved: to be looked at again. */
export function staleEdits(arrangement: Pick<Arrangement, 'edits'>, answers: readonly PlacedAnswer[]): ParagraphEdit[] {
  return arrangement.edits.filter((edit) => {
    const answer = answers.find((one) => respondentKey(one) === respondentKey(edit) && one.question === edit.question)
    return answer?.approved?.revision !== edit.revision
  })
}
