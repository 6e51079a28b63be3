import type { Browser, BrowserContext, Page } from '@playwright/test'
import { aMember, type Member } from '../support/members.ts'
import { faultsInViews, VIEWS } from './axe.ts'
import { expect, test } from './staff.ts'
import { COORDINATOR, QUESTIONS, SEAT, formOf, twoRounds } from './survey-rounds.ts'

test('a member confirms five answers and hands them in with seven acts from the first screen', async ({
  atDesk,
  staff,
  context,
}) => {
  const round = await twoRounds(staff, 'ett')
  // How the form stands follows one's own saves, also where nothing is heard of what others do.
  await context.route('**/trpc/live*', (route) => route.abort())
  const page = await atDesk('Ledamot', [SEAT])
  let acts = 0
  const act = async (press: Promise<void>) => {
    acts += 1
    await press
  }
  await act(page.getByRole('link', { name: `Lägesenkät ${round}` }).click())
  const confirmations = page.getByRole('button', { name: 'Gäller fortfarande' })
  await expect(confirmations).toHaveCount(QUESTIONS.length)
  await expect(page.getByText('Obekräftat svar från 2025')).toHaveCount(QUESTIONS.length)
  for (let index = 0; index < QUESTIONS.length; index += 1) {
    await act(confirmations.first().click())
    // The acts make way for what was said: the next button is not where it was.
    await expect(page.getByText(/^. Sparat \d\d/)).toHaveCount(index + 1)
    await expect(page.getByText(/^. Påbörjad/)).toBeVisible()
  }
  await expect(page.getByText('Bekräftat: gäller fortfarande')).toHaveCount(QUESTIONS.length)
  await act(page.getByRole('button', { name: 'Signera och lämna in' }).click())
  await expect(page.getByText('Signerad av Ledamot')).toBeVisible()
  expect(acts).toBe(7)
  await expect(confirmations).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Ändra' })).toHaveCount(0)
  expect(await faultsInViews(page)).toEqual([])
})

test('a coordinator sees how far each agency has come, opens its form, and stops the reminders', async ({
  atDesk,
  staff,
}) => {
  const round = await twoRounds(staff, 'tre')
  const page = await atDesk('Samordnare', [COORDINATOR])
  await page.getByRole('navigation').getByRole('link', { name: 'Enkäter' }).click()
  await expect(page.getByRole('row', { name: `Lägesenkät ${round}` })).toContainText('Pågår')
  expect(await faultsInViews(page, VIEWS.slice(1))).toEqual([])
  await page.getByRole('link', { name: `Lägesenkät ${round}` }).click()
  const alone = page.getByText('För en myndighet i taget')
  await alone.click()
  await page.getByRole('button', { name: 'Stoppa påminnelserna: Umeå universitet' }).press('Enter')
  await expect(alone).toHaveText(/stoppade: 1$/)
  const again = page.getByRole('button', { name: 'Skicka påminnelser igen: Umeå universitet' })
  await expect(again).toBeFocused()
  await again.press('Enter')
  await expect(alone).toHaveText('För en myndighet i taget')
  await page.getByRole('button', { name: 'Stoppa påminnelserna', exact: true }).press('Enter')
  await expect(page.getByRole('button', { name: 'Skicka påminnelser igen' })).toBeFocused()
  expect(await faultsInViews(page, VIEWS.slice(1))).toEqual([])
  await page.getByRole('link', { name: 'Umeå universitet' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Umeå universitet')
})

async function atForm(browser: Browser, { cookie }: Member, address: string) {
  const context: BrowserContext = await browser.newContext()
  await context.addCookies([cookie])
  const page = await context.newPage()
  await page.goto(address)
  return page
}

const first = (page: Page) => page.getByRole('region', { name: /^1\. / })

test('what is typed outlives a lost connection and a reload, and two who write at once see both', async ({
  atDesk,
  staff,
  browser,
  context,
}) => {
  const round = await twoRounds(staff, 'tva')
  const page = await atDesk('Ledamot', [SEAT])
  await page.goto(formOf(staff, round))
  await page.getByRole('button', { name: 'Signera och lämna in' }).click()
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(QUESTIONS.length)

  const confirm = first(page).getByRole('button', { name: 'Gäller fortfarande' })
  const change = first(page).getByRole('button', { name: 'Ändra', exact: true })
  await confirm.press('Enter')
  await expect(confirm).toHaveCount(0)
  await expect(change).toBeFocused()
  await change.press('Enter')
  await expect(confirm).toBeFocused()
  await first(page).getByRole('button', { name: 'Har ändrats' }).click()
  const field = first(page).getByLabel('Svar', { exact: true })
  await expect(field).toHaveValue(/^Svaret om/)
  expect(await faultsInViews(page)).toEqual([])
  await context.route('**/trpc/surveys.save*', (route) => route.abort())
  await field.fill('Skrivet utan kontakt.')
  await expect(first(page).getByText('Inte sparat.')).toBeVisible()
  await page.reload()
  await expect(field).toHaveValue('Skrivet utan kontakt.')
  await context.unroute('**/trpc/surveys.save*')
  await expect(first(page).getByText(/^. Sparat \d\d/)).toBeVisible()
  await first(page).getByRole('button', { name: 'Har ändrats' }).click()
  await expect(field).toHaveValue('Skrivet utan kontakt.')

  const colleague = await aMember(staff, { name: 'Kollega', grants: [SEAT] })
  const other = await atForm(browser, colleague, formOf(staff, round))
  const theirs = first(other).getByLabel('Svar', { exact: true })
  await expect(theirs).toHaveValue('Skrivet utan kontakt.')
  await context.route('**/trpc/surveys.save*', (route) => route.abort())
  await field.fill('Mitt svar.')
  await theirs.fill('Kollegans svar.')
  await theirs.blur()
  await expect(first(other).getByText(/^. Sparat \d\d/)).toBeVisible()
  await context.unroute('**/trpc/surveys.save*')
  const both = first(page).getByRole('alert')
  await expect(both).toContainText('Kollegans svar.')
  await expect(field).toHaveValue('Mitt svar.')
  await both.getByRole('button', { name: 'Spara mitt' }).click()
  await expect(theirs).toHaveValue('Mitt svar.')
  await other.context().close()
})
