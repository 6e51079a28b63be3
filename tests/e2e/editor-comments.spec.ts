import { expect, test, type Page } from '@playwright/test'
import { axeFaults } from './axe.ts'
import { openEditor, say } from './editor-page.ts'

const body = [
  { key: 'aaaaaaaa', type: 'paragraph' as const, text: { sv: 'Ett.' } },
  { key: 'bbbbbbbb', type: 'paragraph' as const, text: { sv: 'Två ord till den som läser och skriver om det.' } },
]

const told = (page: Page): Promise<unknown> => page.evaluate(() => (globalThis as unknown as { told: unknown }).told)
const markOf = (page: Page) => page.getByRole('list', { name: 'Kommentarer' }).getByRole('button')

/** How far a mark stands below the top of its block, and whether it is left of the words. */
async function placeOf(page: Page): Promise<{ below: number; isBeside: boolean }> {
  const mark = (await markOf(page).boundingBox())!
  const block = (await page.locator('[data-key="bbbbbbbb"]').boundingBox())!
  return { below: Math.round(mark.y - block.y), isBeside: mark.x >= 0 && mark.x + mark.width <= block.x }
}

test('a commented block has a mark in the margin with how many its open comments are, which leads to them', async ({
  page,
}) => {
  await openEditor(page, body)
  await expect(markOf(page)).toHaveCount(0)
  await say(page, [['bbbbbbbb', 2]])
  await expect(markOf(page)).toHaveText('2')
  await expect(markOf(page)).toHaveAccessibleName('2 kommentarer på: Två ord till den som läser och skriver')
  await markOf(page).click()
  expect(await told(page)).toMatchObject([{ key: 'bbbbbbbb' }])
  await say(page, [['cccccccc', 1]])
  await expect(markOf(page)).toHaveCount(0)
})

for (const width of [360, 1280])
  test(`the mark stays beside its block while the text is written and the block becomes another kind, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await openEditor(page, body)
    await say(page, [['bbbbbbbb', 1]])
    expect(await placeOf(page)).toEqual({ below: 0, isBeside: true })
    await page.keyboard.press('Control+Home')
    for (const word of ['Noll.', 'Ett igen.']) {
      await page.keyboard.type(word)
      await page.keyboard.press('Enter')
    }
    expect(await placeOf(page)).toEqual({ below: 0, isBeside: true })
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Control+Shift+2')
    await expect(page.locator('h2[data-key="bbbbbbbb"]')).toBeVisible()
    expect(await placeOf(page)).toEqual({ below: 0, isBeside: true })
    expect(await axeFaults(page)).toEqual([])
  })

test('the block at the cursor is commented on with a key or from the toolbar, after the text was told', async ({
  page,
}) => {
  await openEditor(page, body)
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Control+Alt+m')
  expect(await told(page)).toMatchObject([{ key: 'bbbbbbbb' }])
  await page.keyboard.press('Enter')
  // An empty block is not stored: there is nothing to comment on.
  await page.keyboard.press('Control+Alt+m')
  await page.keyboard.type('Nytt.')
  await page.getByRole('toolbar').getByRole('button', { name: 'Kommentera' }).click()
  expect(await told(page)).toMatchObject([{ key: 'bbbbbbbb' }, { type: 'paragraph', text: { sv: 'Nytt.' } }])
  await page.keyboard.press('Alt+F10')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Tangenter' })).toContainText('Ctrl+Alt+M')
})
