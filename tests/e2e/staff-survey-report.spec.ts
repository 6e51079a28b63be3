import type { Browser, Page } from '@playwright/test'
import { slugOf } from '@samordning/domain'
import { aMember } from '../support/members.ts'
import type { RunningServer } from '../support/server.ts'
import { faultsInViews } from './axe.ts'
import { expect, test } from './staff.ts'
import { asking } from './texts-desk.ts'

const GROUP = 'vasterbotten'
const COORDINATOR = { role: 'coordinator', group: GROUP, agency: null } as const
const AGENCIES = ['Länsstyrelsen i Västerbottens län', 'Migrationsverket', 'Umeå universitet']
const TITLE = 'Lägesenkät Västerbotten'

/** Somebody of an agency, at a desk of their own. */
async function ofAgency(browser: Browser, staff: RunningServer, { name, agency }: { name: string; agency: string }) {
  const { cookie } = await aMember(staff, { name, grants: [{ role: 'member', group: GROUP, agency }] })
  const context = await browser.newContext({ locale: 'sv-SE' })
  await context.addCookies([cookie])
  const page = await context.newPage()
  await page.goto(staff.staffOrigin)
  await page.getByRole('heading', { level: 1, name: 'Att göra' }).waitFor()
  return page
}

async function aQuestion(staff: RunningServer, topic: string) {
  const coordinator = asking(await aMember(staff, { name: 'Samordnare då', grants: [COORDINATOR] }), staff)
  await coordinator('surveys.saveQuestion', {
    ...{ question: slugOf(topic), version: 1, text: { sv: `Vad gör ni om ${topic}?` }, help: null },
    ...{ topic: { sv: topic }, part: null, comparability: { is: 'first' } },
  })
}

const question = (page: Page, number: number) => page.getByRole('region', { name: new RegExp(`^${number}\\. `) })
const hasSaved = (page: Page, number: number) =>
  expect(question(page, number).getByText(/^. Sparat \d\d/)).toBeVisible()

async function answer(page: Page, number: number, words: string) {
  await question(page, number).getByRole('button', { name: 'Skriv ett svar' }).click()
  await question(page, number).getByLabel('Svar', { exact: true }).fill(words)
  await question(page, number).getByLabel('Svar', { exact: true }).blur()
  await hasSaved(page, number)
}

async function handIn(page: Page) {
  await page.getByRole('button', { name: 'Signera och lämna in' }).click()
  await expect(page.getByText('Signerad av')).toBeVisible()
}

async function approveAll(desk: Page, round: string, agency: string) {
  await desk.goto(round)
  await desk.getByRole('link', { name: agency }).click()
  await desk.getByRole('button', { name: 'Godkänn alla' }).click()
  await expect(desk.getByText('Godkänt svar')).toHaveCount(2)
}

