import { chromium, type Page } from '@playwright/test'
import type { Role } from '@samordning/domain'
import { chromium as installed } from '../../tooling/scripts/chromium.ts'
import { aMember, type Member } from '../support/members.ts'
import { startServer } from '../support/server.ts'
import { actions } from './dashboard-actions.ts'
import { ACCOUNTS, ENTRIES, fill } from './dashboard-content.ts'
import { changesSeen } from './dashboard-live.ts'
import { longLists } from './dashboard-lists.ts'
import { answers } from './dashboard-server.ts'
import { report, type Figure } from './figures.ts'

/**
 * What the dashboard is like to work in when much has been written: how long its lists take to scroll, filter and sort, how soon
 * an action shows, how soon others see a change. Prints the least, the median and the most of each, and ends with 1 when a median
 * is above its limit.
 */
const server = await startServer()
const executablePath = await installed()
const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-gpu'],
  ...(executablePath !== undefined && { executablePath }),
})
const member = (role: Role): Promise<Member> =>
  aMember(server, { name: `Mätning, ${role}`, grants: [{ role, group: null, agency: null }], confirmed: true })

/** A browser of their own for somebody with a role, open at a page. */
async function pageOf({ cookie }: Member, path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'sv-SE' })
  await context.addCookies([cookie])
  const page = await context.newPage()
  await page.goto(server.staffOrigin + path)
  await page.locator('h1').waitFor()
  return page
}

const figures: Figure[] = []
try {
  const people = { auditor: await member('auditor'), administrator: await member('administrator') }
  const editors = [await member('national'), await member('national')] as const
  figures.push(...(await actions({ pageOf, editor: editors[0], administrator: people.administrator })))
  figures.push(...(await changesSeen({ pageOf, editors, origin: server.origin })))
  const start = performance.now()
  await fill(server.dataDir)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${ACCOUNTS} accounts and ${ENTRIES} entries of the trail were written in ${seconds} s`)
  figures.push(...(await answers(server.staffOrigin, people)))
  figures.push(...(await longLists({ pageOf, ...people })))
} finally {
  await browser.close()
  await server.stop()
}

report(figures)
