import { axeFaults } from './axe.ts'
import { expect, test } from './staff.ts'
import { EDITOR, REVIEWER, act, atText, beginNews, saved, text } from './texts-desk.ts'

test('a text says which law it speaks of and where its facts come from, and its readers are told both', async ({
  atDesk,
  staff,
  browser,
}) => {
  test.setTimeout(90_000)
  const desk = await atDesk('Redaktör', [EDITOR])
  const path = await beginNews(desk, staff, 'Straffet för köp')
  const open = () => desk.getByText('Källor och bestämmelser').press('Enter')
  await open()
  await desk.getByRole('button', { name: 'Lägg till en bestämmelse' }).press('Enter')
  await desk.getByRole('combobox', { name: 'Bestämmelse' }).selectOption('purchase')
  await desk.getByLabel('Dag vars lag texten beskriver').fill('2010-05-12')
  await desk.getByRole('button', { name: 'Lägg till det någon har sagt här i arbetsytan' }).press('Enter')
  await desk.getByLabel('Var kommer uppgiften ifrån?').last().fill('Beslut vid mötet')
  await saved(desk)

  await desk.reload()
  await text(desk).waitFor()
  await open()
  await expect(desk.getByRole('combobox', { name: 'Bestämmelse' })).toHaveValue('purchase')
  await expect(desk.getByLabel('Dag vars lag texten beskriver')).toHaveValue('2010-05-12')
  await expect(desk.getByLabel('Var kommer uppgiften ifrån?').last()).toHaveValue('Beslut vid mötet')
  await desk.setViewportSize({ width: 360, height: 900 })
  expect(await axeFaults(desk)).toEqual([])

  await (await act(desk, 'Lämna in för granskning')).getByRole('button', { name: 'Lämna in' }).press('Enter')
  const reviewer = await atText(browser, staff, { name: 'Granskare', role: REVIEWER, path })
  await (await act(reviewer, 'Godkänn')).getByRole('button', { name: /^Godkänn version/ }).press('Enter')
  const publishing = await act(desk, 'Publicera')
  await expect(publishing.getByText('Godkänd av Granskare')).toBeVisible()
  await publishing.getByRole('button', { name: 'Publicera', exact: true }).press('Enter')
  await expect(desk.getByText('Läsarna ser', { exact: true })).toBeVisible()
  await desk.goto(`${staff.origin}/nyheter/straffet-for-kop`)
  await expect(desk.getByText('Beslut vid mötet', { exact: false }).first()).toBeAttached()
  await expect(desk.getByText('Lagen har ändrats sedan dess')).toBeVisible()
  await reviewer.context().close()
})
