import {
  accounts,
  agencies,
  mail,
  surveyReminders,
  surveyRounds,
  trail,
  type Account,
  type Database,
} from '@samordning/db'
import {
  civilTimeOf,
  dayInWords,
  nameOn,
  remindersDue,
  reminderDays,
  respondentKey,
  stateIn,
  textIn,
  type CalendarDate,
  type HeldRound,
  type Instant,
  type Reminded,
  type Reminder,
} from '@samordning/domain'
import { refuse } from '../../faults.ts'
import { found } from '../../trpc.ts'
import type { Asking } from '../directory/record-change.ts'
import { reminderMail, type MailText } from '../mail-texts.ts'
import { judge } from '../trpc.ts'
import { opened } from './opening.ts'

type Clocked = { db: Database; origin: string; now: Instant }

/** A round with what decides about its reminders. */
type Open = {
  held: HeldRound
  people: Map<string, Account>
  sent: surveyReminders.SentReminder[]
  stops: surveyReminders.Stops
}

/**
 * Sends every reminder that is due, each in one transaction with its note, its mail and its entry in the trail. Called as often as one likes:
 * what was sent is not sent again. Tells how many went out.
 */
export async function sendReminders({ db, origin, now }: Clocked): Promise<number> {
  const today = civilTimeOf(now).day
  let count = 0
  for (const { slug, closed } of await surveyRounds.list(db)) {
    if (closed !== null) continue
    count += await db.transaction().execute(async (tx) => {
      const open = await openOf(tx, slug)
      const due = dueIn(open, today)
      for (const reminder of due) await send(tx, { open, reminder, origin, now })
      return due.length
    })
  }
  return count
}

async function openOf(db: Database, round: string): Promise<Open> {
  const { held } = await opened(db, round)
  const people = new Map((await accounts.list(db)).map((account) => [account.id, account]))
  const sent = await surveyReminders.listSent(db, round)
  return { held, people, sent, stops: await surveyReminders.listStops(db, round) }
}

function dueIn({ held, people, sent, stops }: Open, today: CalendarDate): Reminder[] {
  const states = held.round.respondents.map((respondent): Reminded => {
    const { group, agency } = respondent
    const holders = [...people.values()].filter(
      ({ closed, grants }) =>
        closed === null && grants.some((grant) => grant.group === group && grant.agency === agency),
    )
    return {
      ...{ group, agency, situation: stateIn(held, respondent).situation },
      accounts: holders.map(({ id }) => id),
      isStopped: stops.isRoundStopped || stops.respondents.has(respondentKey(respondent)),
    }
  })
  return remindersDue({ round: held.round, states, sent, today })
}

type Sending = { open: Open; reminder: Reminder; origin: string; now: Instant }

async function send(tx: Database, { open, reminder, origin, now }: Sending) {
  await surveyReminders.insertSent(tx, open.held.round.slug, { ...reminder, at: now })
  await mail.enqueue(tx, { ...(await mailOf(tx, { open, reminder, origin, now })), at: now })
  const { group, agency, account, kind } = reminder
  const subject = `${open.held.round.slug}/${group}/${agency}`
  await trail.append(tx, {
    ...{ at: now, act: 'survey.reminded', kind: 'survey', subject, actor: null },
    detail: { after: { account, kind } },
  })
}

async function mailOf(db: Database, { open, reminder, origin, now }: Sending): Promise<MailText> {
  const { round } = open.held
  const to = open.people.get(reminder.account)!
  const [body] = await agencies.list({ db, known: null }, [reminder.agency])
  const today = civilTimeOf(now).day
  const inLocale = (text: { sv: string; en?: string | undefined }) =>
    textIn({ sv: text.sv, ...(text.en && { en: text.en }) }, to.locale).text
  const answers = [...stateIn(open.held, reminder).answers.values()]
  return reminderMail(to, {
    round: inLocale(round.title),
    agency: body ? inLocale(nameOn(body, today).name) : reminder.agency,
    reportBy: inLocale(dayInWords(round.reportBy!)),
    isLate: round.reportBy! < today,
    left: answers.filter(({ latest }) => latest === null).length,
    link: `${origin}/enkater/${round.slug}/${reminder.group}/${reminder.agency}`,
  })
}

/** What was sent in a round, which days are to come, and what would be sent today, word for word. */
export async function readReminders(ctx: Asking, slug: string) {
  const open = await openOf(ctx.db, slug)
  const due = dueIn(open, ctx.today)
  const nameOf = (account: string) => open.people.get(account)?.name ?? null
  return {
    sent: open.sent.map(({ account, ...one }) => ({ ...one, to: nameOf(account) })),
    days: reminderDays(open.held.round.reportBy).filter(({ on }) => on >= ctx.today),
    next: await Promise.all(
      due.map(async (reminder) => {
        const { subject, body } = await mailOf(ctx.db, { open, reminder, origin: ctx.origin, now: ctx.now })
        const { group, agency, kind } = reminder
        return { group, agency, kind, to: nameOf(reminder.account), subject, body }
      }),
    ),
    isStopped: open.stops.isRoundStopped,
    stopped: [...open.stops.respondents],
  }
}

/** Stops or starts the reminders of a round, or of one respondent. @throws 404; 403 for a group of the round that is not the asker's */
export async function stopReminders(
  ctx: Asking,
  {
    round: slug,
    respondent,
    isStopped,
  }: { round: string; respondent: { group: string; agency: string } | null; isStopped: boolean },
) {
  await ctx.db.transaction().execute(async (tx) => {
    const round = found(await surveyRounds.find(tx, slug), 'round')
    for (const group of round.groups) judge(ctx, 'survey.open', { groups: [group] })
    const isAsked = respondent && round.respondents.some((one) => respondentKey(one) === respondentKey(respondent))
    if (respondent && !isAsked) refuse('NOT_FOUND', 'No such respondent', { reason: 'no-such-thing' })
    const { group = null, agency = null } = respondent ?? {}
    await surveyReminders.stop(tx, slug, { group, agency, isStopped, account: ctx.account.id, at: ctx.now })
    await trail.append(tx, {
      ...{ at: ctx.now, act: 'survey.round-changed', kind: 'survey', subject: slug, actor: ctx.account.id },
      detail: { after: { reminders: isStopped ? 'stopped' : 'on', group, agency } },
    })
  })
  ctx.live.tell({ kind: 'survey', subject: slug, by: ctx.account.id })
}
