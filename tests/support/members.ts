import { accounts, openBeside, sessions } from '@samordning/db'
import { instant, type Grant } from '@samordning/domain'
import { createHash, randomBytes } from 'node:crypto'

export type Member = { id: string; name: string; cookie: { name: string; value: string; url: string } }

type Wanted = { name: string; grants: Grant[]; locale?: 'sv' | 'en'; confirmed?: boolean }

/**
 * Somebody with an account and roles who has signed in, in the database of a server that runs: the cookie is what their browser holds.
 * For tests of what comes after signing in.
 */
export async function aMember(server: { dataDir: string; staffOrigin: string }, wanted: Wanted): Promise<Member> {
  const { name, grants, locale = 'sv', confirmed = false } = wanted
  await using beside = openBeside(server.dataDir)
  const at = instant(new Date())
  const id = `member-${randomBytes(6).toString('hex')}`
  const token = randomBytes(32).toString('base64url')
  await accounts.insert(beside.db, { id, name, mail: `${id}@lansstyrelsen.example`, locale, created: at })
  await accounts.setRoles(beside.db, id, { grants, at })
  await sessions.insert(beside.db, {
    id: createHash('sha256').update(token).digest('base64url'),
    account: id,
    created: at,
    seen: at,
    confirmed: confirmed ? at : null,
    device: 'Chromium, Linux',
  })
  return { id, name, cookie: { name: 'samordning', value: token, url: server.staffOrigin } }
}
