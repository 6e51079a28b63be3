import { aMember } from '../support/members.ts'
import type { RunningServer } from '../support/server.ts'
import { faultsInViews, VIEWS } from './axe.ts'
import { expect, test } from './staff.ts'
import { asking } from './texts-desk.ts'

const GROUP = 'vasterbotten'
const COORDINATOR = { role: 'coordinator', group: GROUP, agency: null } as const
const SEAT = { role: 'member', group: GROUP, agency: 'umea-universitet' } as const

/** Two questions, and a round that asks one of them. */
async function aRound(staff: RunningServer, name: string): Promise<string> {
  const coordinator = asking(
    await aMember(staff, { name: 'Samordnare då', grants: [COORDINATOR], confirmed: true }),
    staff,
  )
  for (const topic of ['Uppdrag', 'Plan'])
    await coordinator('surveys.saveQuestion', {
      ...{ question: `${name}-${topic.toLowerCase()}`, version: 1, text: { sv: `Hur är det med ${name}: ${topic}?` } },
      ...{ help: null, topic: { sv: `${name} ${topic}` }, part: null, comparability: { is: 'first' } },
    })
  const slug = `${name}-2026`
  await coordinator('surveys.open', {
    ...{ slug, title: { sv: `Enkät ${name}` }, groups: [GROUP], timetable: [], reportBy: '2027-02-01' },
    ...{ period: { from: '2026-01-01', until: '2027-01-01' }, questions: [{ question: `${name}-plan`, version: 1 }] },
  })
  return slug
}

test('a coordinator opens a round, is told at its place what has to be mended, changes the round and closes it', async ({
  atDesk,
  staff,
}) => {
  await aRound(staff, 'elva')
  const page = await atDesk('Samordnare', [COORDINATOR])
  await page.goto(`${staff.staffOrigin}/enkater`)
  await page.getByRole('link', { name: 'Ny omgång' }).click()
  const name = page.getByLabel('Omgångens namn', { exact: true })
  const lastDay = page.getByLabel('Sista dagen som svaren gäller')
  const reportBy = page.getByLabel('Sista dag att svara')
  const open = page.getByRole('button', { name: 'Öppna omgången' })
  const alert = page.getByRole('alert')

  await name.fill('Elva')
  await page.getByLabel('Migrationsverket').uncheck()
  await page.getByLabel('Hur är det med elva: Uppdrag?').check()
  await page.getByLabel('Hur är det med elva: Plan?').check()
  await page.getByRole('button', { name: 'Flytta upp: elva Plan' }).press('Enter')
  await page.getByRole('button', { name: 'Lägg till ett steg' }).press('Enter')
  await expect(page.getByLabel('Dag', { exact: true })).toBeFocused()
  await page.getByLabel('Dag', { exact: true }).fill('2027-03-01')
  await page.getByLabel('Det som händer', { exact: true }).fill('Rapporten skrivs.')
  await lastDay.fill('2025-12-31')
  await open.click()
  await expect(alert.getByRole('link')).toHaveCount(1)
  await alert.getByRole('link').click()
  await expect(reportBy).toBeFocused()
  await reportBy.fill('2027-01-31')
  await open.click()
  await expect(lastDay).toHaveAccessibleDescription(/slutar innan den börjar/)
  await lastDay.fill('2026-12-31')
  await open.click()
  await expect(name).toHaveAccessibleDescription(/finns redan en omgång/)
  await expect(alert).toBeFocused()
  expect(await faultsInViews(page)).toEqual([])

  await page.reload()
  await expect(name).toHaveValue('Elva')
  await name.fill('Omgång ett')
  await open.click()
  await expect(page).toHaveURL(/\/enkater\/omgang-ett-2026$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Omgång ett')
  await expect(page.getByRole('row', { name: /Umeå universitet/ })).toContainText('0 av 2')
  await expect(page.getByRole('row', { name: /Migrationsverket/ })).toHaveCount(0)
  await expect(page.getByRole('listitem').filter({ hasText: 'Hur är det med' })).toHaveText([/Plan/, /Uppdrag/])
  await expect(page.getByText('Rapporten skrivs.')).toBeVisible()

  await page.getByRole('link', { name: 'Ändra omgången' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Sista dag att svara').fill('2027-02-15')
  await dialog.getByRole('button', { name: 'Ta bort steg 1' }).press('Enter')
  await dialog.getByRole('button', { name: 'Spara' }).press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('Svar senast 15 februari 2027')).toBeVisible()
  await expect(page.getByText('Rapporten skrivs.')).toHaveCount(0)

  await page.getByRole('link', { name: 'Avsluta omgången' }).press('Enter')
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Umeå universitet' })).toContainText('Inte påbörjad')
  await expect(dialog).toContainText('Svaret kom inte i tid.')
  expect(await faultsInViews(page, VIEWS.slice(1))).toEqual([])
  await dialog.getByRole('button', { name: 'Avsluta omgången' }).press('Enter')
  await expect(page.getByText('Avslutad')).toBeVisible()
  await expect(page.getByRole('link', { name: /omgången/ })).toHaveCount(0)
})

test('a member is offered neither a new round nor the end of one', async ({ atDesk, staff }) => {
  const round = await aRound(staff, 'tolv')
  const page = await atDesk('Ledamot', [SEAT])
  await page.goto(`${staff.staffOrigin}/enkater/${round}?form=close`)
  await expect(page.getByRole('row', { name: /Umeå universitet/ })).toContainText('0 av 1')
  await expect(page.getByRole('link', { name: /omgången/ })).toHaveCount(0)
  await page.goto(`${staff.staffOrigin}/enkater`)
  await expect(page.getByRole('link', { name: 'Enkät tolv' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Ny omgång' })).toHaveCount(0)
  await page.goto(`${staff.staffOrigin}/enkater/oppna`)
  await expect(page.getByRole('heading', { level: 1, name: 'Öppna en omgång' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Öppna omgången' })).toHaveCount(0)
})
