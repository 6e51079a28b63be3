import type { Browser, Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { aMember } from '../support/members.ts'
import type { RunningServer } from '../support/server.ts'
import { COLOURS, EVERYTHING, axeFaults } from './axe.ts'
import { expect, test } from './staff.ts'

const COORDINATOR = { role: 'coordinator', group: 'vasterbotten', agency: null } as const
const MEMBER = { role: 'member', group: 'vasterbotten', agency: 'region-vasterbotten' } as const
const NATIONAL = { role: 'national', group: null, agency: null } as const
const NAME = 'Samordnare Västerbotten'

/** Somebody else, in a browser of their own, on a page of the dashboard. */
async function besides(browser: Browser, staff: RunningServer, address: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'sv-SE' })
  const { cookie } = await aMember(staff, { name: 'Nationell samordnare', grants: [NATIONAL] })
  await context.addCookies([cookie])
  const page = await context.newPage()
  await page.goto(staff.staffOrigin + address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

async function openRename(page: Page, staff: RunningServer, slug: string): Promise<void> {
  await page.goto(`${staff.staffOrigin}/katalog/myndigheter/${slug}`)
  await page.getByRole('link', { name: 'Byt namn' }).click()
  await page.getByRole('dialog').waitFor()
}

async function fillRename(
  page: Page,
  { name, day, place }: { name: string; day: string; place: string },
): Promise<void> {
  await page.getByLabel('Namn', { exact: true }).fill(name)
  await page.getByLabel('Från vilken dag?').fill(day)
  await page.getByLabel('Var kommer uppgiften ifrån?').fill(place)
}

const names = (page: Page) => page.getByRole('region', { name: 'Namn över tid' })
const save = (page: Page) => page.getByRole('button', { name: 'Spara', exact: true })

test('a coordinator renames an agency from a day, the public page of the day before and after shows it, and undo takes it back', async ({
  atDesk,
  staff,
  context,
}) => {
  const desk = await atDesk(NAME, [COORDINATOR])
  await openRename(desk, staff, 'region-vasterbotten')
  await fillRename(desk, { name: 'Region Norr', day: '2027-01-01', place: 'Beslut i fullmäktige' })
  await expect(desk.getByText('Till och med 31 december 2026: Region Västerbotten.')).toBeVisible()
  await expect(desk.getByText('Från och med 1 januari 2027: Region Norr.')).toBeVisible()
  await save(desk).click()
  await expect(desk.getByRole('status').filter({ hasText: 'Sparat' })).toBeVisible()
  await expect(names(desk)).toContainText('Region Norr')
  await expect(desk.getByRole('complementary')).toContainText('Bytte namn')

  const visitor = await context.newPage()
  const publicName = async (day: string) => {
    await visitor.goto(`${staff.origin}/myndigheter/region-vasterbotten?datum=${day}`)
    return visitor.getByRole('heading', { level: 1 }).innerText()
  }
  expect(await publicName('2026-12-31')).toBe('Region Västerbotten')
  expect(await publicName('2027-01-01')).toBe('Region Norr')

  await desk.getByRole('button', { name: 'Ångra', exact: true }).click()
  await expect(names(desk)).not.toContainText('Region Norr')
  expect(await publicName('2027-01-01')).toBe('Region Västerbotten')
})

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

test('a member gets no way to change what is not theirs, and is refused where they find one', async ({
  atDesk,
  staff,
}) => {
  const desk = await atDesk('Ledamot Region Västerbotten', [MEMBER])
  await desk.goto(`${staff.staffOrigin}/min-myndighet`)
  await expect(desk.getByRole('link', { name: 'Byt namn' })).toBeVisible()

  await desk.goto(`${staff.staffOrigin}/katalog/myndigheter/umea-universitet?form=rename`)
  await expect(desk.getByRole('heading', { level: 1, name: 'Umeå universitet' })).toBeVisible()
  await expect(desk.getByText('Du kan läsa allt här.', { exact: false })).toBeVisible()
  await expect(desk.getByRole('link', { name: 'Byt namn' })).toHaveCount(0)
  await expect(desk.getByRole('dialog')).toHaveCount(0)
  const refused = await desk.evaluate(async () => {
    const data = { slug: 'umea-universitet', name: { sv: 'X' }, aliases: [], seen: [], from: '2027-01-01' }
    const body = JSON.stringify({ ...data, source: { key: null, place: 'Prov' } })
    const headers = { 'content-type': 'application/json' }
    return (await fetch('/trpc/agencies.rename', { method: 'POST', headers, body })).status
  })
  expect(refused).toBe(403)
})

test('a personal identity number is refused at the field, and the focus goes to what is wrong', async ({
  atDesk,
  staff,
}) => {
  const desk = await atDesk(NAME, [COORDINATOR])
  await openRename(desk, staff, 'region-vasterbotten')
  await fillRename(desk, { name: 'Region 19121212-1212', day: '2027-01-01', place: 'Prov' })
  await save(desk).click()
  await expect(desk.getByLabel('Namn', { exact: true })).toHaveAccessibleDescription(/personnummer/)
  await expect(desk.getByRole('alert').filter({ hasText: 'Rätta det här först' })).toBeFocused()
  await desk.getByRole('link', { name: /personnummer/ }).click()
  await expect(desk.getByLabel('Namn', { exact: true })).toBeFocused()
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

test('a change is made by keyboard alone, from the table to what is saved', async ({ atDesk, staff }) => {
  const desk = await atDesk('Nationell samordnare', [NATIONAL])
  await desk.goto(`${staff.staffOrigin}/katalog/myndigheter`)
  await desk.getByRole('heading', { level: 1 }).waitFor()
  await desk.keyboard.press('/')
  await desk.keyboard.type('åklagarmyndigheten')
  await expect(desk).toHaveURL(/q=/)
  const press = async (key: string, until: () => Promise<boolean>) => {
    for (let pressed = 0; pressed < 60 && !(await until()); pressed += 1) await desk.keyboard.press(key)
    expect(await until()).toBe(true)
  }
  const isOn = (role: 'link' | 'button' | 'textbox', name: string) => () =>
    desk
      .getByRole(role, { name, exact: true })
      .first()
      .evaluate((element) => element === document.activeElement)
  await press('Tab', isOn('link', 'Åklagarmyndigheten'))
  await desk.keyboard.press('Enter')
  await desk.getByRole('heading', { level: 1, name: 'Åklagarmyndigheten' }).waitFor()
  await press('Tab', isOn('link', 'Byt namn'))
  await desk.keyboard.press('Enter')
  await desk.getByRole('dialog').waitFor()
  await press('Tab', isOn('textbox', 'Namn'))
  await desk.keyboard.press('Control+a')
  await desk.keyboard.type('Riksåklagarmyndigheten')
  await press('Tab', isOn('button', 'I dag'))
  await desk.keyboard.press('Enter')
  await press('Tab', isOn('textbox', 'Var kommer uppgiften ifrån?'))
  await desk.keyboard.type('Prov med tangentbord')
  await desk.keyboard.press('Enter')
  await expect(desk.getByRole('heading', { level: 1, name: 'Riksåklagarmyndigheten' })).toBeVisible()
})

test('when an appointment ends, what the person was reached for goes to the function address: said before and after', async ({
  atDesk,
  staff,
}) => {
  const desk = await atDesk('Nationell samordnare', [NATIONAL])
  const address = `${staff.staffOrigin}/katalog/myndigheter/lansstyrelsen-vasternorrland`
  const source = async () => desk.getByLabel('Var kommer uppgiften ifrån?').fill('Prov')
  const contacts = desk.getByRole('region', { name: 'Kontaktvägar' })

  await desk.goto(`${address}?form=add-contact`)
  await desk.getByLabel('E-postadress').fill('funktion@lansstyrelsen.example')
  await desk.getByLabel('För vad', { exact: true }).fill('Allmänna frågor')
  await desk.getByLabel('Från vilken dag?').fill('2020-01-01')
  await source()
  await save(desk).click()
  await expect(contacts).toContainText('funktion@lansstyrelsen.example')

  await desk.goto(`${address}?form=add-appointment`)
  await desk.getByLabel('Namn på personen').fill('Samordnare Västernorrland')
  await desk.getByLabel('Uppdrag', { exact: true }).fill('Samordnare')
  await desk.getByLabel('Slag av uppdrag').selectOption('regional-coordinator')
  await desk.getByLabel('Från vilken dag?').fill('2024-01-01')
  await source()
  await save(desk).click()
  const appointments = desk.getByRole('region', { name: 'Uppdragsinnehav' })
  await expect(appointments).toContainText('Samordnare Västernorrland')

  await desk.getByRole('link', { name: 'Lägg till kontaktväg' }).click()
  await desk.getByLabel('E-postadress').fill('samordnare@lansstyrelsen.example')
  await desk.getByLabel('För vad', { exact: true }).fill('Stöd i ärenden')
  await desk.getByLabel('Vems är den').selectOption({ label: 'Samordnare Västernorrland' })
  await desk.getByLabel('Från vilken dag?').fill('2024-01-01')
  await source()
  await save(desk).click()
  await expect(contacts).toContainText('samordnare@lansstyrelsen.example')

  const own = appointments.getByRole('listitem').filter({ hasText: 'Samordnare Västernorrland' })
  await own.getByRole('link', { name: 'Avsluta' }).click()
  await expect(desk.getByText('”Stöd i ärenden” går i stället till funktion@lansstyrelsen.example.')).toBeVisible()
  await desk.getByLabel('Från vilken dag gäller det inte längre?').fill('2027-01-01')
  await source()
  await desk.getByRole('button', { name: 'Avsluta', exact: true }).click()
  await expect(desk.getByText('”Stöd i ärenden” går nu till funktion@lansstyrelsen.example.')).toBeVisible()
})

test('a coordinator adds a member to the group and ends the membership: the past stays', async ({ atDesk, staff }) => {
  const desk = await atDesk(NAME, [COORDINATOR])
  await desk.goto(`${staff.staffOrigin}/min-grupp`)
  const members = desk.getByRole('region', { name: 'Medlemmar i dag' })
  await members.getByRole('link', { name: 'Lägg till medlem' }).click()
  const agency = desk.getByLabel('Myndighet eller organisation')
  await agency.fill('En myndighet som inte finns')
  await expect(desk.getByText('Inget är valt än', { exact: false })).toBeVisible()
  await agency.fill('Arbetsmiljöverket')
  await expect(desk.getByText('Inget är valt än', { exact: false })).toHaveCount(0)
  await desk.getByLabel('Från vilken dag?').fill('2026-01-01')
  await expect(desk.getByText('Från och med 1 januari 2026: Arbetsmiljöverket är medlem.')).toBeVisible()
  await desk.getByLabel('Var kommer uppgiften ifrån?').fill('Mötet i januari')
  await save(desk).click()
  const own = members.getByRole('listitem').filter({ hasText: 'Arbetsmiljöverket' })
  await expect(own).toContainText('från 1 januari 2026')
  await expect(desk.getByText('Arbetsmiljöverket har ingen ledamot')).toBeVisible()

  await own.getByRole('link', { name: 'Avsluta' }).click()
  await desk.getByLabel('Från vilken dag gäller det inte längre?').fill('2026-06-01')
  await desk.getByLabel('Var kommer uppgiften ifrån?').fill('Mötet i maj')
  await desk.getByRole('button', { name: 'Avsluta medlemskapet' }).click()
  const before = desk.getByRole('region', { name: 'Har varit med' })
  await expect(before.getByRole('listitem').filter({ hasText: 'Arbetsmiljöverket' })).toContainText(
    '1 januari 2026 – 31 maj 2026',
  )
})

test('a support line is assured with one button, and who did it stands in its history', async ({ atDesk, staff }) => {
  const desk = await atDesk('Nationell samordnare', [NATIONAL])
  await desk.goto(`${staff.staffOrigin}/katalog/stodlinjer/nationella-stodtelefonen`)
  await expect(desk.getByText('Ingen har säkerställt uppgifterna än.')).toBeVisible()
  await desk.getByRole('button', { name: 'Uppgiften stämmer i dag' }).click()
  await expect(desk.getByText('Senast säkerställd:')).toBeVisible()
  await expect(desk.getByRole('complementary')).toContainText('Säkerställdes')
  await expect(desk.getByRole('complementary')).toContainText('Nationell samordnare')
})

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
    for (const width of [1280, 360]) {
      await desk.setViewportSize({ width, height: 800 })
      for (const [index, colorScheme] of (['light', 'dark'] as const).entries()) {
        await desk.emulateMedia({ colorScheme })
        const faults = await axeFaults(desk, index === 0 ? EVERYTHING : COLOURS)
        expect.soft(faults, `${address}, ${width} px, ${colorScheme}`).toEqual([])
      }
      const needed = await desk.evaluate(() => document.documentElement.scrollWidth)
      expect.soft(needed, `${address} at ${width} px`).toBeLessThanOrEqual(width)
    }
  }
})
