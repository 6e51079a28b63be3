import { expect, test } from '@playwright/test'
import { axeFaults, VIEWS } from './axe.ts'
import { expectText, openEditor, say } from './editor-page.ts'

const toolbar = { name: 'Verktyg för texten' }

test('a text is written with the keyboard alone: the menu by /, a list that Enter leaves', async ({ page }) => {
  await openEditor(page)
  const { keyboard } = page
  await keyboard.type('/rub')
  await expect(page.getByRole('option')).toHaveText([/Rubrik/])
  await keyboard.press('Enter')
  await keyboard.type('Vad vi gör')
  await keyboard.press('Enter')
  await keyboard.press('Control+Shift+8')
  await keyboard.type('Ett')
  await keyboard.press('Enter')
  await keyboard.type('Två')
  await keyboard.press('Enter')
  await keyboard.press('Enter')
  await keyboard.type('Slut.')
  await expectText(page, [
    { type: 'heading', level: 2, text: { sv: 'Vad vi gör' } },
    { type: 'list', items: [{ sv: 'Ett' }, { sv: 'Två' }] },
    { type: 'paragraph', text: { sv: 'Slut.' } },
  ])
})

test('a link to a thing of the site stores its reference', async ({ page }) => {
  await openEditor(page, [{ key: 'aaaaaaaa', type: 'paragraph', text: { sv: 'Vår grupp', en: 'Our group' } }])
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+Shift+ArrowRight')
  await page.keyboard.press('Control+Shift+l')
  await page.getByLabel('Sök på webbplatsen').fill('Samordning')
  await page.getByRole('button', { name: /Samordningsgruppen i Västerbotten/ }).click()
  const sv: unknown = expect.stringMatching(/^\[Vår ?\]\(ref:group\/vasterbotten\) ?grupp$/)
  await expectText(page, [{ key: 'aaaaaaaa', text: { sv, en: 'Our group' } }])
})

test('an address that is not https is refused with what to write', async ({ page }) => {
  await openEditor(page)
  await page.keyboard.press('Control+Shift+l')
  await page.getByLabel('Sök på webbplatsen').fill('http://example.se')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('https://')
})

test('a table is made in a dialog, filled with Tab, and left with Tab after its last cell', async ({ page }) => {
  await openEditor(page)
  await page.getByRole('toolbar', toolbar).getByRole('button', { name: 'Tabell' }).click()
  await page.getByLabel('Tabellens namn').fill('Ärenden')
  await page.getByLabel('Antal rader').fill('2')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator('.ProseMirror')).toBeFocused()
  for (const word of ['Län', 'Antal', 'Uppsala', '7']) {
    await page.keyboard.type(word)
    await page.keyboard.press('Tab')
  }
  await expect(page.locator('.ProseMirror')).not.toBeFocused()
  const head = [{ sv: 'Län' }, { sv: 'Antal' }]
  await expectText(page, [
    { type: 'table', caption: { sv: 'Ärenden' }, head, rows: [[{ sv: 'Uppsala' }, { sv: '7' }]] },
  ])
})

test('rows and columns are added and taken away, but never the last ones', async ({ page }) => {
  const cells = [{ sv: 'Län' }, { sv: 'Antal' }]
  await openEditor(page, [{ key: 'aaaaaaaa', type: 'table', caption: { sv: 'T' }, head: cells, rows: [cells] }])
  await page.locator('td').first().click()
  const tools = page.getByRole('group', { name: 'Tabellen' })
  await tools.getByRole('button', { name: 'Ny rad' }).click()
  await tools.getByRole('button', { name: 'Ny kolumn' }).click()
  await expect(page.locator('td')).toHaveCount(9)
  for (const name of ['Ta bort raden', 'Ta bort kolumnen'])
    for (let times = 0; times < 3; times++) await tools.getByRole('button', { name }).click()
  await expect(page.locator('td')).toHaveCount(4)
})

test('a figure asks for what it shows, or that it is decoration', async ({ page }) => {
  await openEditor(page)
  await page.getByRole('toolbar', toolbar).getByRole('button', { name: 'Bild' }).click()
  await page.getByLabel('Karta.png').check()
  await page.getByRole('button', { name: 'Klart' }).click()
  await expect(page.getByRole('alert')).toContainText('Vad bilden visar')
  await page.getByLabel('Vad bilden visar').fill('Länen på en karta')
  await page.getByRole('button', { name: 'Klart' }).click()
  await expectText(page, [{ type: 'figure', file: 'a'.repeat(64), alt: { sv: 'Länen på en karta' }, caption: null }])
})

