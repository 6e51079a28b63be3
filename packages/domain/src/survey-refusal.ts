import type { LocalText } from './local-text.ts'
import type { VersionedAnswer } from './survey-answer.ts'
import { comparisonOf, type QuestionVersion } from './survey-question.ts'
import type { SurveyRound } from './survey-round.ts'
import { respondentStateOf, type RespondentState, type SurveyAct, type SurveyStep } from './survey-step.ts'

/** Why an act on answers is refused. Stable: interfaces choose what to show by it. */
export type SurveyRefusalCode = keyof typeof SURVEY_REFUSALS

/** What is told to whoever tried. */
export const SURVEY_REFUSALS = {
  'round-closed': {
    sv: 'Omgången är stängd, så svaren kan inte ändras.',
    en: 'The round is closed, so the answers can’t be changed.',
  },
  'respondent-closed': {
    sv: 'Blanketten är stängd utan svar. Samordnaren kan öppna den igen.',
    en: 'The form was closed without an answer. The coordinator can open it again.',
  },
  'no-such-question': { sv: 'Frågan ingår inte i omgången.', en: 'The question is not in this round.' },
  'not-latest': {
    sv: 'Någon annan har ändrat svaret sedan du öppnade det. Läs det nya svaret först.',
    en: 'Somebody else has changed the answer since you opened it. Read the new answer first.',
  },
  'never-answered': {
    sv: 'Frågan har inget svar från förra omgången, så det finns inget att bekräfta eller dra tillbaka. Skriv ett svar.',
    en: 'The question has no answer from the last round, so there is nothing to confirm or withdraw. Write an answer.',
  },
  'across-a-break': {
    sv: 'Frågan har ändrats så mycket att det förra svaret inte kan jämföras. Skriv ett nytt svar.',
    en: 'The question has changed so much that the last answer can’t be compared. Write a new answer.',
  },
  'open-questions': {
    sv: 'Det finns frågor kvar. Svara på dem, eller säg varför ni inte svarar.',
    en: 'There are questions left. Answer them, or say why you don’t.',
  },
  'returned-unchanged': {
    sv: 'Ett svar som skickades tillbaka är inte ändrat. Gör det som samordnaren bad om först.',
    en: 'An answer that was sent back has not been changed. Do what the coordinator asked for first.',
  },
  'already-submitted': {
    sv: 'Svaren är inlämnade. Ta tillbaka dem om du vill ändra något.',
    en: 'The answers have been submitted. Take them back if you want to change something.',
  },
  'already-approved': {
    sv: 'Svaret är godkänt. Samordnaren kan skicka tillbaka det om något ska ändras.',
    en: 'The answer has been approved. The coordinator can send it back if something has to change.',
  },
  'not-submitted': { sv: 'Svaren är inte inlämnade än.', en: 'The answers have not been submitted yet.' },
  'own-answer': {
    sv: 'Du svarar för den här myndigheten och kan därför inte godkänna svaret. Be den nationella samordningen.',
    en: 'You answer for this agency, so you can’t approve the answer. Ask the national coordination.',
  },
  'not-closed': { sv: 'Blanketten är inte stängd.', en: 'The form is not closed.' },
} as const satisfies Record<string, Required<LocalText>>

export type SurveyRefusal = { code: SurveyRefusalCode; message: Required<LocalText>; questions: readonly string[] }

/** What an act is judged by. */
export type SurveyCircumstances = {
  round: Pick<SurveyRound, 'questions' | 'closed'>
  steps: readonly SurveyStep[]
  /** All versions of the round's questions. */
  versions: readonly QuestionVersion[]
  /** The approved answers of the last round that asked the respondent. */
  before: ReadonlyMap<string, VersionedAnswer>
  actor: string
  /** Whether the actor answers for the agency by role. */
  isOfAgency: boolean
}

type Asked<A extends SurveyAct['act']> = Extract<SurveyAct, { act: A }>
type Known = SurveyCircumstances & { state: RespondentState }
type Refused = SurveyRefusalCode | { code: SurveyRefusalCode; questions: string[] } | undefined

/**
 * Why an act can't be taken now, and at which questions; undefined when it can. That the actor's role allows it is judged before, by `may`.
 * Source of the rules: issue 6, "the status survey".
 */
