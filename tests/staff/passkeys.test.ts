import { accounts } from '@samordning/db'
import { inviteFromOutside } from '@samordning/api/staff'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { newAuthenticator, type Quirks } from './authenticator.ts'
import { ADMINISTRATOR, AUDITOR, openOffice, type Office } from './office.ts'
import { refusal } from './told.ts'

type Browser = ReturnType<Office['browser']>
type Authenticator = ReturnType<typeof newAuthenticator>

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => {
  vi.useRealTimers()
})

let invited = 0

/** Follows an invitation with a passkey. */
async function join(authenticator: Authenticator, browser: Browser, quirks?: Quirks) {
  invited += 1
  const mail = `granskare.${invited}@lansstyrelsen.example`
  const link = await office.db
    .transaction()
    .execute((db) =>
      inviteFromOutside(
        { db, origin: office.parts.origin, now: office.now() },
        { mail, name: 'Granskare', grants: [AUDITOR] },
      ),
    )
  const token = new URL(link).hash.slice(1)
  const { ceremony, options } = await browser.ask.invitations.passkeyOptions({ token })
  const answer = authenticator.register(options, quirks)
  const who = { token, name: 'Granskare', locale: 'sv', passkeyName: 'Dator' } as const
  return browser.ask.invitations.acceptWithPasskey({ ...who, ceremony, answer })
}

/** Somebody who is signed in and has a passkey: added to an account that is there, which takes none of the invitation's slow hashes. */
async function somebodyWith(authenticator: Authenticator, quirks?: Quirks) {
  const { id, ask, token } = await office.somebody('Granskare', [AUDITOR], { confirmed: true })
  const { ceremony, options } = await ask.me.passkeyOptions()
  await ask.me.addPasskey({ ceremony, answer: authenticator.register(options, quirks), name: 'Dator' })
  return { id, browser: office.browser(token()) }
}

async function signIn(authenticator: Authenticator, browser: Browser, quirks?: Quirks) {
  const { ceremony, options } = await browser.ask.sessions.passkeyOptions()
  return browser.ask.sessions.withPasskey({ ceremony, answer: authenticator.answer(options, quirks) })
}

async function confirm(authenticator: Authenticator, browser: Browser) {
  const { ceremony, options } = await browser.ask.sessions.confirmOptions()
  return browser.ask.sessions.confirm({ ceremony, answer: authenticator.answer(options) })
}

/** Passphrases that were guessed from an address, each at another account. */
async function guessedFrom(address: string, times: number) {
  for (let guess = 0; guess < times; guess += 1)
    await office.parts.throttle.attempt({ account: `passphrase:nr${guess}@lansstyrelsen.example`, address })
}

const WRONG: [string, Quirks][] = [
  ['made for another site', { origin: 'https://arbetsyta.example.evil.example' }],
  ['made for the public site', { origin: 'https://www.arbetsyta.example' }],
  ['made for another name', { rpId: 'example' }],
  ['to another question', { challenge: Buffer.from('another').toString('base64url') }],
  ['of another kind', { type: 'payment.get' }],
  ['without a finger or a PIN', { isVerified: false }],
  ['that nobody touched', { isPresent: false, isVerified: false }],
]

