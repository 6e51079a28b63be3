import type { Browser, Page } from '@playwright/test'
import { aMember } from '../support/members.ts'
import type { RunningServer } from '../support/server.ts'

export const COORDINATOR = { role: 'coordinator', group: 'vasterbotten', agency: null } as const
export const MEMBER = { role: 'member', group: 'vasterbotten', agency: 'region-vasterbotten' } as const
export const NATIONAL = { role: 'national', group: null, agency: null } as const
export const NAME = 'Samordnare Västerbotten'

/** Somebody else, in a browser of their own, on a page of the dashboard. */
export async function besides(browser: Browser, staff: RunningServer, address: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'sv-SE' })
  const { cookie } = await aMember(staff, { name: 'Nationell samordnare', grants: [NATIONAL] })
  await context.addCookies([cookie])
  const page = await context.newPage()
  await page.goto(staff.staffOrigin + address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

export async function openRename(page: Page, staff: RunningServer, slug: string): Promise<void> {
  await page.goto(`${staff.staffOrigin}/katalog/myndigheter/${slug}`)
  await page.getByRole('link', { name: 'Byt namn' }).click()
  await page.getByRole('dialog').waitFor()
}

export async function fillRename(
  page: Page,
  { name, day, place }: { name: string; day: string; place: string },
): Promise<void> {
  await page.getByLabel('Namn', { exact: true }).fill(name)
  await page.getByLabel('Från vilken dag?').fill(day)
  await page.getByLabel('Var kommer uppgiften ifrån?').fill(place)
}

export const names = (page: Page) => page.getByRole('region', { name: 'Namn över tid' })
export const save = (page: Page) => page.getByRole('button', { name: 'Spara', exact: true })
