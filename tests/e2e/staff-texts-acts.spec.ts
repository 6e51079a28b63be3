import { openBeside } from '@samordning/db'
import type { RunningServer } from '../support/server.ts'
import { axeFaults } from './axe.ts'
import { addPasskey, expect, givePasskey, test } from './staff.ts'
import { EDITOR, REVIEWER, act, begun, published, saved } from './texts-desk.ts'

const COORDINATOR = { role: 'coordinator', group: 'vasterbotten', agency: null } as const

test('whoever approves is asked who they are once more; who gives up has approved nothing', async ({
  atDesk,
  staff,
  page,
  context,
}) => {
  const { writer, address, path, hash } = await begun(staff, 'Vem godkänner')
  await writer('documents.submit', { ...address, hash })
  await givePasskey(context, page)
  await atDesk('Granskare', [REVIEWER], { confirmed: true })
  await addPasskey(page, staff)
  await forgetConfirmations(staff)

  await page.goto(staff.staffOrigin + path)
  const approving = await act(page, 'Godkänn')
  await approving.getByRole('button', { name: /^Godkänn version/ }).press('Enter')
  const confirm = page.getByRole('dialog', { name: 'Bekräfta att det är du' })
  await confirm.getByRole('button', { name: 'Bekräfta med passkey' }).waitFor()
  await page.keyboard.press('Escape')
  await expect(confirm).toBeHidden()
  await expect(page.getByText('Inlämnad för granskning')).toBeVisible()

  await approving.getByRole('button', { name: /^Godkänn version/ }).press('Enter')
  await confirm.getByRole('button', { name: 'Bekräfta med passkey' }).press('Enter')
  await expect(confirm).toBeHidden()
  await expect(page.getByRole('region', { name: 'Så står det till' })).toContainText('Godkänd')
})

/** As if everybody had given their second factor long ago. */
async function forgetConfirmations({ dataDir }: RunningServer): Promise<void> {
  await using beside = openBeside(dataDir)
  await beside.db.updateTable('session').set({ confirmed_at: null }).execute()
}

test('what is published in a hurry says so to its readers, and lies on the reviewers’ desks until one has approved it', async ({
  atDesk,
  staff,
  context,
}) => {
  const { path } = await begun(staff, 'Bråttom i länet')
  const desk = await atDesk('Samordnare Västerbotten', [COORDINATOR], { confirmed: true })
  await desk.goto(staff.staffOrigin + path)
  const publishing = await act(desk, 'Publicera i brådska')
  await expect(publishing).toContainText('Ingen annan har godkänt texten.')
  await publishing.getByRole('button', { name: 'Publicera i brådska' }).press('Enter')
  await expect(publishing).toBeHidden()
  const reader = await context.newPage()
  await reader.goto(`${staff.origin}/nyheter/brattom-i-lanet`)
  const mark = reader.getByText('Publicerad i brådska, ännu inte granskad av någon annan')
  await expect(mark).toBeVisible()

  const reviewer = await atDesk('Granskare', [REVIEWER], { confirmed: true })
  const waits = reviewer.getByRole('link', { name: 'Granska ”Bråttom i länet”' })
  await waits.press('Enter')
  await (await act(reviewer, 'Godkänn')).getByRole('button', { name: /^Godkänn version/ }).press('Enter')
  await expect(reviewer.getByRole('dialog')).toBeHidden()
  await reviewer.goto(staff.staffOrigin)
  await reviewer.getByRole('heading', { level: 1, name: 'Att göra' }).waitFor()
  await expect(waits).toBeHidden()
  await reader.reload()
  await expect(mark).toBeHidden()
})

test('a text that is to be looked over within a month is among what is to be done', async ({ atDesk, staff }) => {
  const { path } = await published(staff, 'Att se över')
  const desk = await atDesk('Redaktör', [EDITOR])
  await desk.goto(staff.staffOrigin + path)
  const looking = await act(desk, 'Granskas senast')
  const soon = new Date(Date.now() + 20 * 24 * 3_600_000).toISOString().slice(0, 10)
  await looking.getByLabel('Vilken dag ska någon se över texten?').fill(soon)
  await looking.getByRole('button', { name: 'Spara' }).press('Enter')
  await expect(looking).toBeHidden()
  await desk.goto(staff.staffOrigin)
  await desk.getByRole('link', { name: 'Se över ”Att se över”' }).press('Enter')
  await expect(desk.getByRole('heading', { level: 1, name: 'Att se över' })).toBeVisible()
})

test('English that is older than its Swedish is a work list for editors, and a dated note for readers, until it is redone', async ({
  atDesk,
  staff,
  context,
}) => {
  const { writer, reviewer, address } = await published(staff, 'Mötet flyttas')
  const moved = { sv: 'Mötet är i juni.', en: 'The meeting is in May.' }
  const blocks = [{ key: 'aaaaaaaa', type: 'paragraph', text: moved }]
  const { hash } = await writer('documents.save', { ...address, base: 2, blocks, order: null })
  const publish = async (hash: string, note: string) => {
    await writer('documents.submit', { ...address, hash })
    await reviewer('documents.approve', { ...address, hash })
    const told = { languages: ['sv', 'en'], change: 'major', at: null, note: { sv: note } }
    await writer('documents.publish', { ...address, hash, ...told })
  }
  await publish(hash, 'Mötet är flyttat.')
  const reader = await context.newPage()
  await reader.goto(`${staff.origin}/en/nyheter/motet-flyttas`)
  const note = reader.getByText('Parts of this translation are older', { exact: false })
  await expect(note).toBeVisible()

  const desk = await atDesk('Redaktör', [EDITOR])
  await desk.goto(`${staff.staffOrigin}/texter/engelska`)
  const row = desk.getByRole('link', { name: 'Mötet flyttas' })
  await expect(desk.getByText('Mötet är i juni.')).toBeVisible()
  expect(await axeFaults(desk)).toEqual([])
  await row.press('Enter')
  await desk.getByRole('textbox', { name: /Mötet är i juni/ }).fill('The meeting is in June.')
  await desk.keyboard.press('Tab')
  await saved(desk)
  await desk.goto(`${staff.staffOrigin}/texter/engelska`)
  await desk.getByRole('heading', { level: 1 }).waitFor()
  await expect(row).toBeHidden()

  await publish(await newestHash(staff, address), 'Engelskan är ny.')
  await reader.reload()
  await expect(reader.getByText('The meeting is in June.')).toBeVisible()
  await expect(note).toBeHidden()
})

async function newestHash({ dataDir }: RunningServer, { kind, slug }: { kind: string; slug: string }): Promise<string> {
  await using beside = openBeside(dataDir)
  const row = await beside.db
    .selectFrom('revision')
    .innerJoin('document', 'document.id', 'revision.document')
    .select('revision.hash')
    .where('document.kind', '=', kind)
    .where('document.slug', '=', slug)
    .orderBy('revision.number', 'desc')
    .executeTakeFirstOrThrow()
  return row.hash
}
