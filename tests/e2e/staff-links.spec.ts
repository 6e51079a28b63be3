import { readContent } from '@samordning/content'
import { openBeside } from '@samordning/db'
import type { NewsItem } from '@samordning/domain'
import type { RunningServer } from '../support/server.ts'
import { show } from '../support/showing.ts'
import { axeFaults } from './axe.ts'
import { expect, test } from './staff.ts'

const EDITOR = { role: 'editor', group: null, agency: null } as const
const item = readContent().news[0]!

/** Makes news say this from a day on. */
async function publish({ dataDir }: RunningServer, value: NewsItem, from: string) {
  await using beside = openBeside(dataDir)
  await show(beside.db, { kind: 'news', slug: value.slug }, { from, content: { kind: 'news', value } })
}

function saying(sv: string): NewsItem {
  return { ...item, body: [{ type: 'paragraph', text: { sv } }] }
}

test('an editor has the links looked at, reads what is wrong where, and is told when all is well again', async ({
  atDesk,
  staff,
}) => {
  await publish(staff, saying('Läs mer [på sidan](/finns-inte).'), '2026-11-01')
  const desk = await atDesk('Redaktör', [EDITOR])
  await desk.goto(`${staff.staffOrigin}/texter/lankar`)
  await desk.getByRole('button', { name: 'Kontrollera nu' }).press('Enter')
  const text = desk.getByRole('list', { name: 'Trasiga länkar' }).getByRole('listitem').first()
  await expect(text.getByRole('link', { name: item.headline.sv })).toBeVisible({ timeout: 20_000 })
  await expect(text).toContainText('/finns-inte')
  await expect(text).toContainText('Det finns ingen sådan sida hos oss.')
  await expect(desk.getByText('Kontrollen är klar. Trasiga länkar: 1.')).toBeAttached()
  expect(await axeFaults(desk)).toEqual([])
  await desk.setViewportSize({ width: 320, height: 640 })
  expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)

  await publish(staff, saying('Läs mer [på sidan](/lan).'), '2026-11-01')
  await desk.getByRole('button', { name: 'Kontrollera nu' }).press('Enter')
  await expect(desk.getByText('Alla länkar leder rätt')).toBeVisible({ timeout: 20_000 })
})

test('an editor walks through the site as it will be on a day ahead', async ({ atDesk, staff }) => {
  const headline = { sv: 'En nyhet i december' }
  await publish(staff, { ...item, slug: 'i-december' as NewsItem['slug'], headline }, '2099-12-03')
  const desk = await atDesk('Redaktör', [EDITOR])
  await desk.goto(`${staff.staffOrigin}/forhandsvisning/nyheter/i-december?datum=2099-12-03`)
  await expect(desk.getByRole('heading', { level: 1, name: headline.sv })).toBeVisible()
  const bar = desk.getByRole('complementary', { name: 'Förhandsvisning' })
  await expect(bar).toContainText('så ser sidan ut den 3 december 2099. Inget av detta är publicerat.')
  // The styles of the public site: its own font size, and the bar in its colour.
  expect(await bar.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(11, 79, 85)')
  expect(await axeFaults(desk)).toEqual([])

  await desk.getByRole('navigation').getByRole('link', { name: 'Nyheter' }).first().click()
  await expect(desk).toHaveURL(/\/forhandsvisning\/nyheter\?moment=2099-12-03T22/)
  await expect(desk.getByRole('main').getByRole('link', { name: headline.sv })).toBeVisible()
  await desk.getByRole('searchbox').first().fill('december')
  await desk.getByRole('searchbox').first().press('Enter')
  await expect(desk.getByRole('main').getByRole('link', { name: headline.sv })).toBeVisible()

  await bar.getByLabel('En annan dag').fill('2099-12-02')
  await bar.getByRole('button', { name: 'Visa' }).click()
  await expect(bar).toContainText('2 december 2099')
  await expect(desk.getByRole('main').getByRole('link', { name: headline.sv })).toHaveCount(0)
})
