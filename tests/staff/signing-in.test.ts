import { linkForFirstAdministrator } from '@samordning/api/staff'
import { generate } from 'otplib'
import { beforeEach, describe, expect, test } from 'vitest'
import { ADMINISTRATOR, AUDITOR, openOffice, type Office } from './office.ts'
import { refusal } from './told.ts'

const PASSPHRASE = 'vinter flaggstång mjölkpaket orgel'
const MAIL = 'administrator@lansstyrelsen.example'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})

async function firstLink(): Promise<string> {
  const link = await linkForFirstAdministrator({ ...office.parts, now: office.now() })
  return new URL(link!).hash.slice(1)
}

const codeNow = (secret: string) => generate({ secret, epoch: Date.parse(office.now()) / 1000 })

/** The first administrator, with a passphrase and an app, in a browser where they are signed in. */
async function firstAdministrator() {
  const browser = office.browser()
  const token = await firstLink()
  const { secret, totp } = await browser.ask.invitations.newTotp({ token, mail: MAIL })
  const { recoveryCodes } = await browser.ask.invitations.acceptWithPassphrase({
    token,
    mail: MAIL,
    name: 'Administratör',
    locale: 'sv',
    passphrase: PASSPHRASE,
    totp,
    code: await codeNow(secret),
  })
  return { browser, secret, recoveryCodes, invitation: token }
}

describe('the first administrator', () => {
  test('gets in by the link that the start printed, and is administrator', async () => {
    const { browser } = await firstAdministrator()
    expect((await browser.ask.sessions.current())?.account).toMatchObject({
      name: 'Administratör',
      mail: MAIL,
      grants: [ADMINISTRATOR],
    })
    expect(await linkForFirstAdministrator({ ...office.parts, now: office.now() })).toBe(null)
  })

  test('can use no link but the last one printed, and that once, within a week', async () => {
    const earlier = await firstLink()
    const last = await firstLink()
    const { ask } = office.browser()
    expect(await refusal(ask.invitations.get({ token: earlier }))).toMatchObject({ reason: 'link-gone' })
    expect(await ask.invitations.get({ token: last })).toMatchObject({ grants: [ADMINISTRATOR], isRecovery: false })
    office.pass(7 * 24 * 60)
    expect(await refusal(ask.invitations.get({ token: last }))).toMatchObject({ reason: 'link-gone' })

    const { invitation } = await firstAdministrator()
    expect(await refusal(ask.invitations.get({ token: invitation }))).toMatchObject({ reason: 'link-gone' })
  })

  test('is the first: once anybody has an account the printed link is worth nothing', async () => {
    const token = await firstLink()
    await office.somebody('Granskare', [AUDITOR])
    const { ask } = office.browser()
    expect(await refusal(ask.invitations.get({ token }))).toMatchObject({ reason: 'link-gone' })
    expect(await refusal(ask.invitations.newTotp({ token, mail: MAIL }))).toMatchObject({ reason: 'link-gone' })
  })

  test('is told at the field when the passphrase is short, leaked or about the place', async () => {
    const { ask } = office.browser()
    const token = await firstLink()
    const { secret, totp } = await ask.invitations.newTotp({ token, mail: MAIL })
    const rest = { token, mail: MAIL, name: 'Administratör', locale: 'sv', totp, code: await codeNow(secret) } as const
    for (const passphrase of [
      'kort',
      'passwordpassword',
      '123456789012345',
      'samordningsgrupp2026',
      'aaaaaaaaaaaaaaaaaaaa',
    ])
      expect(await refusal(ask.invitations.acceptWithPassphrase({ ...rest, passphrase })), passphrase).toEqual({
        code: 'BAD_REQUEST',
        reason: 'weak-passphrase',
        fields: ['passphrase'],
      })
    expect(
      await refusal(ask.invitations.acceptWithPassphrase({ ...rest, passphrase: PASSPHRASE, code: '000000' })),
    ).toMatchObject({ fields: ['code'] })
    await ask.invitations.acceptWithPassphrase({ ...rest, passphrase: PASSPHRASE })
  })
})

