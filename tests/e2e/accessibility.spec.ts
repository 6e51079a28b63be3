import { pages } from '../support/pages.ts'
import { VIEWS, faultsInViews } from './axe.ts'
import { expect, test } from './reader.ts'

const SMALLEST = { width: 320, height: 640 }

for (const page of pages) {
  test(`axe finds nothing on ${page.name} (${page.language}), and it is never wider than the screen`, async ({
    reader,
  }) => {
    test.slow()
    await reader.goto(page.address)
    // English pages are the same pages in other words: one of the views will do.
    expect(await faultsInViews(reader, page.language === 'sv' ? VIEWS : VIEWS.slice(1))).toEqual([])
    await reader.setViewportSize(SMALLEST)
    expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(SMALLEST.width)
  })
}
