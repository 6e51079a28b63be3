import type { Page } from '@playwright/test'
import type { Member } from '../support/members.ts'
import { AT_ONCE } from './dashboard-actions.ts'
import { times, type Figure } from './figures.ts'
import { answerTime, memoryOf, scrollThrough, strainOf, type Strain } from './in-browser.ts'

/** A task that takes longer than this is felt while one scrolls, in milliseconds. */
const STUTTER = 100
const SCROLLS = 5
const COUNT = '.table [role=status]'

type Needs = {
  pageOf: (member: Member, path: string) => Promise<Page>
  administrator: Member
  auditor: Member
}

/** What thousands of rows ask of a browser: the table of accounts, which has all of them, and the trail, which grows by parts. */
export async function longLists({ pageOf, administrator, auditor }: Needs): Promise<Figure[]> {
  const accounts = await pageOf(administrator, '/konton')
  await accounts.locator('.rows tbody td a').first().waitFor()
  const idle = await strainOf(accounts, () => accounts.waitForTimeout(5000))
  // Some thirty rows a frame: from the first to the last in five seconds.
  const scrolls = await times(SCROLLS, () => strainOf(accounts, () => scrollThrough(accounts, 1200)))
  const memory = await memoryOf(accounts)
  const filtering: number[] = []
  const filter = await strainOf(accounts, async () => void filtering.push(...(await filterRows(accounts))))
  const sorting: number[] = []
  const sort = await strainOf(accounts, async () => void sorting.push(...(await sortRows(accounts))))
  await accounts.context().close()

  const trail = await pageOf(auditor, '/spar')
  const growing: number[] = []
  const grow = await strainOf(trail, async () => void growing.push(...(await times(40, () => earlier(trail)))))
  const trailMemory = await memoryOf(trail)
  await trail.context().close()

  return [
    ...strained('Nothing done', [idle]),
    ...strained('10,000 rows scrolled', scrolls, STUTTER),
    { what: '10,000 rows filtered, by key press', unit: 'ms', values: filtering, limit: AT_ONCE },
    ...strained('10,000 rows filtered', [filter], STUTTER),
    { what: '10,000 rows sorted', unit: 'ms', values: sorting, limit: AT_ONCE },
    ...strained('10,000 rows sorted', [sort], STUTTER),
    { what: 'Memory with 10,000 rows', unit: 'MB', values: [memory] },
    { what: '50 entries of the trail more, up to 1,000', unit: 'ms', values: growing.slice(0, 20) },
    { what: '50 entries of the trail more, up to 2,000', unit: 'ms', values: growing.slice(20) },
    ...strained('2,000 entries of the trail', [grow], STUTTER),
    { what: 'Memory with 2,000 entries of the trail', unit: 'MB', values: [trailMemory] },
  ]
}

function strained(what: string, strains: readonly Strain[], limit?: number): Figure[] {
  const of = (key: keyof Strain) => strains.map((strain) => strain[key])
  return [
    { what: `${what}: longest task, processor`, unit: 'ms', values: of('busy'), ...(limit && { limit }) },
    { what: `${what}: longest task, clock`, unit: 'ms', values: of('task') },
    { what: `${what}: longest frame`, unit: 'ms', values: of('frame') },
    { what: `${what}: frames over 50 ms`, unit: 'frames', values: of('framesOver50') },
  ]
}

/** Types numbers of which each digit leaves fewer rows; the time of each key press. */
async function filterRows(page: Page): Promise<number[]> {
  const filter = page.getByRole('searchbox', { name: 'Filtrera' })
  const found: number[] = []
  for (const digit of ['3', '4', '5', '7', '8', '9']) {
    await filter.fill('')
    await page.waitForTimeout(200)
    for (let digits = 1; digits <= 4; digits += 1) {
      const before = (await page.locator(COUNT).textContent())!
      const sign = { event: 'keydown', selector: COUNT, text: before, isGone: true } as const
      found.push(await answerTime(page, sign, () => filter.press(digit)))
    }
  }
  await filter.fill('')
  return found
}

async function sortRows(page: Page): Promise<number[]> {
  const found: number[] = []
  const headings = page.locator('thead th button')
  for (let column = 1; column <= (await headings.count()); column += 1) {
    const heading = headings.nth(column - 1)
    for (const arrow of ['↑', '↓', '↕', '↑']) {
      const sign = { event: 'click', selector: `thead th:nth-child(${column})`, text: arrow } as const
      found.push(await answerTime(page, sign, () => heading.click()))
    }
  }
  return found
}

async function earlier(page: Page): Promise<number> {
  const count = await page.locator('ol.lines li').count()
  const sign = { event: 'click', selector: `ol.lines li:nth-child(${count + 1})` } as const
  return answerTime(page, sign, () => page.getByRole('button', { name: 'Visa tidigare' }).click())
}
