import { beforeEach, describe, expect, test } from 'vitest'
import { aSession, openOffice, type Office } from './office.ts'
import { MAIL, PASSPHRASE, codeNow, somebodyWithPassphrase } from './passphrase-holder.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})

describe('a session', () => {
  test('is a new one at every signing in: what somebody planted in the browser opens nothing', async () => {
    const { secret, browser: first } = await somebodyWithPassphrase(office)
    const planted = 'planted-by-somebody-else'
    const browser = office.browser(planted)
    await browser.ask.sessions.withPassphrase({
      mail: MAIL,
      passphrase: PASSPHRASE,
      code: await codeNow(office, secret),
    })
    expect(browser.token()).not.toBe(planted)
    expect(browser.token()).toMatch(/^[\w-]{43}$/)
    expect(await office.browser(planted).ask.sessions.current()).toBe(null)

    office.pass(1)
    const earlier = first.token()
    await first.ask.sessions.withPassphrase({ mail: MAIL, passphrase: PASSPHRASE, code: await codeNow(office, secret) })
    expect(first.token()).not.toBe(earlier)
    expect(await office.browser(earlier).ask.sessions.current()).toBe(null)
  })

  test('is one of ten at most: the eleventh ends the one that was used the longest ago', async () => {
    const { secret, browser } = await somebodyWithPassphrase(office)
    const { account } = (await browser.ask.sessions.current())!
    for (let more = 0; more < 9; more += 1) {
      office.pass(1)
      await aSession(office.db, { account: account.id, at: office.now(), confirmed: false })
    }
    expect(await browser.ask.sessions.list()).toHaveLength(10)
    const oldest = (await browser.ask.sessions.list()).at(-1)!
    const eleventh = office.browser()
    office.pass(1)
    await eleventh.ask.sessions.withPassphrase({
      mail: MAIL,
      passphrase: PASSPHRASE,
      code: await codeNow(office, secret),
    })
    const open = await eleventh.ask.sessions.list()
    expect(open).toHaveLength(10)
    expect(open.map(({ id }) => id)).not.toContain(oldest.id)
    expect((await office.trail()).findLast(({ act }) => act === 'session.ended')).toMatchObject({
      detail: { note: 'more than 10 at once' },
    })
  })

  test('that has run out is not among those that are open', async () => {
    const { secret } = await somebodyWithPassphrase(office)
    office.pass(31)
    const browser = office.browser()
    await browser.ask.sessions.withPassphrase({
      mail: MAIL,
      passphrase: PASSPHRASE,
      code: await codeNow(office, secret),
    })
    expect(await browser.ask.sessions.list()).toHaveLength(1)
  })

  test('elsewhere can be ended after a way in has changed, which a mail tells of', async () => {
    const { browser, secret } = await somebodyWithPassphrase(office)
    const { account } = (await browser.ask.sessions.current())!
    const elsewhere = office.browser(
      await aSession(office.db, { account: account.id, at: office.now(), confirmed: false }),
    )
    await browser.ask.sessions.confirm({ passphrase: PASSPHRASE, code: await codeNow(office, secret) })
    await browser.ask.me.renewCodes()
    expect(await browser.ask.sessions.endOthers()).toEqual({ ended: 1 })
    expect(await elsewhere.ask.sessions.current()).toBe(null)
    const [letter] = await office.db.selectFrom('mail').select(['recipient', 'body']).execute()
    expect(letter).toMatchObject({ recipient: MAIL, body: expect.stringContaining('återställningskoder') })
  })

  test('is kept as something that opens nothing', async () => {
    const { browser } = await somebodyWithPassphrase(office)
    const token = browser.token()!
    const kept = await office.db.selectFrom('session').selectAll().execute()
    expect(JSON.stringify(kept)).not.toContain(token)
    expect(await office.browser(kept[0]!.id).ask.sessions.current()).toBe(null)
  })

  test('goes on under another token when the second factor was given again, and hears on', async () => {
    const { browser, secret } = await somebodyWithPassphrase(office)
    const heard = (await browser.ask.live.changes())[Symbol.asyncIterator]()
    const first = heard.next()
    await new Promise((resolve) => setTimeout(resolve, 20))
    const [before] = await browser.ask.sessions.list()
    await browser.ask.sessions.confirm({ passphrase: PASSPHRASE, code: await codeNow(office, secret) })
    expect(await browser.ask.sessions.list()).toMatchObject([{ created: before!.created, isThis: true }])
    office.parts.live.tell({ kind: 'agency', subject: 'polismyndigheten', by: 'somebody' })
    expect(await first).toMatchObject({ value: { subject: 'polismyndigheten' } })
    const second = heard.next()
    await browser.ask.sessions.signOut()
    office.parts.live.tell({ kind: 'agency', subject: 'migrationsverket', by: 'somebody' })
    expect(await second).toMatchObject({ done: true })
  })
})
