import type { Page } from '@playwright/test'
import type { Member } from '../support/members.ts'
import { times, type Figure } from './figures.ts'
import { answerTime } from './in-browser.ts'

/** How long somebody may wait to see that what they did has been heard, in milliseconds. */
export const AT_ONCE = 100
const ROUNDS = 20
const AGENCY = '/katalog/myndigheter/polismyndigheten'

type Needs = { pageOf: (member: Member, path: string) => Promise<Page>; editor: Member; administrator: Member }

/** How soon the screen shows what somebody did, in a dashboard with the content that the platform starts with. */
export async function actions({ pageOf, editor, administrator }: Needs): Promise<Figure[]> {
  const desk = await pageOf(administrator, '/')
  const places = ['Konton', 'Utkorg', 'Mitt konto', 'Att göra']
  // The first visit to a page gets its script; whoever points at a link has it before the click.
  for (const place of places) await openPlace(desk, place)
  const opening = await times(ROUNDS, (round) => openPlace(desk, places[round % places.length]!))

  await openPlace(desk, 'Konton')
  const invite = desk.getByRole('button', { name: 'Bjud in' })
  const dialog = await times(ROUNDS, async () => {
    const time = await answerTime(desk, { event: 'click', selector: 'dialog[open] h2' }, () => invite.click())
    await desk.keyboard.press('Escape')
    await desk.locator('dialog').waitFor({ state: 'detached' })
    return time
  })

  const agency = await pageOf(editor, AGENCY)
  await openRename(agency)
  const name = agency.getByRole('textbox', { name: 'Namn', exact: true })
  await name.press('End')
  const typing = await times(ROUNDS, () =>
    answerTime(agency, { event: 'keydown', selector: 'dialog[open]' }, () => name.press('x')),
  )
  await agency.getByRole('button', { name: 'Avbryt' }).click()
  const heard = await times(ROUNDS / 2, (round) => correctName(agency, `Polismyndigheten (prov ${round})`, SENDING))
  const saving = await times(ROUNDS, (round) => correctName(agency, `Polismyndigheten (mätning ${round})`))

  const list = await pageOf(editor, '/katalog/myndigheter')
  const filtering = await filterList(list)
  for (const page of [desk, agency, list]) await page.context().close()
  const figure = (what: string, values: number[]): Figure => ({ what, unit: 'ms', values, limit: AT_ONCE })
  return [
    figure('Opening a page from the rail', opening),
    figure('Opening a dialog', dialog),
    figure('Typing in a field', typing),
    figure('Saving a name until it says that it is being saved', heard),
    // Written to the disk, and the page asks anew what it shows.
    { what: 'Saving a name until it is on the page', unit: 'ms', values: saving },
    figure('Filtering agencies until the new rows are there', filtering),
  ]
}

function openPlace(page: Page, place: string): Promise<number> {
  const link = page.getByRole('navigation', { name: 'Arbetsytans delar' }).getByRole('link', { name: place })
  return answerTime(page, { event: 'click', selector: 'h1', text: place }, () => link.click())
}

async function openRename(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Byt namn' }).click()
  await page.getByRole('dialog').waitFor()
}

const SENDING = { selector: 'dialog button', text: 'Skickar' }

/** Says that an agency has always been called something; the time from the click until the page says so, or shows another sign. */
export async function correctName(page: Page, name: string, sign = { selector: 'h1', text: name }): Promise<number> {
  await openRename(page)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Namn', exact: true }).fill(name)
  await dialog.getByRole('radio', { name: /aldrig varit på annat sätt/ }).check()
  await dialog.getByRole('textbox', { name: 'Var kommer uppgiften ifrån?' }).fill('Mätning')
  const save = dialog.getByRole('button', { name: 'Spara' })
  const time = await answerTime(page, { event: 'click', ...sign }, () => save.click())
  await dialog.waitFor({ state: 'detached' })
  await page.locator('h1', { hasText: name }).waitFor()
  return time
}

/** A letter, and its taking away, in turns. */
async function filterList(page: Page): Promise<number[]> {
  const filter = page.getByRole('searchbox', { name: 'Filtrera' })
  const count = page.locator('.table [role=status]')
  return times(ROUNDS, async (round) => {
    const before = (await count.textContent())!
    const sign = { event: 'keydown', selector: '.table [role=status]', text: before, isGone: true } as const
    return answerTime(page, sign, () => filter.press(round % 2 === 0 ? 'p' : 'Backspace'))
  })
}
