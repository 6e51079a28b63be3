import { expect, test } from './reader.ts'

const GROUP = '/samordningsgrupper/vasterbotten'

test('any day is chosen by keyboard: the slider runs through the days with a change and fills in the date', async ({
  reader,
}) => {
  await reader.goto(GROUP)
  await reader.getByText(/^Läget i dag, /).focus()
  await reader.keyboard.press('Enter')
  const slider = reader.getByRole('slider', { name: /^Dagar då läget ändras/ })
  await slider.focus()
  await reader.keyboard.press('Home')
  const days = (await reader.locator('[data-days]').getAttribute('data-days'))!.split(' ')
  await expect(reader.getByLabel('Dag', { exact: true })).toHaveValue(days[0]!)
  await reader.keyboard.press('ArrowRight')
  await expect(reader.getByLabel('Dag', { exact: true })).toHaveValue(days[1]!)
  await expect(slider).toHaveAttribute('aria-valuetext', /^\d{1,2} \p{L}+ \d{4}$/u)
  await reader.getByRole('button', { name: 'Visa' }).focus()
  await reader.keyboard.press('Enter')
  await expect(reader).toHaveURL(new RegExp(`[?&]datum=${days[1]}`))
  await expect(reader.getByRole('region', { name: 'Dagen som visas' })).toContainText('Du ser läget den')
})

test('the slider follows a date that is typed', async ({ reader }) => {
  await reader.goto(`${GROUP}?datum=2009-09-30`)
  await reader.getByText('Välj en annan dag').click()
  await reader.getByLabel('Dag', { exact: true }).fill('2019-01-02')
  await expect(reader.getByRole('slider')).toHaveAttribute('aria-valuetext', '1 januari 2019')
})

test('without scripts a day is typed, its neighbours are links, and the way back is one click', async ({
  withoutScripts: page,
}) => {
  await page.goto(GROUP)
  await page.getByText(/^Läget i dag, /).click()
  await expect(page.getByRole('slider')).toHaveCount(0)
  await page.getByLabel('Dag', { exact: true }).fill('2009-09-30')
  await page.getByRole('button', { name: 'Visa' }).click()
  const bar = page.getByRole('region', { name: 'Dagen som visas' })
  await expect(bar).toContainText('Du ser läget den 30 september 2009.')
  await bar.getByRole('link', { name: 'Senare läge: 1 oktober 2009' }).click()
  await expect(bar).toContainText('Du ser läget den 1 oktober 2009.')
  await page.goBack()
  await expect(bar).toContainText('Du ser läget den 30 september 2009.')
  await bar.getByRole('link', { name: 'Till läget i dag' }).click()
  await expect(page).toHaveURL(new RegExp(`${GROUP}$`))
})

test('a fact shows its source on demand, without scripts', async ({ withoutScripts: page }) => {
  await page.goto(`${GROUP}?datum=2009-09-30`)
  const member = page.getByRole('listitem').filter({ hasText: 'Umeå universitet' }).first()
  const mark = member.getByRole('link', { name: /^Källa \d+$/ })
  const number = await mark.innerText()
  await mark.click()
  await expect(page).toHaveURL(new RegExp(`#kalla-${number}$`))
  const note = page.locator(`#kalla-${number}`)
  await expect(note).toBeInViewport()
  await expect(note).toContainText('Lägesrapport från Länsstyrelsen i Västerbotten')
  await expect(note).toContainText('(säker)')
  await note.getByRole('link', { name: /Lägesrapport/ }).click()
  for (const format of ['CSL-JSON', 'BibTeX', 'RIS'])
    await expect(page.getByRole('link', { name: format })).toBeVisible()
})
