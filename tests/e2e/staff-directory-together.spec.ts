import { COORDINATOR, NAME, besides, fillRename, names, openRename, save } from './directory-desk.ts'
import { expect, test } from './staff.ts'

test('two who change the same thing see both versions, and neither is lost', async ({ atDesk, staff, browser }) => {
  const desk = await atDesk(NAME, [COORDINATOR])
  const other = await besides(browser, staff, '/')
  await openRename(desk, staff, 'umea-universitet')
  await openRename(other, staff, 'umea-universitet')
  await fillRename(desk, { name: 'Mitt förslag', day: '2027-02-01', place: 'Samtal' })
  await fillRename(other, { name: 'Den andras förslag', day: '2027-01-01', place: 'Brev' })
  await save(other).click()
  await expect(names(other)).toContainText('Den andras förslag')

  const both = desk.getByRole('alert').filter({ hasText: 'Någon annan hann före' })
  await expect(both).toBeVisible({ timeout: 2000 })
  await expect(desk.getByLabel('Namn', { exact: true })).toHaveValue('Mitt förslag')
  await expect(both).toContainText('Den andras')
  await desk.getByRole('button', { name: 'Spara mitt' }).click()
  await expect(names(desk)).toContainText('Mitt förslag')
  await expect(names(desk)).toContainText('Den andras förslag')
  await other.context().close()
})

test('what was sent from an older version is refused, with who was first, and can be sent again', async ({
  atDesk,
  staff,
  browser,
}) => {
  const desk = await atDesk(NAME, [COORDINATOR])
  const other = await besides(browser, staff, '/')
  await openRename(desk, staff, 'vasterbottens-lans-landsting')
  await fillRename(desk, { name: 'Landstinget, senare', day: '2015-02-01', place: 'Samtal' })
  // Without what others do: as when the stream is cut off.
  await desk.route('**/trpc/agencies.get**', (route) => route.abort())
  await openRename(other, staff, 'vasterbottens-lans-landsting')
  await fillRename(other, { name: 'Landstinget, först', day: '2015-01-01', place: 'Brev' })
  await save(other).click()
  await expect(names(other)).toContainText('Landstinget, först')
  await desk.unroute('**/trpc/agencies.get**')
  await save(desk).click()
  await expect(desk.getByText('Nationell samordnare ändrade det här')).toBeVisible()
  await desk.getByRole('button', { name: 'Spara mitt' }).click()
  await expect(names(desk)).toContainText('Landstinget, senare')
  await other.context().close()
})

test('what is typed survives a lost connection and a reload', async ({ atDesk, staff, context }) => {
  const desk = await atDesk(NAME, [COORDINATOR])
  await openRename(desk, staff, 'lansstyrelsen-vasterbotten')
  await fillRename(desk, { name: 'Länsstyrelsen Norr', day: '2027-01-01', place: 'Beslut' })
  await context.setOffline(true)
  await save(desk).click()
  await expect(desk.getByRole('dialog').getByText('Ingen kontakt med servern', { exact: false })).toBeVisible()
  await expect(desk.getByLabel('Namn', { exact: true })).toHaveValue('Länsstyrelsen Norr')
  await context.setOffline(false)
  await desk.reload()
  await expect(desk.getByText('Det du skrev finns kvar här', { exact: false })).toBeVisible()
  await expect(desk.getByLabel('Namn', { exact: true })).toHaveValue('Länsstyrelsen Norr')
  await desk.getByRole('button', { name: 'Fortsätt där du var' }).click()
  await save(desk).click()
  await expect(names(desk)).toContainText('Länsstyrelsen Norr')
})

test('what somebody changes is on another’s screen within two seconds', async ({ atDesk, staff, browser }) => {
  const desk = await atDesk(NAME, [COORDINATOR])
  await desk.goto(`${staff.staffOrigin}/katalog/myndigheter/migrationsverket`)
  await names(desk).waitFor()
  const other = await besides(browser, staff, '/')
  await openRename(other, staff, 'migrationsverket')
  await fillRename(other, { name: 'Migrationsmyndigheten', day: '2028-01-01', place: 'Prov' })
  await save(other).click()
  await expect(names(desk)).toContainText('Migrationsmyndigheten', { timeout: 2000 })
  await other.context().close()
})

test('what somebody changed while the connection was lost is on screen when it is back', async ({
  atDesk,
  staff,
  browser,
  context,
}) => {
  const desk = await atDesk(NAME, [COORDINATOR])
  await desk.goto(`${staff.staffOrigin}/katalog/myndigheter/lansstyrelsen-vasternorrland`)
  await names(desk).waitFor()
  await context.setOffline(true)
  const other = await besides(browser, staff, '/')
  await openRename(other, staff, 'lansstyrelsen-vasternorrland')
  await fillRename(other, { name: 'Länsstyrelsen i Härnösand', day: '2028-01-01', place: 'Prov' })
  await save(other).click()
  await expect(names(other)).toContainText('Länsstyrelsen i Härnösand')
  await expect(names(desk)).not.toContainText('Länsstyrelsen i Härnösand')
  await context.setOffline(false)
  await expect(names(desk)).toContainText('Länsstyrelsen i Härnösand', { timeout: 10_000 })
  await other.context().close()
})
