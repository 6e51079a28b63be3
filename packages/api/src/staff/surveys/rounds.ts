import { groups, surveyRounds, trail } from '@samordning/db'
import { membersToAsk, QuestionVersion, SurveyRound, type Act } from '@samordning/domain'
import type { z } from 'zod'
import { refuse } from '../../faults.ts'
import { found } from '../../trpc.ts'
import type { Asking } from '../directory/record-change.ts'
import { judge } from '../trpc.ts'
import { keepRound } from './acting.ts'
import type { NewRound, NewVersion, RoundChange } from './inputs.ts'

/** A new version of a question, or a new question. @throws 409 `not-latest`; 400 for a version that does not say what it is to the one before */
export async function saveQuestion(ctx: Asking, input: z.output<typeof NewVersion>) {
  const read = QuestionVersion.safeParse(input)
  if (!read.success)
    refuse('BAD_REQUEST', 'Say what the version is to the one before', {
      reason: 'comparability-undeclared',
      fields: { 'comparability.is': UNDECLARED },
    })
  await ctx.db.transaction().execute(async (tx) => {
    const there = (await surveyRounds.listQuestions(tx)).filter((one) => one.question === input.question)
    if (input.version !== there.length + 1)
      refuse('CONFLICT', 'There is another newest version', { reason: 'not-latest', current: there.at(-1) ?? null })
    await surveyRounds.saveQuestion(tx, read.data)
    await trail.append(tx, {
      ...{ at: ctx.now, act: 'survey.question-saved', kind: 'survey', subject: `fraga/${input.question}` },
      ...{ actor: ctx.account.id, detail: { after: { version: input.version, is: input.comparability.is } } },
    })
  })
  ctx.live.tell({ kind: 'survey', subject: `fraga/${input.question}`, by: ctx.account.id })
}

const UNDECLARED = {
  sv: 'Säg om frågan är densamma, kan jämföras med en anmärkning, eller är en annan.',
  en: 'Say whether the question is the same, comparable with a note, or another.',
}

/**
 * Opens a round: everybody is asked who sits in its groups on the last day that it is about, but those who are left out.
 *
 * @throws 403 for a group that the asker may not open a round for; 409 `slug-taken`; 400 for what isn't there
 */
export async function openNewRound(ctx: Asking, input: z.output<typeof NewRound>) {
  const { leaveOut, ...given } = input
  for (const group of given.groups) judge(ctx, 'survey.open', { groups: [group] })
  await ctx.db.transaction().execute(async (tx) => {
    if (await surveyRounds.find(tx, given.slug))
      refuse('CONFLICT', 'There is a round of that name', { reason: 'slug-taken', fields: { slug: TAKEN } })
    const versions = await surveyRounds.listQuestions(tx)
    for (const { question, version } of given.questions)
      found(
        versions.find((one) => one.question === question && one.version === version),
        'question',
      )
    const isLeftOut = (group: string, agency: string) =>
      leaveOut.some((one) => one.group === group && one.agency === agency)
    const respondents = []
    for (const group of given.groups) {
      const members = membersToAsk(found(await groups.find({ db: tx, known: null }, group), 'group'), given.period)
      for (const agency of members)
        if (!isLeftOut(group, agency))
          respondents.push({ group, agency, answering: null, listedAs: null, answersAs: null })
    }
    if (respondents.length === 0)
      refuse('BAD_REQUEST', 'There is nobody to ask', { reason: 'nobody-to-ask', fields: { groups: NOBODY } })
    const read = SurveyRound.safeParse({ ...given, respondents, opened: ctx.today, closed: null, provenance: null })
    if (!read.success)
      refuse('BAD_REQUEST', read.error.message, { reason: 'fields', fields: { 'period.until': WRONG_PERIOD } })
    await keepRound(tx, ctx, { act: 'survey.round-opened', round: read.data })
  })
  tell(ctx, given.slug)
}

const TAKEN = { sv: 'Det finns redan en omgång med det namnet.', en: 'There already is a round of that name.' }
const NOBODY = {
  sv: 'Ingen är medlem i gruppen den sista dag som omgången gäller.',
  en: 'Nobody is a member of the group on the last day that the round is about.',
}
const WRONG_PERIOD = { sv: 'Perioden slutar innan den börjar.', en: 'The period ends before it begins.' }

/** Changes what is told of an open round. @throws 404; 409 `round-closed` */
export function changeRound(ctx: Asking, { round, ...change }: z.output<typeof RoundChange>) {
  return rewrite(ctx, { round, act: 'survey.round-changed', change })
}

/** No more answers are taken: what is not approved stays empty, as late. @throws 404; 409 `round-closed` */
export function closeRound(ctx: Asking, round: string) {
  return rewrite(ctx, { round, act: 'survey.round-closed', change: { closed: ctx.today } })
}

type Rewriting = { round: string; act: Act; change: Partial<SurveyRound> }

async function rewrite(ctx: Asking, { round: slug, act, change }: Rewriting) {
  await ctx.db.transaction().execute(async (tx) => {
    const round = found(await surveyRounds.find(tx, slug), 'round')
    for (const group of round.groups) judge(ctx, 'survey.open', { groups: [group] })
    if (round.closed !== null) refuse('CONFLICT', 'The round is closed', { reason: 'round-closed', words: IS_CLOSED })
    await keepRound(tx, ctx, { act, round: { ...round, ...change } })
  })
  tell(ctx, slug)
}

const IS_CLOSED = { sv: 'Omgången är redan stängd.', en: 'The round has been closed already.' }

function tell(ctx: Asking, slug: string) {
  ctx.live.tell({ kind: 'survey', subject: slug, by: ctx.account.id })
}
