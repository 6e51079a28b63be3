import { expect, test } from './reader.ts'

test('a municipality leads to its county and to those who coordinate there', async ({ withoutScripts: page }) => {
  await page.goto('/')
  await page.getByLabel('Kommun eller län').fill('Skellefteå')
  await page.getByRole('button', { name: 'Hitta' }).click()
  await expect(page.getByLabel('Kommun eller län')).toHaveValue('Skellefteå')
  const found = page.getByRole('region', { name: 'Hitta ditt län' })
  await expect(found.getByText('Skellefteå').first()).toBeVisible()
  await found.getByRole('link', { name: 'Västerbottens län', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Västerbottens län' })).toBeVisible()
})

test('a county is found in plain letters too', async ({ withoutScripts: page }) => {
  await page.goto('/')
  await page.getByLabel('Kommun eller län').fill('ostergotland')
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('region', { name: 'Hitta ditt län' }).getByText('Östergötlands län').first(),
  ).toBeVisible()
})

test('reports are narrowed down, and the choice stays', async ({ withoutScripts: page }) => {
  await page.goto('/rapporter')
  const reports = page.getByRole('main').getByRole('listitem').getByRole('link')
  const all = await reports.count()
  await page.getByLabel('År').selectOption('2016')
  await page.getByRole('button', { name: 'Visa' }).click()
  await expect(page).toHaveURL(/[?&]ar=2016/)
  await expect(page.getByLabel('År')).toHaveValue('2016')
  expect(await reports.count()).toBeLessThan(all)
  await expect(page.getByRole('link', { name: /Porr och prostitution/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /Lägesrapport.*2009/ })).toHaveCount(0)
})

test('the search takes plain letters, and marks what it found', async ({ withoutScripts: page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/lan')
  await page.getByRole('searchbox', { name: 'Sök på webbplatsen' }).fill('manniskohandel')
  await page.getByRole('search').getByRole('button', { name: 'Sök' }).click()
  await expect(page.getByRole('searchbox')).toHaveValue('manniskohandel')
  await expect(page.locator('mark', { hasText: /^människohandel/i }).first()).toBeVisible()
})

test('the other language shows the same page, filters and all', async ({ withoutScripts: page }) => {
  await page.goto('/rapporter?ar=2016')
  await page.getByRole('link', { name: 'English' }).first().click()
  await expect(page).toHaveURL('/en/rapporter?ar=2016')
  await expect(page.getByRole('heading', { level: 1, name: 'Reports' })).toBeVisible()
  await page.getByRole('link', { name: 'Svenska' }).first().click()
  await expect(page).toHaveURL('/rapporter?ar=2016')
  await expect(page.getByLabel('År')).toHaveValue('2016')
})

test('the law of a day is asked for by its date', async ({ withoutScripts: page }) => {
  await page.goto('/lagstiftning')
  const form = page.locator('section', { has: page.getByRole('heading', { name: 'Vad gällde en viss dag?' }) })
  await form.getByLabel('Dag', { exact: true }).fill('2011-06-30')
  await form.getByRole('button', { name: 'Visa' }).click()
  await expect(page).toHaveURL('/lagstiftning/pa-dagen?datum=2011-06-30')
  await expect(page.getByRole('heading', { level: 1, name: 'Lagen den 30 juni 2011' })).toBeVisible()
})

test('an address that leads nowhere says so, and helps on', async ({ withoutScripts: page }) => {
  await page.goto('/lan/atlantis')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('finns inte')
  await page.getByRole('main').getByRole('searchbox').fill('Umeå')
  await page.getByRole('main').getByRole('button', { name: 'Sök' }).click()
  await expect(page).toHaveURL(/\/sok\?q=Ume/)
})

test('a filter that can not be read is explained, and nothing typed is lost', async ({ withoutScripts: page }) => {
  await page.goto('/rapporter?ar=nittonhundra&typ=survey')
  const year = page.getByLabel('År')
  await expect(year).toHaveValue('nittonhundra')
  await expect(year).toHaveAccessibleDescription(/nittonhundra.*2009/)
  await year.fill('2016')
  await page.getByRole('button', { name: 'Försök igen' }).click()
  await expect(page).toHaveURL('/rapporter?ar=2016&typ=survey')
  await expect(page.getByRole('heading', { level: 1, name: 'Rapporter' })).toBeVisible()
})
