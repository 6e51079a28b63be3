import { COORDINATOR, MEMBER, NAME, NATIONAL, fillRename, names, openRename, save } from './directory-desk.ts'
import { expect, test } from './staff.ts'

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

test('from a group one comes to its public page, and to the text about it', async ({ atDesk, staff, page }) => {
  const desk = await atDesk('Samordnare Västerbotten', [COORDINATOR])
  for (const path of ['/katalog/grupper/vasterbotten', '/min-grupp']) {
    await desk.goto(staff.staffOrigin + path)
    const seen = await desk.getByRole('link', { name: 'Öppna den publika sidan' }).getAttribute('href')
    expect((await page.request.get(seen!)).status()).toBe(200)
  }
  await desk.getByRole('link', { name: 'Texten om gruppen' }).click()
  await expect(desk.getByRole('textbox', { name: 'Texten' })).toContainText('I Västerbotten samlar länsstyrelsen')
})
