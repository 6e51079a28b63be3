import { setTimeout } from 'node:timers/promises'
import { axeFaults, faultsInViews } from './axe.ts'
import { expect, test } from './staff.ts'
import { EDITOR, REVIEWER, act, atText, beginNews, saved, text, write } from './texts-desk.ts'

test('a text is written, commented, returned, mended, approved, published, corrected and withdrawn, with the keyboard alone', async ({
  atDesk,
  staff,
  browser,
}) => {
  test.setTimeout(90_000)
  const desk = await atDesk('Redaktör', [EDITOR])
  const path = await beginNews(desk, staff, 'Vi möts i norr')
  await write(desk, 'Gruppen möts i maj.')
  await (await act(desk, 'Lämna in för granskning')).getByRole('button', { name: 'Lämna in' }).press('Enter')
  await expect(desk.getByText('Inlämnad för granskning')).toBeVisible()

  const reviewer = await atText(browser, staff, { name: 'Granskare', role: REVIEWER, path })
  await reviewer.getByLabel('Om', { exact: true }).selectOption({ label: 'Stycke: Gruppen möts i maj.' })
  await reviewer.getByLabel('Kommentar', { exact: true }).pressSequentially('Vilken dag?')
  await reviewer.getByRole('button', { name: 'Kommentera', exact: true }).press('Enter')
  await expect(reviewer.getByRole('complementary').getByText('Vilken dag?')).toBeVisible()
  const returning = await act(reviewer, 'Lämna tillbaka')
  await returning.getByLabel('Vad behöver ändras?').pressSequentially('Skriv ut dagen.')
  await returning.getByRole('button', { name: 'Lämna tillbaka' }).press('Enter')
  await expect(desk.getByText('Skriv ut dagen.')).toBeVisible()

  await write(desk, ' Det är den 12 maj.')
  await desk.getByRole('button', { name: 'Markera som löst' }).first().press('Enter')
  await (await act(desk, 'Lämna in för granskning')).getByRole('button', { name: 'Lämna in' }).press('Enter')
  await (await act(reviewer, 'Godkänn')).getByRole('button', { name: /^Godkänn version \d+$/ }).press('Enter')
  const publishing = await act(desk, 'Publicera')
  await expect(publishing.getByText('Godkänd av Granskare')).toBeVisible()
  await publishing.getByRole('button', { name: 'Publicera', exact: true }).press('Enter')
  await expect(desk.getByText('Läsarna ser', { exact: true })).toBeVisible()
  const page = await desk.context().newPage()
  await page.goto(`${staff.origin}/nyheter/vi-mots-i-norr`)
  await expect(page.getByText('Gruppen möts i maj. Det är den 12 maj.')).toBeVisible()

  await write(desk, ' Klockan nio.')
  await (await act(desk, 'Lämna in för granskning')).getByRole('button', { name: 'Lämna in' }).press('Enter')
  await (await act(reviewer, 'Godkänn')).getByRole('button', { name: /^Godkänn version/ }).press('Enter')
  const correcting = await act(desk, 'Publicera')
  await correcting.getByRole('radio', { name: /^Stor/ }).press('Space')
  await correcting.getByRole('button', { name: 'Publicera', exact: true }).press('Enter')
  await expect(correcting.getByText('Skriv vad som har ändrats.', { exact: false })).toBeVisible()
  await correcting.getByLabel('Vad har ändrats?', { exact: false }).first().pressSequentially('Tiden är med.')
  await correcting.getByRole('button', { name: 'Publicera', exact: true }).press('Enter')
  await expect(correcting).toBeHidden()
  await page.reload()
  await expect(page.getByText('Tiden är med.')).toBeAttached()

  const withdrawing = await act(desk, 'Dra tillbaka')
  await withdrawing.getByLabel('Varför?', { exact: true }).pressSequentially('Mötet är inställt.')
  await withdrawing.getByRole('button', { name: 'Dra tillbaka' }).press('Enter')
  await expect(withdrawing).toBeHidden()
  await page.reload()
  await expect(page.getByText('Mötet är inställt.')).toBeVisible()
  await reviewer.context().close()
})