describe('signing in with a passphrase', () => {
  test('takes a code from the app, each only once, and opens another session', async () => {
    const { secret, browser: first } = await firstAdministrator()
    const browser = office.browser()
    const used = await codeNow(secret)
    expect(
      await refusal(browser.ask.sessions.withPassphrase({ mail: MAIL, passphrase: PASSPHRASE, code: used })),
    ).toEqual({ code: 'UNAUTHORIZED', reason: 'sign-in-failed', fields: [] })
    office.pass(1)
    await browser.ask.sessions.withPassphrase({
      mail: MAIL.toUpperCase(),
      passphrase: PASSPHRASE,
      code: await codeNow(secret),
    })
    expect((await browser.ask.sessions.current())?.account.mail).toBe(MAIL)
    expect(browser.token()).not.toBe(first.token())
    expect(await browser.ask.sessions.list()).toHaveLength(2)
  })

  test('takes each recovery code once, however it is typed', async () => {
    const { recoveryCodes } = await firstAdministrator()
    const [code = '', other = ''] = recoveryCodes
    const browser = office.browser()
    const typed = ` ${code.toLowerCase().replace('-', ' ')} `
    await browser.ask.sessions.withPassphrase({ mail: MAIL, passphrase: PASSPHRASE, code: typed })
    expect(await browser.ask.me.ways()).toMatchObject({ hasPassphrase: true, recoveryCodes: 9 })
    const again = office.browser().ask.sessions
    expect(await refusal(again.withPassphrase({ mail: MAIL, passphrase: PASSPHRASE, code }))).toMatchObject({
      reason: 'sign-in-failed',
    })
    await again.withPassphrase({ mail: MAIL, passphrase: PASSPHRASE, code: other })
  })

  test('answers the same whatever was wrong, and each refusal is in the trail', async () => {
    const { secret } = await firstAdministrator()
    office.pass(1)
    const code = await codeNow(secret)
    const { ask } = office.browser()
    const refusals = [
      { mail: 'ingen@lansstyrelsen.example', passphrase: PASSPHRASE, code },
      { mail: MAIL, passphrase: 'fel lösenfras som är lång', code },
      { mail: MAIL, passphrase: PASSPHRASE, code: '123456' },
      { mail: MAIL, passphrase: PASSPHRASE, code: 'nonsens' },
    ]
    for (const input of refusals)
      expect(await refusal(ask.sessions.withPassphrase(input))).toEqual({
        code: 'UNAUTHORIZED',
        reason: 'sign-in-failed',
        fields: [],
      })
    const refused = (await office.trail()).filter((entry) => entry.act === 'session.refused')
    expect(refused.map((entry) => entry.subject !== null)).toEqual([false, true, true, true])
    expect(JSON.stringify(await office.trail())).not.toContain('192.0.2')
  })

  test('is slowed down after five wrong attempts, also for the one who then has it right, for five minutes', async () => {
    const { secret } = await firstAdministrator()
    const { ask } = office.browser()
    const wrong = { mail: MAIL, passphrase: 'fel lösenfras som är lång', code: '123456' }
    for (let attempt = 0; attempt < 5; attempt += 1)
      expect(await refusal(ask.sessions.withPassphrase(wrong))).toMatchObject({ reason: 'sign-in-failed' })
    office.pass(1)
    const right = { mail: MAIL, passphrase: PASSPHRASE, code: await codeNow(secret) }
    expect(await refusal(ask.sessions.withPassphrase(right))).toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      reason: 'too-many-attempts',
    })
  })

  test('is slowed down per address, whatever accounts are tried', async () => {
    const { ask } = office.browser()
    const { attempt } = office.parts.throttle
    for (let guess = 0; guess < 29; guess += 1)
      await attempt({ account: `passphrase:nr${guess}@lansstyrelsen.example`, address: '192.0.2.1' })
    const more = { mail: 'annan@lansstyrelsen.example', passphrase: 'x', code: '1' }
    expect(await refusal(ask.sessions.withPassphrase(more))).toMatchObject({ reason: 'sign-in-failed' })
    expect(await refusal(ask.sessions.withPassphrase(more))).toMatchObject({ code: 'TOO_MANY_REQUESTS' })
    const elsewhere = office.browser(null, { address: '192.0.2.2' }).ask
    expect(await refusal(elsewhere.sessions.withPassphrase(more))).toMatchObject({ reason: 'sign-in-failed' })
  })
})