export function surveyRefusalOf(act: SurveyAct, circumstances: SurveyCircumstances): SurveyRefusal | undefined {
  const questions = circumstances.round.questions.map(({ question }) => question)
  const state = respondentStateOf(questions, circumstances.steps)
  const refused = codeOf(act, { ...circumstances, state })
  if (refused === undefined) return undefined
  const { code, questions: at = [] } = typeof refused === 'string' ? { code: refused } : refused
  return { code, message: SURVEY_REFUSALS[code], questions: at }
}

function codeOf(act: SurveyAct, known: Known): Refused {
  const { round, state } = known
  if (round.closed !== null) return 'round-closed'
  if (act.act === 'reopened') return state.closed === null ? 'not-closed' : undefined
  if (state.closed !== null) return 'respondent-closed'
  const missing = questionsIn(act).filter((question) => !state.answers.has(question))
  if (missing.length > 0) return { code: 'no-such-question', questions: missing }
  switch (act.act) {
    case 'saved':
      return saving(act, known)
    case 'handed':
      return state.submitted === null ? undefined : 'already-submitted'
    case 'submitted':
      return submitting(known)
    case 'recalled':
      return state.submitted === null ? 'not-submitted' : undefined
    case 'returned':
      return returning(act, known)
    case 'approved':
      return approving(act, known)
    case 'closed':
      return state.situation === 'approved' ? 'already-approved' : undefined
  }
}

function questionsIn(act: SurveyAct): string[] {
  if (act.act === 'saved' || act.act === 'handed') return [act.question]
  return act.act === 'returned' || act.act === 'approved' ? act.questions.map(({ question }) => question) : []
}

function saving({ question, revision, content }: Asked<'saved'>, known: Known): Refused {
  const { state, versions, before, round } = known
  if (state.submitted !== null) return 'already-submitted'
  const { latest, approved, returned } = state.answers.get(question)!
  if (approved !== null && returned === null) return 'already-approved'
  if (revision !== (latest?.revision ?? 0) + 1) return 'not-latest'
  const leansBack = content.is === 'withdrawn' || (content.is === 'answer' && content.relation !== 'new')
  if (!leansBack) return undefined
  const last = before.get(question)
  if (last?.content.is !== 'answer') return 'never-answered'
  const { version } = round.questions.find((one) => one.question === question)!
  const own = versions.filter((one) => one.question === question)
  return comparisonOf(own, last.version, version).is === 'break' && content.is === 'answer'
    ? 'across-a-break'
    : undefined
}

function submitting({ state }: Known): Refused {
  if (state.situation === 'approved') return 'already-approved'
  if (state.submitted !== null) return 'already-submitted'
  const all = [...state.answers.values()]
  const open = all.filter(({ latest }) => latest === null).map(({ question }) => question)
  if (open.length > 0) return { code: 'open-questions', questions: open }
  const unchanged = all
    .filter(({ returned, isChanged }) => returned !== null && !isChanged)
    .map(({ question }) => question)
  return unchanged.length > 0 ? { code: 'returned-unchanged', questions: unchanged } : undefined
}

/** What was approved can be sent back too, as long as the round is open. */
function returning({ questions }: Asked<'returned'>, { state }: Known): Refused {
  const isOpen = ({ question }: { question: string }) =>
    state.submitted === null && state.answers.get(question)!.approved === null
  return questions.some(isOpen) ? 'not-submitted' : undefined
}

function approving({ questions }: Asked<'approved'>, { state, actor, isOfAgency }: Known): Refused {
  if (state.submitted === null) return 'not-submitted'
  const answers = questions.map((one) => ({ ...one, state: state.answers.get(one.question)! }))
  const own = answers.filter((one) => isOfAgency || one.state.authors.has(actor))
  if (own.length > 0) return { code: 'own-answer', questions: own.map(({ question }) => question) }
  const stale = answers.filter((one) => one.state.latest?.revision !== one.revision)
  if (stale.length > 0) return { code: 'not-latest', questions: stale.map(({ question }) => question) }
  const done = answers.filter((one) => one.state.approved?.revision === one.revision)
  return done.length > 0 ? { code: 'already-approved', questions: done.map(({ question }) => question) } : undefined
}
