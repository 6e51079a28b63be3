import { inviteFromOutside } from '@samordning/api/staff'
import { generate } from 'otplib'
import { AUDITOR, type Office } from './office.ts'

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

/** Somebody with a passphrase and an app, in a browser where they are signed in, a minute later: the next code is another. */
export async function somebodyWithPassphrase(office: Office) {
  const { secret, sent } = await anAcceptance(office)
  const browser = office.browser()
  const { recoveryCodes } = await browser.ask.invitations.acceptWithPassphrase(sent)
  office.pass(1)
  return { browser, secret, recoveryCodes }
}
