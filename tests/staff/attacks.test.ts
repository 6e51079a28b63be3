import { newThrottle, sealWith } from '@samordning/api/staff'
import { createHook } from 'node:async_hooks'
import { randomBytes } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { ADMINISTRATOR, AUDITOR, openOffice, type Office } from './office.ts'
import { MAIL, PASSPHRASE, anAcceptance, codeNow, somebodyWithPassphrase } from './passphrase-holder.ts'
import { refusal } from './told.ts'

const WRONG = { mail: MAIL, passphrase: 'fel lösenfras som är lång', code: '123456' }

let office: Office
beforeEach(async () => {
  office = await openOffice()
})

/** How many of the answers were given, and the reasons of the refusals. */
async function outcomesOf(answers: Promise<unknown>[]) {
  const settled = await Promise.allSettled(answers)
  const given = settled.filter(({ status }) => status === 'fulfilled').length
  const refused = await Promise.all(
    settled.flatMap((one, index) => (one.status === 'rejected' ? [refusal(answers[index]!)] : [])),
  )
  return { given, reasons: refused.map(({ reason }) => reason) }
}

describe('the same thing twice at once counts once:', () => {
  test('an invitation makes one account', async () => {
    const { sent } = await anAcceptance(office)
    const answers = [1, 2].map(() => office.browser().ask.invitations.acceptWithPassphrase(sent))
    expect(await outcomesOf(answers)).toEqual({ given: 1, reasons: ['link-gone'] })
    expect(await office.db.selectFrom('account').select('id').execute()).toHaveLength(1)
  })

  test('a link to get in again lets one in', async () => {
    const { browser } = await somebodyWithPassphrase(office)
    const { account } = (await browser.ask.sessions.current())!
    const administrator = await office.somebody('Administratör', [ADMINISTRATOR], { confirmed: true })
    await administrator.ask.accounts.sendRecovery({ id: account.id })
    const { body } = await office.db.selectFrom('mail').select('body').executeTakeFirstOrThrow()
    const { sent } = await anAcceptance(office)
    const again = { ...sent, token: /#(\S+)/.exec(body)![1]! }
    const answers = [1, 2].map(() => office.browser().ask.invitations.acceptWithPassphrase(again))
    expect(await outcomesOf(answers)).toEqual({ given: 1, reasons: ['link-gone'] })
  })

  test('two invitations to one address make one account', async () => {
    const [one, other] = [await anAcceptance(office), await anAcceptance(office)]
    const answers = [one, other].map(({ sent }) => office.browser().ask.invitations.acceptWithPassphrase(sent))
    expect(await outcomesOf(answers)).toEqual({ given: 1, reasons: ['link-gone'] })
  })

  test('a code from the app lets one in', async () => {
    const { secret } = await somebodyWithPassphrase(office)
    const code = await codeNow(office, secret)
    const answers = [1, 2, 3].map(() =>
      office.browser().ask.sessions.withPassphrase({ mail: MAIL, passphrase: PASSPHRASE, code }),
    )
    expect(await outcomesOf(answers)).toEqual({ given: 1, reasons: ['sign-in-failed', 'sign-in-failed'] })
  })

  test('a recovery code lets one in', async () => {
    const { recoveryCodes } = await somebodyWithPassphrase(office)
    const answers = [1, 2, 3].map(() =>
      office.browser().ask.sessions.withPassphrase({ mail: MAIL, passphrase: PASSPHRASE, code: recoveryCodes[0]! }),
    )
    expect(await outcomesOf(answers)).toEqual({ given: 1, reasons: ['sign-in-failed', 'sign-in-failed'] })
  })
})

test('without the key that seals the secrets of apps, recovery codes let in and codes do not', async () => {
  const { secret, recoveryCodes } = await somebodyWithPassphrase(office)
  const { ask } = office.browser(null, { seal: sealWith(randomBytes(32)) })
  const known = { mail: MAIL, passphrase: PASSPHRASE }
  expect(await refusal(ask.sessions.withPassphrase({ ...known, code: await codeNow(office, secret) }))).toMatchObject({
    reason: 'sign-in-failed',
  })
  await ask.sessions.withPassphrase({ ...known, code: recoveryCodes[0]! })
})

describe('guessing', () => {
  test('a hundred times at once is guessing a hundred times', async () => {
    await somebodyWithPassphrase(office)
    const guesses = Array.from({ length: 100 }, (_, guess) =>
      office
        .browser(null, { address: `192.0.2.${guess}` })
        .ask.sessions.withPassphrase({ mail: MAIL, passphrase: PASSPHRASE, code: `${100_000 + guess}` }),
    )
    const { given, reasons } = await outcomesOf(guesses)
    expect(given).toBe(0)
    expect(reasons.filter((reason) => reason === 'sign-in-failed')).toHaveLength(5)
    expect(reasons.filter((reason) => reason === 'too-many-attempts')).toHaveLength(95)
  })

  test('is the same however the address is written', async () => {
    await somebodyWithPassphrase(office)
    const { ask } = office.browser()
    const written = [MAIL, MAIL.toUpperCase(), ` ${MAIL}`, `${MAIL}\t`, MAIL.replace('g', 'G')]
    for (const mail of written) await refusal(ask.sessions.withPassphrase({ ...WRONG, mail }))
    expect(await refusal(ask.sessions.withPassphrase({ ...WRONG, mail: `${MAIL} ` }))).toMatchObject({
      reason: 'too-many-attempts',
    })
  })

  test('for an address that nobody has fills no disk', async () => {
    for (let guess = 0; guess < 150; guess += 1) {
      const { ask } = office.browser(null, { address: `192.0.2.${guess}` })
      const answer = { id: `passkey-${guess}`, response: {} }
      expect(await refusal(ask.sessions.withPasskey({ ceremony: 'x', answer }))).toMatchObject({
        reason: 'sign-in-failed',
      })
    }
    expect(await office.trail()).toHaveLength(100)
  })

  test('takes as long for an address that nobody has, and for a passphrase that is right', async () => {
    await somebodyWithPassphrase(office)
    const patient = () => office.browser(null, { throttle: newThrottle() }).ask.sessions
    const ingen = 'ingen@lansstyrelsen.example'
    const guesses = [
      { ...WRONG, mail: ingen },
      { ...WRONG, mail: ingen, code: 'AAAAA-AAAAA' },
      WRONG,
      { ...WRONG, code: 'AAAAA-AAAAA' },
      { ...WRONG, passphrase: PASSPHRASE },
      { ...WRONG, passphrase: PASSPHRASE, code: 'AAAAA-AAAAA' },
    ]
    for (const guess of guesses)
      expect(await slowHashesIn(() => patient().withPassphrase(guess)), JSON.stringify(guess)).toBe(2)
    for (const [mail, code] of [
      [ingen, 'AAAAA-AAAAA'],
      [MAIL, 'AAAAA-AAAAA'],
      [MAIL, 'x'],
    ] as const)
      expect(await slowHashesIn(() => patient().askForLink({ mail, code })), `${mail} ${code}`).toBe(1)
  })
})

/**
 * How many slow hashes it takes, as Node counts them. They are what can be measured from outside: each is about 40 ms, all else under one.
 * The time itself is no test: it tells of the machine what it tells of the code.
 */
async function slowHashesIn(way: () => Promise<unknown>): Promise<number> {
  let count = 0
  const hook = createHook({ init: (_, type) => void (count += type === 'ARGON2REQUEST' ? 1 : 0) }).enable()
  await way().catch(() => {})
  hook.disable()
  return count
}

describe('somebody who wants what is not theirs', () => {
  test('is in the trail with what they wanted, a hundred times at most', async () => {
    const member = await office.somebody('Ledamot', [])
    for (let attempt = 0; attempt < 101; attempt += 1)
      expect(await refusal(member.ask.accounts.get({ id: `somebody-${attempt}` }))).toMatchObject({
        code: 'FORBIDDEN',
        reason: 'not-yours',
      })
    const noted = (await office.trail()).filter(({ act }) => act === 'access.refused')
    expect(noted[0]).toMatchObject({ actor: member.id, subject: member.id, detail: { note: 'accounts.get' } })
    expect(noted).toHaveLength(100)
  })

  test('gives themselves no role, address or account by a field that nobody asked for', async () => {
    const { ask, id } = await office.somebody('Ledamot', [])
    const { sent } = await anAcceptance(office)
    const more = [{ grants: [ADMINISTRATOR] }, { mail: 'annan@example.example' }, { id }, { account: id }]
    for (const field of more) {
      const changed = { name: 'Ledamot', locale: 'sv' as const, ...field }
      expect(await refusal(ask.me.change(changed))).toMatchObject({ code: 'BAD_REQUEST' })
    }
    const accepted = { ...sent, grants: [ADMINISTRATOR], account: id }
    expect(await refusal(office.browser().ask.invitations.acceptWithPassphrase(accepted))).toMatchObject({
      code: 'BAD_REQUEST',
    })
    const chosen = { ...sent, mail: 'annan@lansstyrelsen.example' }
    const browser = office.browser()
    await browser.ask.invitations.acceptWithPassphrase(chosen)
    expect((await browser.ask.sessions.current())?.account).toMatchObject({ mail: MAIL, grants: [AUDITOR] })
  })

  test('changes nothing that all objects have', async () => {
    const { ask } = await office.somebody('Ledamot', [AUDITOR])
    const polluting = JSON.parse('{"name":"Ledamot","locale":"sv","__proto__":{"grants":[{"role":"administrator"}]}}')
    await ask.me.change(polluting as never).catch(() => {})
    expect(({} as Record<string, unknown>)['grants']).toBeUndefined()
    expect(await refusal(ask.accounts.setRoles({ id: 'x', grants: [] }))).toMatchObject({ reason: 'not-yours' })
  })
})
