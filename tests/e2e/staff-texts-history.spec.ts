import { axeFaults } from './axe.ts'
import { expect, test } from './staff.ts'
import { EDITOR, beginNews, text, write } from './texts-desk.ts'

test('two versions of a text are compared by their words, and an old one is made a draft again', async ({
  atDesk,
  staff,
}) => {
  const desk = await atDesk('Redaktör', [EDITOR])
  const path = await beginNews(desk, staff, 'En text med ett förflutet')
  await write(desk, 'Gruppen möts i maj.')
  await write(desk, ' Alla är välkomna.')
  await desk.goto(`${staff.staffOrigin}${path}/historik`)
  await desk.getByRole('button', { name: 'Jämför' }).press('Enter')
  const difference = desk.getByRole('region', { name: 'Från version 2 till version 3' })
  await expect(difference.getByRole('heading', { level: 3 })).toContainText('Stycke: Gruppen möts i maj.')
  await expect(difference.getByRole('insertion')).toContainText('Alla är välkomna.')
  expect(await axeFaults(desk)).toEqual([])
  await desk.setViewportSize({ width: 360, height: 800 })
  expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)

  const steps = desk.getByRole('region', { name: 'Det som har hänt' })
  await steps.getByRole('link', { name: 'version 2' }).press('Enter')
  const old = desk.getByRole('region', { name: 'version 2' })
  await expect(old).not.toContainText('Alla är välkomna.')
  await old.getByRole('button', { name: 'Återställ som nytt utkast' }).press('Enter')
  await expect(text(desk)).toContainText('Gruppen möts i maj.')
  await expect(text(desk)).not.toContainText('Alla är välkomna.')
  await desk.goto(`${staff.staffOrigin}${path}/historik`)
  await expect(steps.getByRole('link')).toHaveText(['version 4', 'version 3', 'version 2', 'version 1'])
})

test('a text that came with the content says so, is read in both languages as it was, and stands with its next edition in the list', async ({
  atDesk,
  staff,
}) => {
  const desk = await atDesk('Redaktör', [EDITOR])
  const path = '/texter/news/2016-09-28-fyra-temadagar'
  await desk.goto(`${staff.staffOrigin}${path}/historik`)
  const steps = desk.getByRole('region', { name: 'Det som har hänt' })
  await expect(steps.getByRole('listitem').filter({ hasText: 'Publicerad' })).toContainText('Följde med innehållet')
  await steps.getByRole('link', { name: 'version 1' }).first().press('Enter')
  const old = desk.getByRole('region', { name: 'version 1' })
  await expect(old.locator('p[lang=en], span[lang=en]')).toHaveCount(0)
  await old.getByRole('link', { name: 'Engelskan' }).press('Enter')
  await expect(old.locator('span[lang=en]').first()).not.toBeEmpty()
  await expect(old.getByRole('link', { name: 'Engelskan' })).toHaveAttribute('aria-current', 'page')
  expect(await axeFaults(desk)).toEqual([])

  await desk.goto(staff.staffOrigin + path)
  await write(desk, ' Ett tillägg.')
  await desk.goto(`${staff.staffOrigin}/texter?kind=news`)
  const row = desk.getByRole('row').filter({ has: desk.locator(`a[href="${path}"]`) })
  await expect(row).toContainText('Utgåva 2')
})