describe('a passkey', () => {
  test('made by invitation opens the account, signs in, and confirms', async () => {
    const authenticator = newAuthenticator()
    const { recoveryCodes } = await join(authenticator, office.browser())
    expect(recoveryCodes).toHaveLength(10)
    const browser = office.browser()
    await signIn(authenticator, browser)
    expect((await browser.ask.sessions.current())?.account.name).toBe('Granskare')
    expect(await refusal(browser.ask.me.renewCodes())).toMatchObject({ reason: 'confirm-needed' })
    await confirm(authenticator, browser)
    expect((await browser.ask.me.renewCodes()).recoveryCodes).toHaveLength(10)
  })

  test.for(WRONG)('is not made from an answer %s', async ([, quirks]) => {
    const browser = office.browser()
    expect(await refusal(join(newAuthenticator(), browser, quirks))).toMatchObject({ reason: 'passkey-failed' })
    expect(browser.token()).toBe(null)
  })

  test.for<[string, Quirks]>([
    ...WRONG,
    ['signed by another key', { hasOtherKey: true }],
    ['whose counter has gone back: there is a copy of it', { counter: 1 }],
  ])('lets nobody in with an answer %s', async ([, quirks]) => {
    const authenticator = newAuthenticator()
    await somebodyWith(authenticator)
    await signIn(authenticator, office.browser())
    const browser = office.browser()
    expect(await refusal(signIn(authenticator, browser, quirks))).toEqual({
      code: 'UNAUTHORIZED',
      reason: 'sign-in-failed',
      fields: [],
    })
    expect(browser.token()).toBe(null)
    expect((await office.trail()).at(-1)).toMatchObject({ act: 'session.refused' })
  })

  test('answers each question once, for what it was asked, within five minutes', async () => {
    const authenticator = newAuthenticator()
    await somebodyWith(authenticator)
    const { ask } = office.browser()
    const { ceremony, options } = await ask.sessions.passkeyOptions()
    const answer = authenticator.answer(options)
    const both = await Promise.allSettled([1, 2].map(() => ask.sessions.withPasskey({ ceremony, answer })))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])

    const signedIn = office.browser()
    await signIn(authenticator, signedIn)
    const toConfirm = await signedIn.ask.sessions.confirmOptions()
    const elsewhere = { ceremony: toConfirm.ceremony, answer: authenticator.answer(toConfirm.options) }
    expect(await refusal(ask.sessions.withPasskey(elsewhere))).toMatchObject({ reason: 'sign-in-failed' })

    const late = await ask.sessions.passkeyOptions()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5 * 60_000 })
    const tooLate = { ceremony: late.ceremony, answer: authenticator.answer(late.options) }
    expect(await refusal(ask.sessions.withPasskey(tooLate))).toMatchObject({ reason: 'sign-in-failed' })
  })

  test('of a closed account, or one that was taken away, is refused as any other', async () => {
    const authenticator = newAuthenticator()
    const { id } = await somebodyWith(authenticator)
    const { ask } = await office.somebody('Administratör', [ADMINISTRATOR], { confirmed: true })
    await ask.accounts.close({ id })
    expect(await refusal(signIn(authenticator, office.browser()))).toMatchObject({ reason: 'sign-in-failed' })
    await ask.accounts.reopen({ id })
    await signIn(authenticator, office.browser())
    await accounts.removePasskey(office.db, authenticator.id)
    expect(await refusal(signIn(authenticator, office.browser()))).toMatchObject({ reason: 'sign-in-failed' })
  })

  test('of somebody else confirms nothing', async () => {
    const [own, other] = [newAuthenticator(), newAuthenticator()]
    const { browser } = await somebodyWith(own)
    await somebodyWith(other)
    expect(await refusal(confirm(other, browser))).toMatchObject({ reason: 'sign-in-failed' })
    await confirm(own, browser)
  })

  test('belongs to one account', async () => {
    const authenticator = newAuthenticator()
    await somebodyWith(authenticator)
    const copy = newAuthenticator(authenticator.id)
    expect(await refusal(join(copy, office.browser()))).toMatchObject({ reason: 'passkey-failed' })
    expect(await refusal(signIn(copy, office.browser()))).toMatchObject({ reason: 'sign-in-failed' })
  })

  test('is kept with the ways to reach it, and nothing else that a browser says', async () => {
    const authenticator = newAuthenticator()
    await somebodyWith(authenticator, { transports: ['usb', 'x'.repeat(1000), 7] })
    expect(await accounts.findPasskey(office.db, authenticator.id)).toMatchObject({ transports: ['usb'] })
    const other = newAuthenticator()
    await somebodyWith(other, { transports: { length: 1e9 } })
    expect(await accounts.findPasskey(office.db, other.id)).toMatchObject({ transports: [] })
  })

  test('lets its owner in while somebody guesses passphrases from the same address', async () => {
    const authenticator = newAuthenticator()
    await somebodyWith(authenticator)
    await guessedFrom('192.0.2.1', 30)
    const guess = { mail: 'ingen@lansstyrelsen.example', passphrase: 'x', code: '1' }
    expect(await refusal(office.browser().ask.sessions.withPassphrase(guess))).toMatchObject({
      reason: 'too-many-attempts',
    })
    await signIn(authenticator, office.browser())
  })

  test('is added after another, and the last one stays, also when both are removed at once', async () => {
    const [first, second] = [newAuthenticator(), newAuthenticator()]
    const browser = office.browser()
    await join(first, browser)
    await confirm(first, browser)
    const { ceremony, options } = await browser.ask.me.passkeyOptions()
    await browser.ask.me.addPasskey({ ceremony, answer: second.register(options), name: 'Telefon' })
    const numbered = { id: second.id, name: 'Anna 19121212-1212' }
    expect(await refusal(browser.ask.me.renamePasskey(numbered))).toMatchObject({ code: 'BAD_REQUEST' })
    const both = await Promise.allSettled([first, second].map(({ id }) => browser.ask.me.removePasskey({ id })))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await browser.ask.me.ways()).passkeys).toHaveLength(1)
    const told = await office.db.selectFrom('mail').select('body').execute()
    expect(told.map(({ body }) => /lagts till|tagits bort/.exec(body)?.[0])).toEqual(['lagts till', 'tagits bort'])
  })
})
