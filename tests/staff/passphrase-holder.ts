import { inviteFromOutside } from '@samordning/api/staff'
import { accounts } from '@samordning/db'
import { generate } from 'otplib'
import { AUDITOR, aSession, anAccount, openOffice, type Office } from './office.ts'

export const PASSPHRASE = 'vinter flaggstång mjölkpaket orgel'
export const MAIL = 'granskare@lansstyrelsen.example'

/** What an authenticator app shows now. */
export function codeNow(office: Office, secret: string): Promise<string> {
  return generate({ secret, epoch: Date.parse(office.now()) / 1000 })
}

/** What somebody who was invited sends to open their account. */
export async function anAcceptance(office: Office) {
  const { ask } = office.browser()
  const invited = { mail: MAIL, name: 'Granskare', grants: [AUDITOR] }
  const outside = { origin: office.parts.origin, now: office.now() }
  const link = await office.db.transaction().execute((db) => inviteFromOutside({ db, ...outside }, invited))
  const token = new URL(link).hash.slice(1)
  const { secret, totp } = await ask.invitations.newTotp({ token })
  const code = await codeNow(office, secret)
  return { secret, sent: { token, name: 'Granskare', locale: 'sv', passphrase: PASSPHRASE, totp, code } as const }
}

/** What an invitation leaves behind. Made once for a file of tests: it takes eleven slow hashes. */
let made: ReturnType<typeof acceptOnce> | undefined

async function acceptOnce() {
  const office = await openOffice()
  const { secret, sent } = await anAcceptance(office)
  const { recoveryCodes } = await office.browser().ask.invitations.acceptWithPassphrase(sent)
  const { id } = (await accounts.findByMail(office.db, MAIL))!
  const { passwordHash } = (await accounts.secretsOf(office.db, id))!
  const hashes = (await accounts.listRecoveryCodes(office.db, id)).map(({ hash }) => hash)
  return { secret, recoveryCodes, passwordHash, hashes }
}

/** Somebody with a passphrase and an app, in a browser where they are signed in. */
export async function somebodyWithPassphrase(office: Office) {
  const { secret, recoveryCodes, passwordHash, hashes } = await (made ??= acceptOnce())
  const { db, parts } = office
  const id = await anAccount(db, { name: 'Granskare', mail: MAIL, grants: [AUDITOR], at: office.now() })
  await accounts.setPassword(db, id, passwordHash)
  await accounts.setTotp(db, id, parts.seal.close(secret))
  await accounts.setRecoveryCodes(db, id, hashes)
  const token = await aSession(db, { account: id, at: office.now(), confirmed: false })
  return { browser: office.browser(token), secret, recoveryCodes }
}