test('who is quoted is filled in, and keeps its English', async ({ page }) => {
  const role = { sv: 'samordnare', en: 'coordinator' }
  await openEditor(page, [{ key: 'aaaaaaaa', type: 'quote', text: { sv: 'Ja.' }, speaker: null, role }])
  await page.getByRole('button', { name: 'Ändra uppgifter' }).click()
  await page.getByLabel('Organisation').fill('Länsstyrelsen')
  await page.keyboard.press('Enter')
  await expectText(page, [{ type: 'quote', speaker: null, role, organisation: { sv: 'Länsstyrelsen' } }])
})

test('the toolbar is one stop for Tab: arrows within it, Esc back to the text, ? shows the keys', async ({ page }) => {
  await openEditor(page)
  const bar = page.getByRole('toolbar', toolbar)
  await expect(bar.locator('[tabindex="0"]')).toHaveCount(1)
  await page.keyboard.press('Alt+F10')
  await expect(bar.getByRole('button', { name: 'Stycke' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(bar.getByRole('button', { name: 'Rubrik', exact: true })).toBeFocused()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Tangenter' })).toContainText('Ctrl+Skift+2')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.locator('.ProseMirror')).toBeFocused()
})

test('what is found is underlined and listed, and leads to its place', async ({ page }) => {
  await openEditor(page, [
    { key: 'aaaaaaaa', type: 'paragraph', text: { sv: 'Ett långt stycke.' } },
    { key: 'bbbbbbbb', type: 'paragraph', text: { sv: 'Läs mer [här](https://example.se/).' } },
  ])
  await expect(page.locator('.found')).toHaveText('här')
  const list = page.getByRole('region', { name: 'Att se över' })
  await expect(list).toContainText('6 ord')
  await list.getByRole('listitem').first().getByRole('button').click()
  await expect.poll(() => page.evaluate(() => getSelection()!.toString())).toBe('här')
})

test('the English of a piece is written beside, and undone with the rest', async ({ page }) => {
  const text = [{ key: 'aaaaaaaa', type: 'list' as const, items: [{ sv: 'Ett' }, { sv: 'Två', en: 'Too' }] }]
  await openEditor(page, text)
  await page.evaluate(() =>
    (globalThis as unknown as { english: (...of: string[]) => void }).english('body/aaaaaaaa/items/1', 'Two'),
  )
  await expectText(page, [{ type: 'list', items: [{ sv: 'Ett' }, { sv: 'Två', en: 'Two' }] }])
  await page.keyboard.press('Control+z')
  await expectText(page, text)
})

const EVERY_KIND = [
  { key: 'aaaaaaaa', type: 'heading' as const, level: 2 as const, text: { sv: 'Rubrik' } },
  { key: 'bbbbbbbb', type: 'paragraph' as const, text: { sv: 'Läs #duavgör [här](https://example.se/).' } },
  { key: 'cccccccc', type: 'list' as const, items: [{ sv: 'Ett' }, { sv: 'Två' }] },
  { key: 'dddddddd', type: 'note' as const, text: { sv: 'En anmärkning.' } },
  { key: 'eeeeeeee', type: 'quote' as const, text: { sv: 'Ja.' }, speaker: null, role: { sv: 'samordnare' } },
]

for (const { width, height, colorScheme } of VIEWS)
  test(`axe finds nothing in the editor, its menu and its dialogs: ${width} px, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme })
    await openEditor(page, EVERY_KIND)
    await say(page, [['bbbbbbbb', 3]])
    await page.keyboard.press('Control+End')
    const isClean = async (): Promise<void> => expect(await axeFaults(page)).toEqual([])
    await isClean()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.keyboard.press('Alt+Enter')
    await expect(page.getByRole('listbox')).toBeVisible()
    await isClean()
    await page.keyboard.press('Escape')
    for (const name of ['Länk', 'Tabell', 'Bild', 'Ändra uppgifter', 'Tangenter']) {
      await page.getByRole('toolbar', toolbar).getByRole('button', { name, exact: true }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await isClean()
      await page.keyboard.press('Escape')
    }
  })
