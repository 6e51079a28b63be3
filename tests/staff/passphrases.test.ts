import { beforeEach, describe, expect, test } from 'vitest'
import { openOffice, type Office } from './office.ts'
import { MAIL, PASSPHRASE, codeNow, somebodyWithPassphrase } from './passphrase-holder.ts'
import { refusal } from './told.ts'

const LONG =
  'tåg kaktus måndag violin gurka plåster mejsel trumpet ärta segelbåt kudde lingon vante skiftnyckel kofot mussla höstack mosse talg'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})

/** Somebody with a passphrase who has just given their second factor again, and a way to choose another passphrase. */
async function somebodyWhoMayChange() {
  const { browser, secret } = await somebodyWithPassphrase(office)
  await browser.ask.sessions.confirm({ passphrase: PASSPHRASE, code: await codeNow(office, secret) })
  const change = async (passphrase: string) => {
    const { secret: next, totp } = await browser.ask.me.newTotp()
    await browser.ask.me.setPassphrase({ passphrase, totp, code: await codeNow(office, next) })
    office.pass(1)
    return next
  }
  const signIn = async (passphrase: string, from: string) =>
    office.browser().ask.sessions.withPassphrase({ mail: MAIL, passphrase, code: await codeNow(office, from) })
  return { change, signIn, secret }
}

describe('a passphrase', () => {
  test('is changed together with the app, and the earlier one opens nothing', async () => {
    const { change, signIn } = await somebodyWhoMayChange()
    const secret = await change('tåg kaktus måndag violin')
    expect(await refusal(signIn(PASSPHRASE, secret))).toMatchObject({ reason: 'sign-in-failed' })
    await signIn('tåg kaktus måndag violin', secret)
  })

  test.for([
    ['of words alone', 'tåg kaktus måndag violin'],
    ['with no letter', '8203 5517 9046 2718 4491'],
    ['of 128 characters', LONG.slice(0, 128)],
    ['of other scripts, with pictures', 'кактус понедельник 🎻 скрипка'],
  ] as const)('may be made of anything: %s', async ([, passphrase]) => {
    const { change, signIn } = await somebodyWhoMayChange()
    await signIn(passphrase, await change(passphrase))
  })

  test('is taken as it was chosen: no other case, no shorter, no spaces less', async () => {
    const { change, signIn } = await somebodyWhoMayChange()
    const chosen = ` ${'Tåg kaktus måndag violin '.repeat(4)}`
    const secret = await change(chosen)
    for (const other of [chosen.toLowerCase(), chosen.slice(0, 72), chosen.trim(), `${chosen}x`])
      expect(await refusal(signIn(other, secret))).toMatchObject({ reason: 'sign-in-failed' })
    await signIn(chosen, secret)
  })

  test.for([
    ['short', 'tåg kaktus'],
    ['among those that have leaked', '1qaz2wsx3edc4rfv'],
    ['made of the name of the place', 'samordningsgrupp prostitution'],
    ['made of the own name and address', `Granskare ${MAIL}`],
  ] as const)('is not changed into one that is %s', async ([, passphrase]) => {
    const { change } = await somebodyWhoMayChange()
    expect(await refusal(change(passphrase))).toMatchObject({ reason: 'weak-passphrase', fields: ['passphrase'] })
  })

  test('stays until somebody changes it', async () => {
    const { signIn, secret } = await somebodyWhoMayChange()
    office.pass(3 * 365 * 24 * 60)
    await signIn(PASSPHRASE, secret)
  })
})
