import { accounts, openBeside } from '@samordning/db'
import { instant } from '@samordning/domain'
import { aMember } from '../support/members.ts'
import { startServer } from '../support/server.ts'
import { faultsInViews } from './axe.ts'
import { ADMINISTRATOR, AUDITOR, expect, test } from './staff.ts'

const DESK = { width: 1280, height: 800 }
const SMALLEST = { width: 320, height: 640 }
const PAGES = ['/', '/konton', '/utkorg', '/spar', '/mitt-konto', '/finns-inte']

test('axe finds nothing on any page or dialog, in light and in dark, and none is wider than the screen', async ({
  atDesk,
  staff,
}) => {
  test.setTimeout(180_000)
  const desk = await atDesk('Administratör och revisor', [ADMINISTRATOR, AUDITOR])
  async function look(what: string): Promise<void> {
    expect.soft(await faultsInViews(desk), what).toEqual([])
    await desk.setViewportSize(SMALLEST)
    const needed = await desk.evaluate(() => document.documentElement.scrollWidth)
    expect.soft(needed, `${what} at ${SMALLEST.width} px`).toBeLessThanOrEqual(SMALLEST.width)
    await desk.setViewportSize(DESK)
  }
  for (const address of PAGES) {
    await desk.goto(staff.staffOrigin + address)
    await desk.getByRole('heading', { level: 1 }).waitFor()
    await look(address)
  }
  await desk.goto(`${staff.staffOrigin}/konton`)
  await desk.getByRole('heading', { level: 1, name: 'Konton' }).waitFor()
  await desk.keyboard.press('?')
  await desk.getByRole('dialog', { name: 'Tangenter' }).waitFor()
  await look('keys')
  await desk.keyboard.press('Escape')
  await desk.keyboard.press('Control+k')
  await desk.getByRole('dialog', { name: 'Gå till eller gör' }).waitFor()
  await look('palette')
  await desk.keyboard.press('Escape')
  await desk.getByRole('button', { name: 'Bjud in' }).click()
  await look('invite')
  await desk.getByLabel('Namn').fill('Samordnare Västerbotten')
  await desk.getByLabel('E-post').fill('samordnare.som.heter.langt@lansstyrelsen.example')
  await desk.getByLabel('Roll', { exact: true }).selectOption('Samordnare')
  await desk.getByLabel('Samordningsgrupp').selectOption({ value: 'vasterbotten' })
  await desk.getByRole('button', { name: 'Skicka inbjudan' }).click()
  await desk.getByText(/inbjudan#/).waitFor()
  await desk.keyboard.press('Escape')
  await look('an open invitation')
  await desk.context().clearCookies()
  for (const address of ['/logga-in', '/inbjudan#x']) {
    await desk.goto(staff.staffOrigin + address)
    await desk.getByRole('heading', { level: 1 }).waitFor()
    await look(address)
  }
})

test('the keyboard alone leads to every page, to names and to the filter, and is silent while somebody types', async ({
  atDesk,
}) => {
  const desk = await atDesk('Administratör', [ADMINISTRATOR])
  await desk.keyboard.press('Tab')
  await expect(desk.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused()
  await desk.keyboard.press('Enter')
  await expect(desk.getByRole('main')).toBeFocused()

  await desk.keyboard.type('go')
  await expect(desk.getByRole('heading', { level: 1, name: 'Konton' })).toBeFocused()
  await expect(desk).toHaveTitle('Konton – Arbetsytan')
  await desk.keyboard.type('/')
  await expect(desk.getByLabel('Filtrera')).toBeFocused()
  await desk.keyboard.type('gm?')
  await expect(desk.getByLabel('Filtrera')).toHaveValue('gm?')
  await expect(desk.getByRole('dialog')).toHaveCount(0)

  const palette = desk.getByRole('dialog', { name: 'Gå till eller gör' })
  await desk.keyboard.press('Control+k')
  await palette.waitFor()
  await desk.keyboard.type('utk')
  await desk.keyboard.press('Enter')
  await expect(desk.getByRole('heading', { level: 1, name: 'Utkorg' })).toBeFocused()
  await desk.keyboard.press('Control+k')
  await palette.waitFor()
  await desk.keyboard.type('polismyndigheten')
  await expect(desk.getByRole('option', { name: 'Polismyndigheten myndighet' })).toBeVisible()
  await desk.keyboard.press('Escape')

  await desk.keyboard.type('?')
  const keys = desk.getByRole('dialog', { name: 'Tangenter' })
  await keys.getByLabel('Låt ensamma tangenter göra något').press('Space')
  await desk.keyboard.press('Escape')
  await expect(keys).toBeHidden()
  await desk.keyboard.type('gm')
  await expect(desk.getByRole('heading', { level: 1, name: 'Utkorg' })).toBeVisible()
})

test('what was typed survives a reload, a change of language and a lost connection, and can be thrown away', async ({
  atDesk,
  context,
  staff,
}) => {
  const desk = await atDesk('Administratör', [ADMINISTRATOR])
  await desk.goto(`${staff.staffOrigin}/konton`)
  await desk.getByRole('button', { name: 'Bjud in' }).click()
  await desk.getByLabel('Namn').fill('Redaktör')
  await desk.reload()
  await desk.getByRole('button', { name: 'Bjud in' }).click()
  await expect(desk.getByLabel('Namn')).toHaveValue('Redaktör')
  await desk.getByRole('button', { name: 'Fortsätt där du var' }).click()

  await context.setOffline(true)
  await desk.getByLabel('E-post').fill('redaktor@lansstyrelsen.example')
  await desk.getByLabel('Roll', { exact: true }).selectOption('Redaktör')
  await desk.getByRole('button', { name: 'Skicka inbjudan' }).click()
  await expect(desk.getByRole('alert')).toContainText('Ingen kontakt med servern.')
  await context.setOffline(false)
  await desk.getByRole('button', { name: 'Skicka inbjudan' }).click()
  await expect(desk.getByText('Inbjudan till redaktor@lansstyrelsen.example är på väg.')).toBeVisible()
  await desk.keyboard.press('Escape')

  await desk.getByRole('button', { name: 'Bjud in' }).click()
  await expect(desk.getByLabel('Namn')).toHaveValue('')
  await desk.getByLabel('Namn').fill('Granskare')
  await desk.reload()
  await desk.getByRole('button', { name: 'Bjud in' }).click()
  await desk.getByRole('button', { name: 'Kasta' }).click()
  await expect(desk.getByLabel('Namn')).toHaveValue('')
  await desk.keyboard.press('Escape')

  await desk.goto(`${staff.staffOrigin}/mitt-konto`)
  await desk.getByLabel('Namn').fill('Administratör i Luleå')
  await desk.getByText('Administratör', { exact: false }).first().click()
  await desk.getByRole('button', { name: 'In English' }).click()
  await expect(desk.getByRole('heading', { level: 1, name: 'My account' })).toBeVisible()
  await expect(desk.locator('html')).toHaveAttribute('lang', 'en')
  await expect(desk.getByLabel('Name', { exact: true })).toHaveValue('Administratör i Luleå')
})

test('dark is a choice of one’s own that stays, whatever the computer says', async ({ atDesk }) => {
  const desk = await atDesk('Administratör', [ADMINISTRATOR])
  const ground = () => desk.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await desk.emulateMedia({ colorScheme: 'light' })
  const light = await ground()
  await desk.getByText('Administratör').first().click()
  await desk.getByRole('radio', { name: 'Mörkt läge' }).check()
  const dark = await ground()
  expect(dark).not.toBe(light)
  await desk.reload()
  await desk.getByRole('heading', { level: 1 }).waitFor()
  expect(await ground()).toBe(dark)
  await desk.getByText('Administratör').first().click()
  await desk.getByRole('radio', { name: 'Ljust läge' }).check()
  await desk.emulateMedia({ colorScheme: 'dark' })
  expect(await ground()).toBe(light)
})

test('roles are changed by whoever gives the second factor again, and an auditor reads who did it, before and after', async ({
  atDesk,
  staff,
}) => {
  const desk = await atDesk('Administratör och revisor', [ADMINISTRATOR, AUDITOR], { confirmed: true })
  await desk.goto(`${staff.staffOrigin}/konton`)
  await desk.getByLabel('Filtrera').fill('och revisor')
  await desk.getByRole('link', { name: 'Administratör och revisor' }).first().click()
  await desk.getByRole('button', { name: 'Ändra roller' }).click()
  await desk.getByRole('button', { name: 'Lägg till en roll' }).click()
  await desk.getByRole('group', { name: 'Roll 3' }).getByLabel('Roll', { exact: true }).selectOption('Redaktör')
  await desk.getByRole('button', { name: 'Spara' }).click()
  await expect(desk.getByRole('listitem').filter({ hasText: 'Redaktör' })).toBeVisible()

  await desk.goto(`${staff.staffOrigin}/spar`)
  const entry = desk.getByRole('listitem').filter({ hasText: 'ändrade roller' }).first()
  await entry.getByText('Vad ändrades').click()
  await expect(entry.getByText('editor')).toBeVisible()
  await expect(desk.getByText(/Verifierad till och med nr \d+/)).toBeVisible()
  await desk.getByLabel('Vad som gjordes').selectOption('loggade in')
  await desk.getByRole('button', { name: 'Visa', exact: true }).click()
  await expect(desk).toHaveURL(/act=session\.opened/)
  await expect(desk.getByText('Ingenting har hänt')).toBeVisible()
})

test('a table of ten thousand rows makes only those on screen, and filters them at once', async ({
  page: desk,
  context,
}) => {
  test.setTimeout(90_000)
  // A server of its own: the other tests are about as many accounts as there are.
  const staff = await startServer()
  await using beside = openBeside(staff.dataDir)
  await beside.db.transaction().execute(async (db) => {
    for (let number = 0; number < 10_000; number += 1) {
      const name = `Ledamot ${String(number).padStart(5, '0')}`
      const created = instant(new Date())
      await accounts.insert(db, { id: `m${number}`, name, mail: `m${number}@polisen.example`, locale: 'sv', created })
    }
  })
  const { cookie } = await aMember(staff, { name: 'Administratör', grants: [ADMINISTRATOR] })
  await context.addCookies([cookie])
  await desk.goto(`${staff.staffOrigin}/konton`)
  const rows = desk.getByRole('row').filter({ hasText: /Ledamot \d{5}/ })
  await expect(rows.first()).toBeVisible()
  expect(await rows.count()).toBeLessThan(100)

  await desk.getByRole('region', { name: 'Konton' }).evaluate((region) => region.scrollTo(0, region.scrollHeight))
  await expect(rows.last()).toContainText('Ledamot 09999')
  expect(await rows.count()).toBeLessThan(100)

  const started = Date.now()
  await desk.getByLabel('Filtrera').fill('07777')
  await expect(rows).toHaveCount(1)
  // Far above what it takes: slow enough to be a fault, whatever else the machine does.
  expect(Date.now() - started).toBeLessThan(2000)
  await desk.getByRole('button', { name: /Namn/ }).click()
  await expect(desk.getByRole('columnheader', { name: /Namn/ })).toHaveAttribute('aria-sort', 'ascending')
  await staff.stop()
})

test('two minutes before an idle session ends somebody is warned and can stay; when it has ended, they sign in in place', async ({
  atDesk,
}) => {
  const desk = await atDesk('Administratör', [ADMINISTRATOR])
  await desk.clock.install()
  await desk.reload()
  await desk.getByRole('heading', { level: 1, name: 'Att göra' }).waitFor()
  const warning = desk.getByRole('status').filter({ hasText: 'Du loggas ut om mindre än två minuter.' })
  await desk.clock.fastForward('27:30')
  await expect(warning).toBeHidden()
  await desk.clock.fastForward('01:00')
  await expect(warning).toBeVisible()
  await desk.getByRole('button', { name: 'Fortsätt vara inloggad' }).click()
  await expect(warning).toBeHidden()
  await desk.clock.fastForward('31:00')
  await expect(desk.getByRole('dialog', { name: 'Logga in igen' })).toBeVisible()
})
