import { footnoteProblems, respondentKey, type AnswerContent, type StructuredKind } from '@samordning/domain'
import type { Placed, Problem } from '../check.ts'
import type { Kind, Row } from '../collection.ts'

type At<K extends Kind> = Pick<Placed, 'file' | 'row'> & { value: Row<K> }

/**
 * What is wrong with rounds that were held: a question or an answer that isn't there, or twice; a part that does not fit; a remark on somebody
 * who was not asked; a broken footnote; a report that bears another day than its signatures.
 */
export function surveyFaults(placed: readonly Placed[]): Problem[] {
  const of = <K extends Kind>(kind: K) => placed.filter((one) => one.kind === kind) as At<K>[]
  const kinds = new Map(of('questions').map(({ value }) => [`${value.question} ${value.version}`, value.part]))
  const answers = of('recordedAnswers')
  return [
    ...of('rounds').flatMap((round) => [...unknownVersions(round, kinds), ...missingAnswers(round, answers)]),
    ...answers.flatMap((answer) => unfitting(answer, of('rounds'), kinds)),
    ...of('questions').flatMap((question) => missingVersion(question, kinds)),
    ...of('arrangements').flatMap((report) => [...brokenNotes(report), ...otherDays(report)]),
    ...of('arrangements').flatMap((report) => strangers(report, of('rounds'))),
  ]
}

type Kinds = ReadonlyMap<string, StructuredKind | null>

function unknownVersions({ file, row, value }: At<'rounds'>, kinds: Kinds): Problem[] {
  return value.questions
    .filter(({ question, version }) => !kinds.has(`${question} ${version}`))
    .map(({ question, version }) => ({
      file,
      row,
      message: `asks version ${version} of ${question}, which isn't there`,
    }))
}

/** Versions are counted from 1 without a gap: what lies between two of them is read off from each on the way. */
function missingVersion({ file, row, value: { question, version } }: At<'questions'>, kinds: Kinds): Problem[] {
  const isThere = version === 1 || kinds.has(`${question} ${version - 1}`)
  return isThere ? [] : [{ file, row, message: `follows version ${version - 1}, which isn't there` }]
}

/** Each respondent has one row for each question: an answer, or why there is none. */
function missingAnswers({ file, row, value }: At<'rounds'>, answers: readonly At<'recordedAnswers'>[]): Problem[] {
  return value.respondents.flatMap((respondent) =>
    value.questions.flatMap(({ question }) => {
      const key = respondentKey(respondent)
      const own = answers.filter(
        (one) => one.value.round === value.slug && respondentKey(one.value) === key && one.value.question === question,
      )
      const message = `${key} has ${own.length} answers to ${question}`
      return own.length === 1 ? [] : [{ file, row, message }]
    }),
  )
}

function unfitting(
  { file, row, value }: At<'recordedAnswers'>,
  rounds: readonly At<'rounds'>[],
  kinds: Kinds,
): Problem[] {
  const round = rounds.find((one) => one.value.slug === value.round)?.value
  const fault = (message: string) => [{ file, row, message }]
  const asked = round?.questions.find(({ question }) => question === value.question)
  const isAsked = round?.respondents.some((one) => respondentKey(one) === respondentKey(value))
  if (!asked || !isAsked) return fault('was not asked')
  const kind = kinds.get(`${asked.question} ${asked.version}`) ?? null
  const part = partOf(value.content)
  return part === null || part.kind === kind ? [] : fault(`has the part ${part.kind}, and the question ${kind}`)
}

function partOf(content: AnswerContent) {
  return content.is === 'answer' ? content.part : null
}

function brokenNotes({ file, row, value }: At<'arrangements'>): Problem[] {
  const { missing, unused } = footnoteProblems(value, value.footnotes)
  return [
    ...missing.map((key) => ({ file, row, message: `refers to the footnote ${key}, which isn't there` })),
    ...unused.map((key) => ({ file, row, message: `does not refer to its footnote ${key}` })),
  ]
}

function otherDays({ file, row, value }: At<'arrangements'>): Problem[] {
  return value.chapters
    .flatMap((chapter) => (chapter.type === 'text' ? (chapter.signatures ?? []) : []))
    .filter(({ on }) => on !== value.on)
    .map(({ on }) => ({ file, row, message: `is signed on ${on} and bears the day ${value.on}` }))
}

/** Remarks and edits are about answers of the round. */
function strangers({ file, row, value }: At<'arrangements'>, rounds: readonly At<'rounds'>[]): Problem[] {
  const round = rounds.find((one) => one.value.slug === value.round)?.value
  const asked = new Set(round?.respondents.map(respondentKey))
  const remarks = value.chapters.flatMap((chapter) => (chapter.type === 'answers' ? chapter.remarks : []))
  return [...remarks, ...value.edits]
    .map(respondentKey)
    .filter((key) => !asked.has(key))
    .map((key) => ({ file, row, message: `speaks of ${key}, which was not asked` }))
}
