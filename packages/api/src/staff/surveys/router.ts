import { router, staffProcedure } from '../trpc.ts'
import { save, take } from './acting.ts'
import { readAnswerHistory, readForm } from './forms.ts'
import {
  Approving,
  Arranging,
  Closing,
  Freezing,
  Handing,
  NewRound,
  NewVersion,
  Nothing,
  OfAnswer,
  OfReport,
  OfRespondent,
  OfRound,
  Returning,
  RoundChange,
  Saving,
  Stopping,
} from './inputs.ts'
import { ofGroup, ofRound, ofSeat } from './opening.ts'
import { readReminders, stopReminders } from './reminding.ts'
import { listQuestions, listRounds, readRound } from './reading.ts'
import { arrange, freeze, ofReport, readReport } from './reports.ts'
import { changeRound, closeRound, openNewRound, saveQuestion } from './rounds.ts'

/**
 * The status survey, from its questions to a report that can be cited. What is refused by the domain's rules is 409 with the domain's code,
 * its words, and the questions that it is about.
 */
export const surveysRouter = router({
  /** Every round, and how far those who are asked have come. */
  list: staffProcedure('survey.read', Nothing).query(({ ctx }) => listRounds(ctx)),

  /** A round with its questions and everybody who is asked. 404. */
  get: staffProcedure('survey.read', OfRound).query(({ ctx, input }) => readRound(ctx, input.round)),

  /** Every question with all of its versions. */
  questions: staffProcedure('survey.read', Nothing).query(({ ctx }) => listQuestions(ctx)),

  /** A new version of a question. 409 `not-latest`, 400 `comparability-undeclared`. */
  saveQuestion: staffProcedure('survey.question', NewVersion).mutation(({ ctx, input }) => saveQuestion(ctx, input)),

  /** Asks every member of the groups. 409 `slug-taken`. */
  open: staffProcedure('survey.open', NewRound, ({ input }) => ({ groups: input.groups })).mutation(({ ctx, input }) =>
    openNewRound(ctx, input),
  ),

  change: staffProcedure('survey.open', RoundChange, ofRound).mutation(({ ctx, input }) => changeRound(ctx, input)),

  /** No more answers are taken. */
  close: staffProcedure('survey.open', OfRound, ofRound).mutation(({ ctx, input }) => closeRound(ctx, input.round)),

  /** What was sent to remind of answers, what comes next, word for word, and whether it is stopped. */
  reminders: staffProcedure('survey.open', OfRound, ofRound).query(({ ctx, input }) => readReminders(ctx, input.round)),

  stopReminders: staffProcedure('survey.open', Stopping, ofRound).mutation(({ ctx, input }) =>
    stopReminders(ctx, input),
  ),

  /** What an agency answers in a round, beside what it answered in the one before. */
  form: staffProcedure('survey.read-answers', OfRespondent, ofSeat).query(({ ctx, input }) => readForm(ctx, input)),

  /** All revisions of one answer, the latest first. */
  history: staffProcedure('survey.read-answers', OfAnswer, ofSeat).query(({ ctx, input }) =>
    readAnswerHistory(ctx, input),
  ),

  /** An answer as a new revision. 409 `not-latest` with the other's as `current`. */
  save: staffProcedure('survey.answer', Saving, ofSeat).mutation(({ ctx, input }) => save(ctx, input)),

  /** Asks a colleague to answer; null takes it back. */
  hand: staffProcedure('survey.answer', Handing, ofSeat).mutation(({ ctx, input: { question, to, ...of } }) =>
    take(ctx, of, { act: 'handed', question, to }),
  ),

  /** Signs all answers, and hands them in. 409 `open-questions`. */
  submit: staffProcedure('survey.answer', OfRespondent, ofSeat).mutation(({ ctx, input }) =>
    take(ctx, input, { act: 'submitted' }),
  ),

  /** Takes back what was handed in. */
  recall: staffProcedure('survey.answer', OfRespondent, ofSeat).mutation(({ ctx, input }) =>
    take(ctx, input, { act: 'recalled' }),
  ),

  /** Approves exactly these revisions. 409 `own-answer`. */
  approve: staffProcedure('survey.approve', Approving, ofGroup).mutation(({ ctx, input: { questions, ...of } }) =>
    take(ctx, of, { act: 'approved', questions }),
  ),

  /** Sends answers back, each with what has to be done. */
  return: staffProcedure('survey.approve', Returning, ofGroup).mutation(({ ctx, input: { questions, ...of } }) =>
    take(ctx, of, { act: 'returned', questions }),
  ),

  /** No answer will come, for a reason that readers see. */
  closeRespondent: staffProcedure('survey.approve', Closing, ofGroup).mutation(({ ctx, input: { reason, ...of } }) =>
    take(ctx, of, { act: 'closed', reason }),
  ),

  reopenRespondent: staffProcedure('survey.approve', OfRespondent, ofGroup).mutation(({ ctx, input }) =>
    take(ctx, input, { act: 'reopened' }),
  ),

  /** A report as it reads now, and how it is put together. 404. */
  report: staffProcedure('survey.compile', OfReport, ofReport).query(({ ctx, input }) => readReport(ctx, input.report)),

  /** Saves how a report is put together. 409 `not-latest`. */
  arrange: staffProcedure('survey.compile', Arranging, ({ ctx, input }) =>
    ofRound({ ctx, input: { round: input.arrangement.round } }),
  ).mutation(({ ctx, input }) => arrange(ctx, input)),

  /** An edition that never changes, public from now on. Dangerous. */
  freeze: staffProcedure('survey.freeze', Freezing, ofReport).mutation(({ ctx, input }) => freeze(ctx, input)),
})
