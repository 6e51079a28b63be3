import { expect, test } from '@playwright/test'
import { axeFaults } from './axe.ts'
import { expectText, openEditor } from './editor-page.ts'

test('a hashtag in the running text looks like one, as it is written', async ({ page }) => {
  await openEditor(page, [{ key: 'aaaaaaaa', type: 'paragraph', text: { sv: 'Se #duavgör och c#.' } }])
  await expect(page.locator('.hashtag')).toHaveText(['#duavgör'])
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' #ny_2026!')
  await expect(page.locator('.hashtag')).toHaveText(['#duavgör', '#ny_2026'])
})

test('hashtags in use are offered after # and a letter, and the chosen one stands where it was begun', async ({
  page,
}) => {
  await openEditor(page, [{ key: 'aaaaaaaa', type: 'paragraph', text: { sv: '– så heter den.' } }])
  const { keyboard } = page
  await keyboard.press('Control+Home')
  await keyboard.type('#')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await keyboard.type('DU')
  await expect(page.getByRole('option')).toHaveText(['#duavgör', '#dubbelt'])
  expect(await axeFaults(page)).toEqual([])
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await keyboard.type(' ')
  await expectText(page, [{ text: { sv: '#dubbelt – så heter den.' } }])
})

test('the menu of hashtags goes with Esc, with the cursor, and when the whole hashtag is written', async ({ page }) => {
  await openEditor(page)
  const { keyboard } = page
  const menu = page.getByRole('listbox', { name: 'Hashtaggar' })
  await keyboard.type('Om #d')
  await expect(menu).toBeVisible()
  await keyboard.press('Escape')
  await expect(menu).toHaveCount(0)
  await keyboard.type('u')
  await expect(menu).toBeVisible()
  await keyboard.press('Home')
  await expect(menu).toHaveCount(0)
  await keyboard.press('End')
  // Enter is the text's again.
  await keyboard.press('Enter')
  await keyboard.type('#åä')
  await expect(menu).toBeVisible()
  await keyboard.type('ö')
  await expect(menu).toHaveCount(0)
  await keyboard.press('Enter')
  await keyboard.type('Slut')
  await expectText(page, [{ text: { sv: 'Om #du' } }, { text: { sv: '#åäö' } }, { text: { sv: 'Slut' } }])
})
