import { readFile } from 'node:fs/promises'
import { faultsInViews } from './axe.ts'
import { COORDINATOR, MEMBER, NAME, NATIONAL } from './directory-desk.ts'
import { expect, test } from './staff.ts'

test('how a table is filtered and sorted stands in the address, and what is saved from it is the same', async ({
  atDesk,
  staff,
}) => {
  const desk = await atDesk(NAME, [COORDINATOR])
  await desk.goto(`${staff.staffOrigin}/katalog/myndigheter`)
  await desk.getByRole('searchbox', { name: 'Filtrera' }).fill('region väst')
  await expect(desk.getByRole('link', { name: 'Arbetsmiljöverket' })).toHaveCount(0)
  await desk.getByRole('button', { name: 'Namn' }).click()
  await desk.getByRole('button', { name: 'Namn' }).click()
  await expect(desk.getByRole('columnheader', { name: 'Namn' })).toHaveAttribute('aria-sort', 'descending')
  await expect(desk).toHaveURL(/desc=1/)
  await desk.reload()
  await expect(desk.getByRole('searchbox', { name: 'Filtrera' })).toHaveValue('region väst')
  await expect(desk.getByRole('columnheader', { name: 'Namn' })).toHaveAttribute('aria-sort', 'descending')
  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: 'Spara som CSV' }).click(),
  ])
  const saved = await readFile(await file.path(), 'utf8')
  expect(saved).toContain('Region Västernorrland')
  expect(saved).not.toContain('Arbetsmiljöverket')

  await desk.getByRole('searchbox', { name: 'Filtrera' }).fill('finns inte alls')
  await desk.getByRole('button', { name: 'Ta bort filtren' }).click()
  await expect(desk.getByRole('link', { name: 'Umeå universitet' })).toBeVisible()
})

const PAGES = [
  '/katalog/myndigheter',
  '/katalog/grupper',
  '/katalog/stodlinjer',
  '/katalog/uppdragsinnehav',
  '/katalog/kontaktvagar',
  '/katalog/myndigheter/region-vasterbotten',
  '/katalog/myndigheter/region-vasterbotten?form=rename',
  '/katalog/myndigheter/region-vasterbotten?form=describe',
  '/katalog/myndigheter/region-vasterbotten?form=end',
  '/katalog/grupper/vasterbotten',
  '/katalog/grupper/vasterbotten?form=add-member',
  '/katalog/stodlinjer/nationella-stodtelefonen',
  '/katalog/stodlinjer/nationella-stodtelefonen?form=describe',
  '/min-grupp',
  '/min-myndighet',
]

test('axe finds nothing on any page or form of the directory, in light and in dark, and none is wider than the screen', async ({
  atDesk,
  staff,
}) => {
  test.setTimeout(180_000)
  const desk = await atDesk('Samordnare och ledamot', [COORDINATOR, MEMBER, NATIONAL])
  for (const address of PAGES) {
    await desk.goto(staff.staffOrigin + address)
    await desk.getByRole('heading', { level: 1 }).waitFor()
    if (address.includes('form=')) await desk.getByRole('dialog').waitFor()
    expect.soft(await faultsInViews(desk), address).toEqual([])
  }
})
