import * as z from 'zod'
import { type Instant } from './instant.ts'
import { Provenance } from './provenance.ts'
import { RevisionHash } from './publication.ts'
import { AnswerContent, BlankReason, type VersionedAnswer } from './survey-answer.ts'

const question = z.string().min(1)
const revision = z.int().positive()

/**
 * What is done with the answers of one respondent in one round. A save is a revision of one answer, complete and never changed. Submitting
 * signs all of them; a coordinator approves or returns question by question.
 */
export const SurveyAct = z.discriminatedUnion('act', [
  z.object({
    act: z.literal('saved'),
    question,
    revision,
    content: AnswerContent,
    hash: RevisionHash,
    /** Where a recorded answer was found; null for one that was given here. */
    provenance: Provenance.nullable(),
  }),
  /** Asks a colleague in the same agency to answer; null takes it back. */
  z.object({ act: z.literal('handed'), question, to: z.string().min(1).nullable() }),
  z.object({ act: z.literal('submitted') }),
  /** Takes a submission back before anybody has approved all of it. */
  z.object({ act: z.literal('recalled') }),
  z.object({ act: z.literal('returned'), questions: z.array(z.object({ question, note: z.string().min(1) })).min(1) }),
  z.object({ act: z.literal('approved'), questions: z.array(z.object({ question, revision })).min(1) }),
  /** No answer will come: all that is not approved stays empty, for a reason. */
  z.object({ act: z.literal('closed'), reason: BlankReason }),
  z.object({ act: z.literal('reopened') }),
])
export type SurveyAct = z.infer<typeof SurveyAct>

/** An act, who did it and when. Nobody did what came with the content. */
export type SurveyStep = SurveyAct & { account: string | null; at: Instant }

/** How far a respondent has come. `approved` when every question is. */
export type RespondentSituation = 'not-opened' | 'in-progress' | 'submitted' | 'returned' | 'approved' | 'closed'

/** One revision of an answer: what it says, who wrote it and when. `hash` is over the content. */
export type AnswerRevision = {
  revision: number
  content: AnswerContent
  hash: RevisionHash
  provenance: Provenance | null
  account: string | null
  at: Instant
}

/** How one answer stands. */
export type AnswerState = {
  question: string
  latest: AnswerRevision | null
  /** The latest revision that somebody has approved: what reports show. */
  approved: (AnswerRevision & { signed: Signature; approvedBy: string | null; approvedAt: Instant }) | null
  /** What has to be done, where it was returned and not submitted since. */
  returned: string | null
  /** Whether something was saved since it was returned. */
  isChanged: boolean
  /** The colleague who was asked to answer. */
  holder: string | null
  /** Everybody who has written in it. */
  authors: ReadonlySet<string>
}

/** Who signed a submission, and when; nobody for what came with the content. */
export type Signature = { account: string | null; at: Instant } | null

export type RespondentState = {
  situation: RespondentSituation
  answers: ReadonlyMap<string, AnswerState>
  /** The submission that waits for an approval. */
  submitted: Signature
  closed: BlankReason | null
}

/** Where a respondent stands: a fold over what was done, in the order in which it was. `questions` are those of the round. */
export function respondentStateOf(questions: readonly string[], steps: readonly SurveyStep[]): RespondentState {
  const fold: Fold = { answers: new Map(), submitted: null, signed: new Map(), closed: null, isReturned: false }
  for (const question of questions) fold.answers.set(question, untouched(question))
  for (const step of steps) take(fold, step)
  const { answers, submitted, closed } = fold
  return { situation: situationOf(fold, steps), answers, submitted, closed }
}

/** The answer that reports show: what was approved last, of a version of the question. */
export function approvedAnswer(state: RespondentState, question: string, version: number): VersionedAnswer | null {
  const approved = state.answers.get(question)?.approved
  return approved ? { version, content: approved.content } : null
}

type Fold = {
  answers: Map<string, AnswerState>
  submitted: Signature
  /** Which revision of each answer the last submission signed. */
  signed: Map<string, { revision: number; signature: Signature }>
  closed: BlankReason | null
  isReturned: boolean
}

function untouched(question: string): AnswerState {
  return { question, latest: null, approved: null, returned: null, isChanged: false, holder: null, authors: new Set() }
}

function situationOf(fold: Fold, steps: readonly SurveyStep[]): RespondentSituation {
  const { submitted, closed, isReturned } = fold
  if (closed !== null) return 'closed'
  if (isAllApproved(fold)) return 'approved'
  if (submitted !== null) return 'submitted'
  if (isReturned) return 'returned'
  return steps.length === 0 ? 'not-opened' : 'in-progress'
}

function isAllApproved({ answers }: Fold): boolean {
  const isApproved = ({ latest, approved, returned }: AnswerState) =>
    approved !== null && approved.revision === latest?.revision && returned === null
  return answers.size > 0 && [...answers.values()].every(isApproved)
}

function take(fold: Fold, step: SurveyStep): void {
  switch (step.act) {
    case 'saved':
      return save(fold, step)
    case 'handed':
      return change(fold, step.question, { holder: step.to })
    case 'submitted':
      return submit(fold, { account: step.account, at: step.at })
    case 'recalled':
      fold.submitted = null
      return
    case 'returned':
      fold.submitted = null
      fold.isReturned = true
      for (const { question, note } of step.questions) change(fold, question, { returned: note, isChanged: false })
      return
    case 'approved':
      return approve(fold, step)
    case 'closed':
      fold.closed = step.reason
      fold.submitted = null
      return
    case 'reopened':
      fold.closed = null
  }
}

function change(fold: Fold, question: string, by: Partial<AnswerState>) {
  fold.answers.set(question, { ...(fold.answers.get(question) ?? untouched(question)), ...by })
}

function save(fold: Fold, step: Extract<SurveyStep, { act: 'saved' }>) {
  const { question, revision, content, hash, provenance, account, at } = step
  const authors = new Set(fold.answers.get(question)?.authors)
  if (account !== null) authors.add(account)
  change(fold, question, { latest: { revision, content, hash, provenance, account, at }, isChanged: true, authors })
}

function submit(fold: Fold, signature: Signature) {
  fold.submitted = signature
  fold.isReturned = false
  for (const { question, latest, approved } of fold.answers.values()) {
    change(fold, question, { returned: null })
    // What was approved as it stands keeps the signature that it was approved with.
    if (latest && latest.revision !== approved?.revision)
      fold.signed.set(question, { revision: latest.revision, signature })
  }
}

function approve(fold: Fold, { questions, account, at }: Extract<SurveyStep, { act: 'approved' }>) {
  for (const { question, revision } of questions) {
    const latest = fold.answers.get(question)?.latest
    if (latest?.revision !== revision) continue
    const signed = fold.signed.get(question)?.signature ?? null
    change(fold, question, { approved: { ...latest, signed, approvedBy: account, approvedAt: at } })
  }
  if (isAllApproved(fold)) fold.submitted = null
}
