import type { Page } from '@playwright/test'
import { readContent } from '@samordning/content'
import { expect, test } from './staff.ts'
import { EDITOR, saved, text } from './texts-desk.ts'

const assignment = readContent().assignments.find(({ slug }) => slug === 'samordna-arbetet-mot-handel-med-barn-2014')!
const MORE = 'Län, hashtaggar och annat som hör till'

/** What is chosen of each kind when it is begun, and what is filled in of its head, by the labels of the fields. */
const KINDS: { kind: string; choose: Record<string, string>; fill: Record<string, string> }[] = [
  {
    kind: 'report',
    choose: { 'Sorts rapport': 'Kartläggning' },
    fill: { Författare: 'Utredningsgruppen', Utgiven: '2026-05' },
  },
  {
    kind: 'happening',
    choose: { 'Sorts händelse': 'Evenemang' },
    fill: { Ort: 'Umeå', Dag: '2027-05-12' },
  },
  {
    kind: 'happening',
    choose: { 'Sorts händelse': 'Kampanj' },
    fill: { Syfte: 'Att fler känner till frågan.' },
  },
]

test('the fields of each kind of text keep what is written in them', async ({ atDesk, staff }) => {
  const desk = await atDesk('Redaktör', [EDITOR])
  for (const { kind, choose, fill } of KINDS)
    await test.step(`${kind}: ${Object.values(choose).join()}`, async () => {
      await desk.goto(`${staff.staffOrigin}/texter?form=new&kind=${kind}`)
      await begin(desk, choose)
      await keeps(desk, fill)
    })
  await test.step('page', async () => {
    await desk.goto(`${staff.staffOrigin}/texter/page/om`)
    await keeps(desk, { Rubrik: 'Om den här webbplatsen' })
  })
})

async function begin(desk: Page, choose: Record<string, string>): Promise<void> {
  const dialog = desk.getByRole('dialog', { name: 'Ny text' })
  for (const [label, option] of Object.entries(choose)) await dialog.getByLabel(label).selectOption({ label: option })
  const publishers = dialog.getByLabel('Utgivare')
  if ((await publishers.count()) > 0) {
    await publishers.pressSequentially('Jämställdhetsmyndigheten')
    await dialog.getByRole('list', { name: 'Utgivare' }).waitFor()
  }
  await dialog.getByLabel('Rubrik', { exact: true }).fill(`Ett prov: ${Object.values(choose).join()}`)
  await dialog.getByLabel('Ingress', { exact: true }).fill('En ingress.')
  await dialog.getByLabel('Var kommer uppgiften ifrån?').fill('Prov')
  await dialog.getByRole('button', { name: 'Börja skriva' }).press('Enter')
  await expect(dialog).toBeHidden()
}

/** Fills the fields, and looks whether what they say is there after a reload. */
async function keeps(desk: Page, fill: Record<string, string>): Promise<void> {
  await open(desk)
  for (const [label, words] of Object.entries(fill)) await field(desk, label).fill(words)
  await saved(desk)
  await desk.reload()
  await open(desk)
  for (const [label, words] of Object.entries(fill)) await expect(field(desk, label)).toHaveValue(words)
}

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

test('the list of texts is narrowed by kind, state and words, and its address keeps all three', async ({
  atDesk,
  staff,
}) => {
  const desk = await atDesk('Redaktör', [EDITOR])
  await desk.goto(`${staff.staffOrigin}/texter`)
  const themeDays = desk.getByRole('link', { name: 'Fyra temadagar', exact: false })
  const accessibility = desk.getByRole('link', { name: 'Tillgänglighet', exact: false })
  await themeDays.first().waitFor()
  await desk.getByLabel('Slag', { exact: true }).selectOption({ label: 'Sida' })
  await expect(themeDays).toHaveCount(0)
  await expect(accessibility).toHaveCount(1)
  await desk.getByLabel('Filtrera').pressSequentially('tillgänglighet')
  await expect(desk.getByRole('status').filter({ hasText: /^1 / })).toBeVisible()
  await desk.getByLabel('Läge', { exact: true }).selectOption({ label: 'Publicerad' })
  await expect(desk).toHaveURL(/situation=published/)
  await desk.reload()
  await expect(desk.getByLabel('Slag', { exact: true })).toHaveValue('page')
  await expect(desk.getByLabel('Läge', { exact: true })).toHaveValue('published')
  await expect(desk.getByLabel('Filtrera')).toHaveValue('tillgänglighet')
  await expect(
    desk
      .getByRole('table')
      .getByRole('row')
      .filter({ has: desk.getByRole('link') }),
  ).toHaveCount(1)
  await expect(accessibility).toBeVisible()
  await desk.getByLabel('Läge', { exact: true }).selectOption({ label: 'Utkast' })
  await expect(accessibility).toHaveCount(0)
  await desk.goto(`${staff.staffOrigin}/texter`)
  await giveAtOnce(desk, { words: 'temadagar', state: 'published' })
  await expect(desk).toHaveURL(
    (url) => `${url.searchParams.get('q')} ${url.searchParams.get('situation')}` === 'temadagar published',
  )
})

/** Words and a choice, the second before the address has come to say the first. */
async function giveAtOnce(desk: Page, { words, state }: { words: string; state: string }) {
  const select = await desk.getByLabel('Läge', { exact: true }).elementHandle()
  await desk.getByLabel('Filtrera').evaluate(
    (input: HTMLInputElement, [choice, said, chosen]) => {
      input.value = said
      input.dispatchEvent(new Event('input', { bubbles: true }))
      const field = choice as HTMLSelectElement
      field.value = chosen
      field.dispatchEvent(new Event('change', { bubbles: true }))
    },
    [select, words, state] as const,
  )
}
