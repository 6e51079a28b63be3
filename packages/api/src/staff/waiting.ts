import { invitations, mail, type ChangeKind } from '@samordning/db'
import { may, type CalendarDate, type LocalText } from '@samordning/domain'
import { z } from 'zod'
import { groupsIn } from './accounts.ts'
import type { Asking } from './directory/record-change.ts'
import { waitingTexts } from './documents/waiting.ts'
import { waitingInSurveys } from './surveys/waiting.ts'
import { own, staffProcedure } from './trpc.ts'
import { waitingInDirectory } from './waiting-directory.ts'

/** A text: to be checked, or checked although it is public; mended, published, looked over again, translated again. */
type TextWaiting = 'review' | 'urgent' | 'returned' | 'approved' | 'review-by' | 'english'
/** Answers of an agency: to be given, changed, given by a colleague who was asked to, or approved. */
type SurveyWaiting = 'answer' | 'answer-returned' | 'answer-handed' | 'answers-to-approve'
type Left = 'appointment' | 'representative' | 'contact'

/**
 * Something that waits for somebody. `kind` says what: interfaces choose their words by it, and put in the values. `since` when it has waited,
 * `until` when it will be too late.
 */
export type Waiting = {
  /** `…-ending`: within 30 days; `…-ended`: and nobody after. `successor`: a body ends, and nothing says what becomes of it. */
  kind:
    'assure' | `${Left}-ending` | `${Left}-ended` | 'successor' | 'invitation' | 'mail' | TextWaiting | SurveyWaiting
  /** A text is known by `news/slug`, a form of a survey by `round/group/agency`. */
  subject:
    | { kind: ChangeKind; slug: string }
    | { kind: 'document' | 'survey'; slug: string }
    | { kind: 'account' | 'mail'; slug: null }
  values: Record<string, LocalText | string>
  since: CalendarDate | null
  until: CalendarDate | null
}

const LAST_MAILS = 200

/** What is waiting for whoever asks: what to make sure of, what ends, invitations that nobody has used, mail that could not be sent. */
export const waiting = staffProcedure('own.use', z.strictObject({}).default({}), own).query(async ({ ctx }) => [
  ...(await waitingInSurveys(ctx)),
  ...(await waitingTexts(ctx)),
  ...(await waitingInDirectory(ctx)),
  ...(await unusedInvitations(ctx)),
  ...(await failedMail(ctx)),
])

async function unusedInvitations({ db, now, actor }: Asking): Promise<Waiting[]> {
  const open = await invitations.listOpen(db, now)
  return open
    .filter((one) => one.account === null && may(actor, 'account.invite', { groups: groupsIn(one.grants) }))
    .map(({ name, created, expires }) => ({
      kind: 'invitation',
      subject: { kind: 'account', slug: null },
      values: { name },
      since: dayIn(created),
      until: dayIn(expires),
    }))
}

async function failedMail({ db, actor }: Asking): Promise<Waiting[]> {
  if (!may(actor, 'outbox.read', {})) return []
  const failed = (await mail.list(db, { limit: LAST_MAILS })).filter(({ state }) => state === 'failed')
  return failed.map(({ subject, created }) => ({
    kind: 'mail',
    subject: { kind: 'mail', slug: null },
    values: { subject },
    since: dayIn(created),
    until: null,
  }))
}

function dayIn(instant: string): CalendarDate {
  return instant.slice(0, 10) as CalendarDate
}
