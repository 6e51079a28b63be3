import { readContent } from '@samordning/content'
import type { Page } from '@playwright/test'
import { aMember } from '../support/members.ts'
import { expect, test } from './staff.ts'
import { EDITOR, asking, saved, text } from './texts-desk.ts'

const SOURCE = { key: null, place: 'Prov' }
const BEGUN = { title: { sv: 'Ett prov' }, lead: { sv: 'En ingress.' }, counties: [], source: SOURCE }
const REPORT = {
  kind: 'report',
  ...BEGUN,
  slug: 'prov-rapport',
  reportKind: 'survey',
  publishers: ['jamstalldhetsmyndigheten'],
}
const assignment = readContent().assignments.find(({ slug }) => slug === 'samordna-arbetet-mot-handel-med-barn-2014')!
const MORE = 'Län, hashtaggar och annat som hör till'

/** What is filled in of each kind, by the labels of its fields: also how a kind that has none such is begun. */
const KINDS: { name: string; begin: object | null; path?: string; fill: Record<string, string> }[] = [
  { name: 'a report', begin: REPORT, fill: { Författare: 'Utredningsgruppen', Utgiven: '2026-05' } },
  {
    name: 'an event',
    begin: { kind: 'happening', ...BEGUN, slug: 'prov-handelse', happeningKind: 'event' },
    fill: { Ort: 'Umeå', Dag: '2027-05-12' },
  },
  {
    name: 'a campaign',
    begin: { kind: 'happening', ...BEGUN, slug: 'prov-kampanj', happeningKind: 'campaign' },
    fill: { Syfte: 'Att fler känner till frågan.' },
  },
  { name: 'a page', begin: null, path: '/texter/page/om', fill: { Rubrik: 'Om den här webbplatsen' } },
]

test('the fields of each kind of text keep what is written in them', async ({ atDesk, staff }) => {
  test.slow()
  const writer = asking(await aMember(staff, { name: 'Redaktör', grants: [EDITOR], confirmed: true }), staff)
  const desk = await atDesk('Redaktör', [EDITOR])
  for (const { name, begin, path, fill } of KINDS)
    await test.step(name, async () => {
      const made = begin && (await writer('documents.create', begin))
      await desk.goto(staff.staffOrigin + (made ? `/texter/${made.kind}/${made.slug}` : path))
      await open(desk)
      for (const [label, words] of Object.entries(fill)) await field(desk, label).fill(words)
      await saved(desk)
      await desk.reload()
      await open(desk)
      for (const [label, words] of Object.entries(fill)) await expect(field(desk, label)).toHaveValue(words)
    })
})

async function open(desk: Page): Promise<void> {
  await text(desk).waitFor()
  if ((await desk.getByText(MORE).count()) > 0) await desk.getByText(MORE).click()
}

function field(desk: Page, label: string) {
  return desk.getByLabel(new RegExp(`^${label}( |$)`)).first()
}

test('what came of an assignment is begun from the list of texts, and kept as it is filled in', async ({
  atDesk,
  staff,
}) => {
  const desk = await atDesk('Redaktör', [EDITOR])
  await desk.goto(`${staff.staffOrigin}/texter?form=new&kind=outcome`)
  const dialog = desk.getByRole('dialog', { name: 'Ny text' })
  await dialog.getByLabel('Vilket uppdrag?').pressSequentially(assignment.title.sv)
  await expect(dialog.getByRole('list', { name: 'Vilket uppdrag?' })).toContainText(assignment.title.sv)
  await dialog.getByLabel('Var kommer uppgiften ifrån?').fill('Prov')
  await dialog.getByRole('button', { name: 'Börja skriva' }).click()
  await text(desk).waitFor()
  await desk.getByLabel('Vad som är känt').selectOption({ label: 'Det avslutades på annat sätt' })
  await desk.getByLabel('Hur det avslutades', { exact: true }).fill('Uppdraget blev bestående.')
  await saved(desk)
  await desk.reload()
  await expect(desk.getByLabel('Hur det avslutades', { exact: true })).toHaveValue('Uppdraget blev bestående.')
})

test('the list of texts is narrowed by kind and state, as its address says', async ({ atDesk, staff }) => {
  const desk = await atDesk('Redaktör', [EDITOR])
  await desk.goto(`${staff.staffOrigin}/texter`)
  const rows = desk.getByRole('table').getByRole('row')
  await desk.getByRole('link', { name: 'Fyra temadagar', exact: false }).first().waitFor()
  await desk.getByLabel('Slag', { exact: true }).selectOption({ label: 'Sida' })
  await expect(desk).toHaveURL(/kind=page/)
  await expect(desk.getByRole('link', { name: 'Fyra temadagar', exact: false })).toHaveCount(0)
  await desk.reload()
  await expect(desk.getByLabel('Slag', { exact: true })).toHaveValue('page')
  await expect(rows.filter({ hasText: 'Tillgänglighet' })).not.toHaveCount(0)
  await expect(rows.filter({ hasText: 'Nyhet' })).toHaveCount(0)
})
