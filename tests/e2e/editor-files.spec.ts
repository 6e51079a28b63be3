import { expect, test, type Page } from '@playwright/test'
import { axeFaults } from './axe.ts'
import { expectText, openEditor } from './editor-page.ts'

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Bild' })
const fileField = (page: Page) => page.getByLabel(/^Ladda upp en bild/)

/** Lets go of what is on its way: the page sends half of a file and waits. */
const release = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as { release: () => void }).release())

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('toolbar').getByRole('button', { name: 'Bild', exact: true }).click()
  await fileField(page).setInputFiles({ name, mimeType: 'image/png', buffer: Buffer.from('x') })
}

/** Pastes or drops a picture file, with words beside it or not, as the browser hands it over. */
async function bring(page: Page, how: 'paste' | 'drop', { name, words = '' }: { name: string; words?: string }) {
  await page.locator('.ProseMirror > :last-child').evaluate(
    (block, one) => {
      const carried = new DataTransfer()
      carried.items.add(new File(['x'], one.name, { type: one.name.endsWith('.png') ? 'image/png' : 'text/csv' }))
      if (one.words) carried.setData('text/plain', one.words)
      const { left: clientX, top: clientY } = block.getBoundingClientRect()
      const init = { bubbles: true, cancelable: true }
      block.dispatchEvent(
        one.how === 'paste'
          ? new ClipboardEvent('paste', { ...init, clipboardData: carried })
          : new DragEvent('drop', { ...init, dataTransfer: carried, clientX, clientY }),
      )
    },
    { how, name, words },
  )
}

test('a picture from the own machine tells how much of it is sent, and is chosen when it is there', async ({
  page,
}) => {
  await openEditor(page)
  await choose(page, 'karta.png')
  await expect(page.getByRole('progressbar', { name: 'Laddar upp karta.png' })).toHaveJSProperty('value', 0.5)
  expect(await axeFaults(page)).toEqual([])
  await release(page)
  await expect(dialogOf(page).getByRole('status')).toHaveText('karta.png är uppladdad.')
  await expect(page.getByRole('radio', { name: 'karta.png', exact: true })).toBeChecked()
  await page.getByLabel('Vad bilden visar').fill('Länen på en karta')
  await page.getByRole('button', { name: 'Klart' }).click()
  await expectText(page, [{ type: 'figure', file: 'b'.repeat(64), alt: { sv: 'Länen på en karta' } }])
})

test('a picture that is refused stays chosen, with the reason at the field, and what else was filled in', async ({
  page,
}) => {
  await openEditor(page)
  await choose(page, 'karta.jpg')
  await page.getByLabel('Vad bilden visar').fill('Länen')
  await page.getByLabel('Karta.png', { exact: true }).check()
  await release(page)
  await expect(fileField(page)).toHaveAccessibleDescription(/Filen är för stor\./)
  expect(await fileField(page).evaluate((field: HTMLInputElement) => field.files![0]!.name)).toBe('karta.jpg')
  await expect(page.getByLabel('Vad bilden visar')).toHaveValue('Länen')
  await expect(page.getByLabel('Karta.png', { exact: true })).toBeChecked()
  expect(await axeFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Försök igen' }).click()
  await expect(page.getByRole('progressbar')).toBeVisible()
})

test('a picture that is dropped into the text or pasted is sent at once, and stands where it was dropped', async ({
  page,
}) => {
  const before = [
    { key: 'aaaaaaaa', type: 'paragraph' as const, text: { sv: 'Ett.' } },
    { key: 'bbbbbbbb', type: 'paragraph' as const, text: { sv: 'Två.' } },
  ]
  await openEditor(page, before)
  await page.keyboard.press('Control+Home')
  await bring(page, 'drop', { name: 'karta.png' })
  await release(page)
  await expect(page.getByRole('radio', { name: 'karta.png', exact: true })).toBeChecked()
  await page.getByLabel('Bilden är bara utsmyckning').check()
  await page.getByRole('button', { name: 'Klart' }).click()
  await expectText(page, [...before, { type: 'figure', file: 'b'.repeat(64), alt: null }])
  await bring(page, 'paste', { name: 'karta.png' })
  await expect(page.getByRole('progressbar', { name: 'Laddar upp karta.png' })).toBeVisible()
})

test('words that are pasted with a picture of them are pasted as words; a dropped file that is no picture is let fall', async ({
  page,
}) => {
  await openEditor(page)
  await bring(page, 'drop', { name: 'siffror.csv' })
  await bring(page, 'paste', { name: 'ord.png', words: 'Ett ord.' })
  await expectText(page, [{ type: 'paragraph', text: { sv: 'Ett ord.' } }])
  await expect(dialogOf(page)).toHaveCount(0)
})
