import { accounts, invitations, trail, type Database } from '@samordning/db'
import { INVITED_FOR, RECOVERY_FOR, later, type Grant, type Instant } from '@samordning/domain'
import { checkGrants } from './accounts.ts'
import { linkTo } from './sessions.ts'
import { kept, newToken } from './tokens.ts'

const ADMINISTRATOR: Grant = { role: 'administrator', group: null, agency: null }

type Outside = { db: Database; origin: string; now: Instant }

/** A link that makes the first administrator, as long as nobody has an account; null afterwards. A new one takes the place of any earlier one. */
export async function linkForFirstAdministrator({ db, origin, now }: Outside): Promise<string | null> {
  if (await accounts.isAnybodyThere(db)) return null
  return db.transaction().execute(async (tx) => {
    for (const earlier of await invitations.listOpen(tx, now))
      if (earlier.mail === '') await invitations.cancel(tx, earlier.id, now)
    return inviteFromOutside({ db: tx, origin, now }, { mail: '', name: '', grants: [ADMINISTRATOR] })
  })
}

/** A link back in for somebody who has lost every way, made by whoever runs the process, who has made sure who it is; null where nobody has an account with that address. */
export async function recoverFromOutside({ db, origin, now }: Outside, mail: string): Promise<string | null> {
  const account = await accounts.findByMail(db, mail)
  if (!account || account.closed !== null) return null
  const token = newToken()
  const expires = later(now, RECOVERY_FOR)
  const { id, name } = account
  await invitations.insert(db, {
    ...{ id: kept(token), account: id, mail: account.mail, name, grants: [], invitedBy: null },
    ...{ created: now, expires },
  })
  const from = { at: now, kind: 'account', subject: id, actor: null } as const
  await trail.append(db, { ...from, act: 'account.recovery-sent', detail: { name, note: 'from the command line' } })
  return linkTo({ origin }, token)
}

/** A link for somebody, made by whoever runs the process. 400 for a role in a group, or for an agency, that is not there. */
export async function inviteFromOutside(
  { db, origin, now }: Outside,
  invited: { mail: string; name: string; grants: Grant[] },
): Promise<string> {
  await checkGrants(db, invited.grants)
  const token = newToken()
  const expires = later(now, INVITED_FOR)
  await invitations.insert(db, {
    id: kept(token),
    ...invited,
    account: null,
    invitedBy: null,
    created: now,
    expires,
  })
  const detail = { name: invited.name, after: { grants: invited.grants }, note: 'from the command line' }
  await trail.append(db, { at: now, act: 'account.invited', kind: 'account', subject: null, actor: null, detail })
  return linkTo({ origin }, token)
}