test('a publication waits for its time in the queue, and can be taken back from there', async ({
  atDesk,
  staff,
  browser,
}) => {
  const desk = await atDesk('Redaktör', [EDITOR])
  const path = await beginNews(desk, staff, 'Planerad nyhet')
  // Handed in at once, before it is saved: what is on screen is what is read.
  await desk.route('**/trpc/documents.save**', async (route) => {
    await setTimeout(1000)
    await route.continue()
  })
  await text(desk).press('Control+End')
  await desk.keyboard.type('Vi ses i Umeå.')
  await (await act(desk, 'Lämna in för granskning')).getByRole('button', { name: 'Lämna in' }).press('Enter')
  const reviewer = await atText(browser, staff, { name: 'Granskare', role: REVIEWER, path })
  await expect(reviewer.getByText('Vi ses i Umeå.', { exact: true })).toBeVisible()
  await (await act(reviewer, 'Godkänn')).getByRole('button', { name: /^Godkänn version/ }).press('Enter')
  const publishing = await act(desk, 'Publicera')
  await publishing.getByRole('radio', { name: 'Senare' }).press('Space')
  await publishing.getByLabel('Dag', { exact: true }).fill('2099-05-12')
  await publishing.getByRole('button', { name: 'Publicera', exact: true }).press('Enter')
  await expect(desk.getByText('Planerad', { exact: false }).first()).toBeVisible()
  await desk.goto(`${staff.staffOrigin}/texter/ko`)
  await expect(desk.getByRole('listitem').filter({ hasText: 'Planerad nyhet' })).toContainText('12 maj 2099 kl. 08:00')
  expect(await axeFaults(desk)).toEqual([])
  await desk.getByRole('button', { name: 'Ta tillbaka Planerad nyhet' }).press('Enter')
  await desk.getByRole('dialog').getByRole('button', { name: 'Ta tillbaka planeringen' }).press('Enter')
  await expect(desk.getByRole('listitem').filter({ hasText: 'Planerad nyhet' })).toBeHidden()
  await reviewer.context().close()
})

test('two who write in the same text get each other’s words, and choose where they wrote in the same place', async ({
  atDesk,
  staff,
  browser,
}) => {
  const desk = await atDesk('Redaktör', [EDITOR])
  const path = await beginNews(desk, staff, 'Gemensam text')
  await write(desk, 'Ett stycke.')
  const other = await atText(browser, staff, { name: 'Annan redaktör', role: EDITOR, path })
  await expect(desk.getByText('Här är också: Annan redaktör')).toBeVisible()
  await other.getByLabel('Ingress', { exact: true }).fill('Den andras ingress.')
  await saved(other)
  await desk.getByRole('heading', { level: 1 }).click()
  await expect(desk.getByLabel('Ingress', { exact: true })).toHaveValue('Den andras ingress.')

  await desk.context().setOffline(true)
  await desk.getByLabel('Rubrik', { exact: true }).fill('Min rubrik')
  await other.getByLabel('Rubrik', { exact: true }).fill('Den andras rubrik')
  await saved(other)
  await desk.context().setOffline(false)
  const clash = desk.getByRole('region', { name: 'Någon annan hann före' })
  await expect(clash).toContainText('Min rubrik', { timeout: 15_000 })
  await expect(clash).toContainText('Den andras rubrik')
  await clash.getByRole('radio', { name: /Från Annan redaktör/ }).check()
  await clash.getByRole('button', { name: 'Spara med de här valen' }).click()
  await expect(clash).toBeHidden()
  await expect(desk.getByLabel('Rubrik', { exact: true })).toHaveValue('Den andras rubrik')
  await other.context().close()
})

test('a lost connection and a reload lose nothing of what was written', async ({ atDesk, staff }) => {
  const desk = await atDesk('Redaktör', [EDITOR])
  await beginNews(desk, staff, 'Utan kontakt')
  await write(desk, 'Det som är sparat.')
  await desk.route('**/trpc/documents.save**', (route) => route.abort())
  await text(desk).press('Control+End')
  await desk.keyboard.type(' Det som inte hann sparas.')
  await expect(desk.getByText('Inte sparad:', { exact: false })).toBeVisible({ timeout: 10_000 })
  await desk.reload()
  await expect(text(desk)).toContainText('Det som är sparat. Det som inte hann sparas.')
  await expect(desk.getByText('Inte sparad:', { exact: false })).toBeVisible({ timeout: 10_000 })
  await desk.unroute('**/trpc/documents.save**')
  await desk.getByText(/^● Sparad \d\d:\d\d$/).waitFor({ timeout: 15_000 })
  await desk.evaluate(() => localStorage.clear())
  await desk.reload()
  await expect(text(desk)).toContainText('Det som är sparat. Det som inte hann sparas.')
})

test('the pages of texts are for everybody: in the light and in the dark, wide and narrow', async ({
  atDesk,
  staff,
}) => {
  test.slow()
  const desk = await atDesk('Redaktör', [EDITOR])
  await beginNews(desk, staff, 'För alla')
  await desk.getByText('Län, hashtaggar och annat som hör till').click()
  expect(await faultsInViews(desk)).toEqual([])
  await act(desk, 'Lämna in för granskning')
  expect(await faultsInViews(desk)).toEqual([])
  for (const path of ['/texter', '/texter?form=new', '/texter/engelska']) {
    await desk.goto(staff.staffOrigin + path)
    await desk.getByRole('heading', { level: 1 }).waitFor()
    expect(await faultsInViews(desk), path).toEqual([])
  }
})