test('three agencies answer a round: it is opened, handed over, answered, returned, approved, compiled, frozen, read and cited', async ({
  atDesk,
  staff,
  browser,
}) => {
  test.setTimeout(90_000)
  for (const topic of ['Hjälp', 'Utbildning']) await aQuestion(staff, topic)
  const desk = await atDesk('Samordnare Västerbotten', [COORDINATOR], { confirmed: true })

  await desk.goto(`${staff.staffOrigin}/enkater/oppna`)
  await desk.getByLabel('Omgångens namn', { exact: true }).fill(TITLE)
  await desk.getByLabel('Sista dagen som svaren gäller').fill('2026-12-31')
  await desk.getByLabel('Sista dag att svara').fill('2027-01-31')
  const asked = await desk
    .getByRole('checkbox', { checked: true })
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).labels![0]!.textContent.trim()))
  // Other tests may have given the group more members.
  for (const name of asked.filter((one) => !AGENCIES.includes(one) && !one.includes('grupp')))
    await desk.getByLabel(name, { exact: true }).uncheck()
  for (const topic of ['Hjälp', 'Utbildning']) await desk.getByLabel(`Vad gör ni om ${topic}?`).check()
  await desk.getByRole('button', { name: 'Öppna omgången' }).click()
  await expect(desk.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()
  const round = desk.url()
  await expect(desk.getByRole('row').filter({ hasText: '0 av 2' })).toHaveCount(AGENCIES.length)

  const first = await ofAgency(browser, staff, { name: 'Ledamot', agency: 'lansstyrelsen-vasterbotten' })
  const colleague = await ofAgency(browser, staff, { name: 'Kollega', agency: 'lansstyrelsen-vasterbotten' })
  await first.getByRole('link', { name: TITLE }).click()
  await answer(first, 1, 'Vi samordnar stödet i länet.\n\nBoendet ordnar kommunen.')
  await question(first, 2).getByLabel('Lämna frågan till').selectOption({ label: 'Kollega' })
  await expect(question(first, 2)).toContainText('Kollega har ombetts svara.')
  await colleague.getByRole('link', { name: TITLE }).click()
  await answer(colleague, 2, 'Vi utbildar socialtjänsten.')
  await expect(question(first, 2).getByLabel('Svar', { exact: true })).toHaveValue('Vi utbildar socialtjänsten.')
  await handIn(first)

  const second = await ofAgency(browser, staff, { name: 'Ledamot', agency: 'migrationsverket' })
  await second.getByRole('link', { name: TITLE }).click()
  for (const number of [1, 2]) {
    await question(second, number).getByText('Vi svarar inte').click()
    await question(second, number).getByRole('button', { name: 'Avstod från att svara.' }).click()
    await hasSaved(second, number)
  }
  await handIn(second)
  const third = await ofAgency(browser, staff, { name: 'Ledamot', agency: 'umea-universitet' })
  await third.getByRole('link', { name: TITLE }).click()
  await answer(third, 1, 'Vi forskar om stöd.')
  await answer(third, 2, 'Kursen ges varje höst.')
  await handIn(third)

  await desk.getByRole('link', { name: AGENCIES[2]! }).click()
  await question(desk, 2).getByText('Skicka tillbaka').first().click()
  await question(desk, 2).getByLabel('Vad ska ändras?').fill('Vilken kurs?')
  await question(desk, 2).getByRole('button', { name: 'Skicka tillbaka' }).click()
  await expect(question(third, 2)).toContainText('Vilken kurs?')
  const field = question(third, 2).getByLabel('Svar', { exact: true })
  await field.fill('Kursen Våld i nära relationer ges varje höst.')
  await field.blur()
  await expect(question(third, 2).getByText(/^. Sparat \d\d/)).toBeVisible()

  for (const agency of AGENCIES.slice(0, 2)) await approveAll(desk, round, agency)
  await desk.goto(round)
  await desk.getByRole('link', { name: 'Sammanställ en rapport' }).click()
  await desk.getByLabel('Titel', { exact: true }).fill('Läget i länet')
  await desk.getByLabel('Sammanfattning', { exact: true }).fill('Vad tre medlemmar svarade.')
  await desk.getByLabel('Utgivare', { exact: true }).fill(AGENCIES[0]!)
  await desk.getByLabel('Utgivare', { exact: true }).blur()
  await expect(desk.getByRole('list', { name: 'Utgivare' })).toContainText(AGENCIES[0]!)
  await desk.getByRole('button', { name: 'Sammanställ en rapport' }).click()
  await expect(desk.getByRole('heading', { level: 1, name: 'Läget i länet' })).toBeVisible()
  const report = desk.url()

  await desk.getByRole('link', { name: 'Ändra Förord' }).click()
  await desk.getByRole('textbox', { name: 'Egen text' }).click()
  await desk.keyboard.type('Tre medlemmar är tillfrågade.[^not-1]')
  await desk.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(desk.getByText('Tre medlemmar är tillfrågade.')).toBeVisible()
  await desk.getByRole('link', { name: 'Lägg till en fotnot' }).click()
  await desk.getByRole('dialog').getByLabel('Notens text', { exact: true }).fill('Fler svarar nästa år.')
  await desk.getByRole('dialog').getByRole('button', { name: 'Spara' }).click()
  await expect(desk.getByRole('dialog')).toHaveCount(0)
  await desk.getByRole('link', { name: 'Redigera stycke 2' }).click()
  await desk.getByRole('dialog').getByLabel('Stycket', { exact: true }).fill('Boendet ordnar kommunerna.')
  await desk.getByRole('dialog').getByRole('button', { name: 'Spara' }).click()
  await expect(desk.getByText('Redigerat för hand')).toBeVisible()

  // The university is writing again: the report says so, shows the way, and isn’t frozen.
  await desk.getByRole('link', { name: 'Frys utgåva 1' }).click()
  await expect(desk.getByRole('dialog')).toContainText('Rapporten kan inte frysas än.')
  await expect(desk.getByRole('dialog').getByRole('link', { name: `${AGENCIES[2]}: 2 svar` })).toBeVisible()
  expect(await faultsInViews(desk)).toEqual([])
  await desk.keyboard.press('Escape')
  await handIn(third)
  await approveAll(desk, round, AGENCIES[2]!)
  await desk.goto(report)
  expect(await faultsInViews(desk)).toEqual([])
  await desk.getByRole('link', { name: 'Frys utgåva 1' }).click()
  await desk.getByRole('dialog').getByRole('button', { name: 'Frys utgåva 1' }).click()
  await expect(desk.getByText('Utgåva 1 är fryst och publik')).toBeVisible()

  const visitor = await (await browser.newContext({ locale: 'sv-SE' })).newPage()
  await visitor.goto(`${staff.origin}/rapporter/laget-i-lanet`)
  await expect(visitor.getByRole('main')).toContainText('Kursen Våld i nära relationer ges varje höst.')
  await expect(visitor.getByRole('main')).toContainText('Avstod från att svara.')
  await expect(visitor.getByRole('main')).toContainText('Fler svarar nästa år.')
  await expect(visitor.getByText('Boendet ordnar kommunerna.')).toBeVisible()
  await visitor.goto(
    `${staff.origin}/rapporter/laget-i-lanet/utgava/1/hanvisa?del=svaren-umea-universitet-utbildning-1`,
  )
  await expect(visitor.getByRole('main')).toContainText('Umeå universitet')
  const bibtex = visitor.getByRole('link', { name: /BibTeX/ })
  const answered = await visitor.request.get(new URL((await bibtex.getAttribute('href'))!, staff.origin).href)
  expect(await answered.text()).toContain('Läget i länet')

  // A correction is an edition of its own, that says what it corrects; the first stays.
  await desk.getByRole('button', { name: 'Återställ svaret' }).click()
  await expect(desk.getByText('Redigerat för hand')).toHaveCount(0)
  await desk.getByRole('link', { name: 'Frys utgåva 2' }).click()
  const freezing = desk.getByRole('dialog')
  await freezing.getByRole('button', { name: 'Frys utgåva 2' }).click()
  await expect(freezing.getByRole('alert')).toContainText('Skriv vad rättelsen ändrar.')
  await freezing.getByLabel('Ändringen', { exact: true }).fill('Stycket om boende är som länsstyrelsen skrev det.')
  await freezing.getByRole('button', { name: 'Frys utgåva 2' }).click()
  await expect(freezing).toHaveCount(0)
  await visitor.goto(`${staff.origin}/rapporter/laget-i-lanet`)
  await expect(visitor.getByText('Boendet ordnar kommunen.')).toBeVisible()
  await expect(visitor.getByRole('main')).toContainText('Stycket om boende är som länsstyrelsen skrev det.')
  await visitor.goto(`${staff.origin}/rapporter/laget-i-lanet/utgava/1`)
  await expect(visitor.getByText('Boendet ordnar kommunerna.')).toBeVisible()
  for (const one of [first, colleague, second, third, visitor]) await one.context().close()
})

