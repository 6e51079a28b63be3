import { pages } from '../support/pages.ts'
import { faultsInViews } from './axe.ts'
import { expect, test } from './reader.ts'

const SMALLEST = { width: 320, height: 640 }

for (const page of pages) {
  // English pages are the same pages in other words: what their words can change is how wide they are.
  const isRead = page.language === 'sv'
  const finds = isRead ? 'axe finds nothing, and it' : 'it'
  test(`${page.name} (${page.language}): ${finds} is never wider than the screen`, async ({ reader }) => {
    test.slow()
    await reader.goto(page.address)
    if (isRead) expect(await faultsInViews(reader)).toEqual([])
    await reader.setViewportSize(SMALLEST)
    expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(SMALLEST.width)
  })
}
