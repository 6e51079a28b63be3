import { respondentKey, type Instant, type Reminder, type ReminderKind } from '@samordning/domain'
import type { Database } from './database.ts'

/** A reminder that was sent, and when. */
export type SentReminder = Reminder & { at: Instant }

/** Where reminders are stopped: those of the whole round, and of respondents by `respondentKey`. */
export type Stops = { isRoundStopped: boolean; respondents: ReadonlySet<string> }

/** What was sent in a round, the latest first. */
export async function listSent(db: Database, round: string): Promise<SentReminder[]> {
  const rows = await db
    .selectFrom('survey_reminder')
    .select(['group_slug as group', 'agency', 'account', 'kind', 'at'])
    .where('round', '=', round)
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as ReminderKind, at: row.at as Instant }))
}

/** Notes that one was sent. Fails when it was: somebody else was first. */
export async function insertSent(tx: Database, round: string, { group, agency, account, kind, at }: SentReminder) {
  await tx.insertInto('survey_reminder').values({ round, group_slug: group, agency, account, kind, at }).execute()
}

/** Where the reminders of a round are stopped now. */
export async function listStops(db: Database, round: string): Promise<Stops> {
  const rows = await db
    .selectFrom('survey_reminder_stop')
    .select(['group_slug', 'agency', 'is_stopped'])
    .where('round', '=', round)
    .orderBy('id')
    .execute()
  const stopped = new Map<string | null, boolean>()
  for (const { group_slug: group, agency, is_stopped } of rows)
    stopped.set(group === null || agency === null ? null : respondentKey({ group, agency }), is_stopped === 1)
  const respondents = [...stopped].flatMap(([key, isStopped]) => (key !== null && isStopped ? [key] : []))
  return { isRoundStopped: stopped.get(null) ?? false, respondents: new Set(respondents) }
}

type Stop = { group: string | null; agency: string | null; isStopped: boolean; account: string; at: Instant }

/** Stops or starts the reminders of a round, or of one respondent. */
export async function stop(tx: Database, round: string, { group, agency, isStopped, account, at }: Stop) {
  const values = { round, group_slug: group, agency, is_stopped: Number(isStopped), account, at }
  await tx.insertInto('survey_reminder_stop').values(values).execute()
}