test('chapters are moved, removed and brought back, a paragraph is left out and restored, and two who arrange at once keep both', async ({
  atDesk,
  staff,
  browser,
}) => {
  const desk = await atDesk('Samordnare Västerbotten', [COORDINATOR], { confirmed: true })
  const address = `${staff.staffOrigin}/enkater/rapport/lagesrapport-vasterbotten-2009`
  await desk.goto(address)
  const chapters = desk.getByRole('navigation', { name: 'Innehåll' }).getByRole('listitem')
  await expect(chapters).toHaveCount(7)
  await desk.getByRole('button', { name: 'Flytta ned Förord' }).press('Enter')
  await expect(chapters.nth(1)).toHaveText('Förord')
  await desk.getByRole('button', { name: 'Ta bort Förord' }).press('Enter')
  await expect(chapters).toHaveCount(6)
  await desk.getByRole('button', { name: 'Ångra', exact: true }).press('Enter')
  await expect(chapters.nth(1)).toHaveText('Förord')

  await desk.getByRole('link', { name: 'Redigera stycke 1' }).first().press('Enter')
  await desk.getByRole('dialog').getByLabel('Utelämna stycket ur rapporten').press('Space')
  await desk.getByRole('dialog').getByRole('button', { name: 'Spara' }).press('Enter')
  await expect(desk.getByText('Utelämnat stycke')).toBeVisible()
  await desk.getByRole('button', { name: 'Återställ svaret' }).press('Enter')
  await expect(desk.getByText('Utelämnat stycke')).toHaveCount(0)

  const context = await browser.newContext({ locale: 'sv-SE' })
  await context.addCookies([(await aMember(staff, { name: 'Annan samordnare', grants: [COORDINATOR] })).cookie])
  const other = await context.newPage()
  await other.goto(`${address}?form=facts`)
  await desk.goto(`${address}?form=chapter.forord`)
  const heading = desk.getByLabel('Rubrik', { exact: true })
  await heading.fill('Inledning')
  await other.getByRole('dialog').getByLabel('Titel', { exact: true }).fill('Lägesrapporten')
  await other.getByRole('dialog').getByRole('button', { name: 'Spara' }).click()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Lägesrapporten')
  await expect(heading).toHaveValue('Inledning')
  await desk.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(other.getByRole('heading', { level: 2, name: 'Inledning' })).toBeVisible()

  // In the same chapter: whoever saves last is told before, and nothing of what they wrote is lost.
  await desk.getByRole('link', { name: 'Ändra Inledning' }).click()
  await heading.fill('Mitt förord')
  await desk.context().setOffline(true)
  await other.getByRole('link', { name: 'Ändra Inledning' }).click()
  await other.getByLabel('Rubrik', { exact: true }).fill('Deras förord')
  await other.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(other.getByRole('heading', { level: 2, name: 'Deras förord' })).toBeVisible()
  await desk.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(desk.getByRole('alert')).toContainText('Ingen kontakt med servern')
  await desk.context().setOffline(false)
  await expect(desk.getByText('Kapitlet har ändrats medan du skrev', { exact: false })).toBeVisible()
  await expect(heading).toHaveValue('Mitt förord')
  await desk.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(other.getByRole('heading', { level: 2, name: 'Mitt förord' })).toBeVisible()
  await context.close()
})
