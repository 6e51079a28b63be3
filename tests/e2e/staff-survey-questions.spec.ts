import { aMember } from '../support/members.ts'
import { faultsInViews } from './axe.ts'
import { expect, test } from './staff.ts'
import { asking } from './texts-desk.ts'

const COORDINATOR = { role: 'coordinator', group: 'vasterbotten', agency: null } as const
const SEAT = { role: 'member', group: 'vasterbotten', agency: 'umea-universitet' } as const

test('a new version of a question says what it is to the one before, whoever was first', async ({ atDesk, staff }) => {
  const page = await atDesk('Samordnare', [COORDINATOR])
  await page.goto(`${staff.staffOrigin}/enkater`)
  await page.getByRole('link', { name: 'Frågor och versioner' }).click()
  await page.getByRole('link', { name: 'Ny fråga' }).press('Enter')
  const dialog = page.getByRole('dialog')
  const topic = dialog.getByLabel('Ämne', { exact: true })
  const save = dialog.getByRole('button', { name: /^Spara/ })
  await dialog.getByLabel('Frågan', { exact: true }).fill('Vilka möten har ni haft?')
  await topic.fill('Uppdraget')
  await dialog.getByLabel('Samverkan', { exact: false }).check()
  await save.press('Enter')
  await expect(topic).toHaveAccessibleDescription(/finns redan en fråga/)
  await topic.fill('Möten')
  await page.reload()
  await expect(topic).toHaveValue('Möten')
  await save.press('Enter')
  await expect(dialog).toHaveCount(0)
  const question = page.getByRole('region', { name: 'Möten' })
  await expect(question).toContainText('Den första versionen')

  await question.getByRole('link', { name: 'Ny version: Möten' }).press('Enter')
  await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(1)
  await expect(dialog.getByLabel('Samverkan')).toBeChecked()
  const text = dialog.getByLabel('Frågan', { exact: true })
  await text.fill('Hur många möten har ni haft?')
  await save.press('Enter')
  const choice = dialog.getByRole('group', { name: 'Vad den nya versionen är jämfört med version 1' })
  await expect(choice).toHaveAccessibleDescription(/densamma/)
  await dialog.getByRole('alert').getByRole('link').press('Enter')
  await expect(choice.getByLabel('Samma fråga')).toBeFocused()

  const other = await aMember(staff, { name: 'Samordnare två', grants: [COORDINATOR], confirmed: true })
  await asking(other, staff)('surveys.saveQuestion', {
    ...{ question: 'moten', version: 2, text: { sv: 'Vilka möten höll ni?' }, help: null, topic: { sv: 'Möten' } },
    ...{ part: 'cooperation', comparability: { is: 'same' } },
  })
  await choice.getByLabel('Serien bryts').check()
  await dialog.getByLabel('Anmärkning', { exact: true }).fill('Nu räknas möten.')
  await save.press('Enter')
  const second = dialog.getByRole('group', { name: 'Vad den nya versionen är jämfört med version 2' })
  await expect(second).toHaveAccessibleDescription(/Någon annan sparade version 2/)
  await expect(dialog).toContainText('Vilka möten höll ni?')
  await expect(text).toHaveValue('Hur många möten har ni haft?')
  await second.getByLabel('Serien bryts').check()
  expect(await faultsInViews(page)).toEqual([])
  await save.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(question.getByRole('heading', { level: 3 })).toHaveText(['Version 3', 'Version 2', 'Version 1'])
  await expect(question.getByRole('listitem').first()).toContainText(
    'Svaren kan inte jämföras med version 2: Nu räknas möten.',
  )
  expect(await faultsInViews(page)).toEqual([])
})

test('a member reads the questions, and is not offered to write any', async ({ atDesk, staff }) => {
  const page = await atDesk('Ledamot', [SEAT])
  await page.goto(`${staff.staffOrigin}/enkater/fragor?form=new`)
  await expect(page.getByRole('region', { name: 'Uppdraget' })).toContainText('Svenska och engelska')
  await expect(page.getByRole('link', { name: /Ny fråga|Ny version/ })).toHaveCount(0)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
