import { trail, type Account, type Database } from '@samordning/db'
import type { Act } from '@samordning/domain'
import type { StaffContext } from './context.ts'

type Noted = {
  act: Act
  /** Whose account it is about; null when that is not known. */
  about: string | null
  /** Who does it; left out: whoever is signed in, if anybody is. */
  by?: string | null
  detail?: { name?: string; before?: unknown; after?: unknown; note?: string }
}

/** Puts what happened to an account into the trail, in the transaction of what it tells of. */
export async function noteAccount(
  tx: Database,
  ctx: Pick<StaffContext, 'now'> & { account?: Pick<Account, 'id'> },
  { act, about, by = ctx.account?.id ?? null, detail = {} }: Noted,
): Promise<void> {
  await trail.append(tx, { at: ctx.now, act, kind: 'account', subject: about, actor: by, detail })
}
