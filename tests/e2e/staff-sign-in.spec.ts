import { generate } from 'otplib'
import { startServer } from '../support/server.ts'
import { ADMINISTRATOR, addPasskey, expect, firstLink, givePasskey, test } from './staff.ts'

const CODE = /^[A-Z0-9]{5}-[A-Z0-9]{5}$/

test('the first start prints a link that makes an administrator, who signs out and in again with a passkey, and gives it once more for what is dangerous', async ({
  page,
  context,
}) => {
  const server = await startServer()
  await givePasskey(context, page)
  await page.goto(firstLink(server))
  await page.getByLabel('Namn').fill('Administratör')
  await page.getByLabel('E-post').fill('administrator@lansstyrelsen.example')
  await page.getByRole('button', { name: 'Skapa passkey' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Återställningskoder' })).toBeVisible()
  await expect(page.getByRole('listitem')).toHaveText(Array.from({ length: 10 }, () => CODE))
  await page.getByRole('button', { name: 'Jag har sparat koderna' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Att göra' })).toBeVisible()

  await page.getByText('Administratör').click()
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await expect(page).toHaveURL(/\/logga-in$/)
  await page.goto(`${server.staffOrigin}/konton`)
  await page.getByRole('button', { name: 'Logga in med passkey' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Konton' })).toBeVisible()

  await page.getByRole('navigation').getByRole('link', { name: 'Mitt konto' }).click()
  await page.getByRole('button', { name: 'Gör nya koder' }).click()
  const confirm = page.getByRole('dialog', { name: 'Bekräfta att det är du' })
  await expect(confirm.getByRole('button', { name: 'Bekräfta med passkey' })).toBeVisible()
  await expect(confirm.getByLabel('Lösenfras')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page.getByText('Ingenting har ändrats.')).toBeVisible()
  await page.getByRole('button', { name: 'Gör nya koder' }).click()
  await confirm.getByRole('button', { name: 'Bekräfta med passkey' }).click()
  const codes = page.getByRole('dialog', { name: 'Återställningskoder' }).getByRole('listitem')
  await expect(codes).toHaveText(Array.from({ length: 10 }, () => CODE))

  await page.goto(firstLink(server))
  await expect(page.getByText('Länken kan inte användas.')).toBeVisible()
  await server.stop()
})

test('an administrator invites a coordinator, who chooses a passphrase and an app, and signs in with a recovery code', async ({
  atDesk,
  browser,
}) => {
  const desk = await atDesk('Administratör', [ADMINISTRATOR])
  await desk.getByRole('navigation').getByRole('link', { name: 'Konton' }).click()
  await desk.getByRole('button', { name: 'Bjud in' }).click()
  await desk.getByLabel('Namn').fill('Samordnare Västerbotten')
  await desk.getByLabel('E-post').fill('samordnare.vasterbotten@lansstyrelsen.example')
  await desk.getByLabel('Roll', { exact: true }).selectOption('Samordnare')
  await desk.getByLabel('Samordningsgrupp').selectOption({ value: 'vasterbotten' })
  await desk.getByRole('button', { name: 'Skicka inbjudan' }).click()
  const link = await desk.getByText(/inbjudan#/).textContent()

  const invited = await (await browser.newContext({ locale: 'sv-SE' })).newPage()
  await invited.goto(link!)
  await expect(invited.getByText('Administratör har bjudit in dig')).toBeVisible()
  await expect(invited.getByRole('listitem')).toContainText('Samordnare, ')
  await invited.getByRole('radio', { name: /Lösenfras och kod/ }).check()
  await invited.getByLabel('Ny lösenfras').fill('kort')
  await invited.getByRole('button', { name: 'Fortsätt till appen' }).click()
  const secret = (await invited.locator('code').textContent())!.replaceAll(' ', '')
  await invited.getByLabel('Koden som appen visar').fill(await generate({ secret }))
  await invited.getByRole('button', { name: 'Använd lösenfras och kod' }).click()

  const fault = invited.getByRole('alert').getByRole('link', { name: /Lösenfrasen är för kort/ })
  await expect(invited.getByRole('alert')).toBeFocused()
  await fault.click()
  await expect(invited.getByLabel('Ny lösenfras')).toBeFocused()
  await invited.getByLabel('Ny lösenfras').fill('vinter flaggstång mjölkpaket orgel')
  await invited.getByRole('button', { name: 'Använd lösenfras och kod' }).click()
  await invited.getByRole('heading', { level: 1, name: 'Återställningskoder' }).waitFor()
  const recovery = await invited.getByRole('listitem').first().textContent()
  await invited.getByRole('button', { name: 'Jag har sparat koderna' }).click()
  await invited.getByText('Samordnare Västerbotten').click()
  await invited.getByRole('button', { name: 'Logga ut' }).click()

  await invited.getByText('Logga in med lösenfras och kod').click()
  const form = invited.getByRole('group').filter({ hasText: 'Logga in med lösenfras' })
  await form.getByLabel('E-post').fill('samordnare.vasterbotten@lansstyrelsen.example')
  await form.getByLabel('Lösenfras', { exact: true }).fill('fel lösenfras som är lång')
  await form.getByLabel('Kod', { exact: true }).fill(recovery!)
  await form.getByRole('button', { name: 'Logga in', exact: true }).click()
  await expect(invited.getByRole('alert')).toContainText('Det stämde inte.')
  await form.getByLabel('Lösenfras', { exact: true }).fill('vinter flaggstång mjölkpaket orgel')
  await form.getByRole('button', { name: 'Logga in', exact: true }).click()
  await expect(invited.getByRole('heading', { level: 1, name: 'Att göra' })).toBeVisible()
})

test('a session that somebody ended asks to sign in again in place, and keeps what was typed', async ({
  atDesk,
  page,
  context,
  browser,
  staff,
}) => {
  await givePasskey(context, page)
  await atDesk('Administratör', [ADMINISTRATOR], { confirmed: true })
  await addPasskey(page, staff)

  const other = await (
    await browser.newContext({ storageState: await context.storageState(), locale: 'sv-SE' })
  ).newPage()
  await other.goto(staff.staffOrigin)
  await other.getByText('Administratör').first().click()
  await page.getByLabel('Namn').fill('Administratör i Umeå')
  await other.getByRole('button', { name: 'Logga ut' }).click()
  await expect(other).toHaveURL(/\/logga-in$/)

  await page.getByRole('button', { name: 'Spara' }).click()
  const again = page.getByRole('dialog', { name: 'Logga in igen' })
  await again.getByRole('button', { name: 'Logga in med passkey' }).click()
  await expect(again).toBeHidden()
  await expect(page.getByLabel('Namn')).toHaveValue('Administratör i Umeå')
  await expect(page.getByRole('status').filter({ hasText: 'Sparat' })).toBeVisible()
  await expect(page.getByText('Administratör i Umeå').first()).toBeVisible()
})
