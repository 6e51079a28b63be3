import { expect, test, type Page } from '@playwright/test'
import { axeFaults } from './axe.ts'
import { openPage } from './editor-page.ts'

const pieces = [
  { path: 'headline', sv: 'Ny rapport', en: 'New report', isStale: false, since: null },
  { path: 'body/aaaaaaaa/text', sv: 'Läs [lagen](ref:instrument/x).', en: 'Read.', isStale: true, since: '2026-10-03' },
  { path: 'body/bbbbbbbb/text', sv: 'Tack.', en: null, isStale: false, since: null },
]

async function openPieces(page: Page): Promise<void> {
  await openPage(page)
  await page.evaluate(
    (some) => (globalThis as unknown as { beginEnglish: (of: object) => void }).beginEnglish(some),
    pieces,
  )
}

const told = (page: Page): Promise<unknown> => page.evaluate(() => (globalThis as unknown as { told: unknown }).told)

test('each piece of Swedish has a field for its English, and says what is missing and since when it is stale', async ({
  page,
}) => {
  await openPieces(page)
  await expect(page.getByRole('textbox', { name: 'Engelska för: Ny rapport' })).toHaveValue('New report')
  const stale = page.getByRole('textbox', { name: 'Engelska för: Läs lagen.' })
  await expect(stale).toHaveAccessibleDescription(/Svenskan har ändrats sedan 3 oktober 2026/)
  await expect(page.getByRole('textbox', { name: 'Engelska för: Tack.' })).toHaveAccessibleDescription(
    /Saknar engelska/,
  )
  expect(await axeFaults(page)).toEqual([])
})

test('English that is written, taken away, or said to be still right is told with its path', async ({ page }) => {
  await openPieces(page)
  await page.getByRole('textbox', { name: 'Engelska för: Tack.' }).fill(' Thanks. ')
  await page.getByRole('button', { name: 'Engelskan stämmer fortfarande' }).click()
  await page.getByRole('textbox', { name: 'Engelska för: Ny rapport' }).fill('')
  await page.keyboard.press('Tab')
  expect(await told(page)).toEqual([['body/bbbbbbbb/text', 'Thanks.'], ['body/aaaaaaaa/text'], ['headline', null]])
})

test('the work list shows what is stale or missing alone', async ({ page }) => {
  await openPieces(page)
  await page.getByRole('checkbox', { name: 'Bara det som ska göras' }).check()
  await expect(page.getByRole('listitem')).toHaveCount(2)
})