describe('a session', () => {
  test('runs out after half an hour in which nobody did anything; a page that asks by itself does nothing', async () => {
    const { token } = await office.somebody('Granskare', [AUDITOR])
    const busy = office.browser(token())
    for (let half = 0; half < 4; half += 1) {
      office.pass(20)
      await busy.ask.sessions.list()
    }
    expect(await busy.ask.sessions.current()).not.toBe(null)
    const alone = office.browser(token(), { isBackground: true })
    office.pass(20)
    await alone.ask.sessions.list()
    office.pass(10)
    expect(await refusal(alone.ask.sessions.list())).toMatchObject({ code: 'UNAUTHORIZED', reason: 'sign-in-needed' })
    expect((await office.trail()).at(-1)).toMatchObject({ act: 'session.ended', detail: { note: 'ran out' } })
  })

  test('that has run out is ended once, however many requests find it so', async () => {
    const { ask } = await office.somebody('Granskare', [AUDITOR])
    office.pass(31)
    await Promise.all([1, 2, 3].map(() => refusal(ask.sessions.list())))
    expect((await office.trail()).map(({ act }) => act)).toEqual(['session.ended'])
  })

  test('runs out after twelve hours, however busy', async () => {
    const { ask } = await office.somebody('Granskare', [AUDITOR])
    for (let half = 0; half < 35; half += 1) {
      office.pass(20)
      await ask.sessions.list()
    }
    office.pass(20)
    expect(await refusal(ask.sessions.list())).toMatchObject({ reason: 'sign-in-needed' })
  })

  test('that is ended from another is over at its next request', async () => {
    const { secret, browser: first } = await firstAdministrator()
    office.pass(1)
    const second = office.browser()
    await second.ask.sessions.withPassphrase({ mail: MAIL, passphrase: PASSPHRASE, code: await codeNow(secret) })
    const other = (await second.ask.sessions.list()).find((session) => !session.isThis)
    await second.ask.sessions.end({ id: other!.id })
    expect(await refusal(first.ask.sessions.list())).toMatchObject({ reason: 'sign-in-needed' })
    await second.ask.sessions.signOut()
    expect(await second.ask.sessions.current()).toBe(null)
  })

  test('of somebody else can not be ended', async () => {
    const one = await office.somebody('Granskare', [AUDITOR])
    const other = await office.somebody('Granskare två', [AUDITOR])
    const [session] = await other.ask.sessions.list()
    expect(await refusal(one.ask.sessions.end({ id: session!.id }))).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('the second factor', () => {
  test('given again opens dangerous acts for five minutes, in the same session', async () => {
    const { browser, secret } = await firstAdministrator()
    expect(await refusal(browser.ask.me.renewCodes())).toMatchObject({ code: 'FORBIDDEN', reason: 'confirm-needed' })
    office.pass(1)
    const before = browser.token()
    await browser.ask.sessions.confirm({ passphrase: PASSPHRASE, code: await codeNow(secret) })
    expect(browser.token()).not.toBe(before)
    expect(await office.browser(before).ask.sessions.current()).toBe(null)
    expect(await browser.ask.sessions.list()).toHaveLength(1)
    expect((await browser.ask.me.renewCodes()).recoveryCodes).toHaveLength(10)
    office.pass(5)
    expect(await refusal(browser.ask.me.renewCodes())).toMatchObject({ reason: 'confirm-needed' })
  })

  test('is worth nothing without the passphrase, and is not used up then', async () => {
    const { browser, secret } = await firstAdministrator()
    office.pass(1)
    const code = await codeNow(secret)
    expect(
      await refusal(browser.ask.sessions.confirm({ passphrase: 'fel lösenfras som är lång', code })),
    ).toMatchObject({ reason: 'sign-in-failed' })
    expect(await refusal(browser.ask.me.renewCodes())).toMatchObject({ reason: 'confirm-needed' })
    await browser.ask.sessions.confirm({ passphrase: PASSPHRASE, code })
  })

  test('that is wrong is refused as any other attempt, and counted', async () => {
    const { browser } = await firstAdministrator()
    for (let attempt = 0; attempt < 5; attempt += 1)
      expect(await refusal(browser.ask.sessions.confirm({ passphrase: PASSPHRASE, code: '000000' }))).toMatchObject({
        reason: 'sign-in-failed',
      })
    expect(await refusal(browser.ask.sessions.confirm({ passphrase: PASSPHRASE, code: '000000' }))).toMatchObject({
      reason: 'too-many-attempts',
    })
  })
})

describe('somebody who has lost their ways in', () => {
  test('gets a link by mail for a recovery code, and the same answer for a wrong one', async () => {
    const { recoveryCodes, browser: first } = await firstAdministrator()
    const { ask } = office.browser()
    const before = office.wakings()
    expect(await ask.sessions.askForLink({ mail: MAIL, code: 'AAAAA-AAAAA' })).toBeUndefined()
    expect(await ask.sessions.askForLink({ mail: 'ingen@lansstyrelsen.example', code: 'AAAAA-AAAAA' })).toBeUndefined()
    expect(office.wakings()).toBe(before)
    const refused = (await office.trail()).filter(({ act }) => act === 'session.refused')
    expect(refused.map(({ subject }) => subject !== null)).toEqual([true, false])
    expect(await ask.sessions.askForLink({ mail: MAIL, code: recoveryCodes[0]! })).toBeUndefined()
    expect(office.wakings()).toBe(before + 1)

    const letter = await office.db.selectFrom('mail').select('body').orderBy('id', 'desc').executeTakeFirstOrThrow()
    const token = /#(\S+)/.exec(letter.body)![1]!
    expect(await ask.invitations.get({ token })).toMatchObject({ isRecovery: true, mail: MAIL })
    const again = office.browser()
    const { secret, totp } = await again.ask.invitations.newTotp({ token })
    const words = { token, name: 'x', locale: 'sv', totp, code: await codeNow(secret) } as const
    await again.ask.invitations.acceptWithPassphrase({ ...words, passphrase: 'tåg kaktus måndag violin' })
    expect((await again.ask.sessions.current())?.account).toMatchObject({
      name: 'Administratör',
      grants: [ADMINISTRATOR],
    })
    expect((await office.trail()).map((entry) => entry.act)).toContain('account.recovered')
    expect(await refusal(first.ask.sessions.list())).toMatchObject({ reason: 'sign-in-needed' })
    office.pass(1)
    const old = { mail: MAIL, passphrase: PASSPHRASE, code: await codeNow(secret) }
    expect(await refusal(office.browser().ask.sessions.withPassphrase(old))).toMatchObject({ reason: 'sign-in-failed' })
  })
})
