import { pages, type Page } from '../support/pages.ts'
import { COLOURS, EVERYTHING, axeFaults } from './axe.ts'
import { expect, test } from './reader.ts'

const DESK = { width: 1280, height: 800 }
const PHONE = { width: 360, height: 740 }
const SMALLEST = { width: 320, height: 640 }

/** English pages are the same pages in other words: one of the four ways to see them will do. */
const sizesOf = ({ language }: Page) => (language === 'sv' ? [DESK, PHONE] : [PHONE])
const schemesOf = ({ language }: Page) => (language === 'sv' ? (['light', 'dark'] as const) : (['dark'] as const))

for (const page of pages) {
  test(`axe finds nothing on ${page.name} (${page.language}), and it is never wider than the screen`, async ({
    reader,
  }) => {
    test.slow()
    await reader.goto(page.address)
    for (const size of sizesOf(page)) {
      await reader.setViewportSize(size)
      for (const [index, colorScheme] of schemesOf(page).entries()) {
        await reader.emulateMedia({ colorScheme })
        const faults = await axeFaults(reader, index === 0 ? EVERYTHING : COLOURS)
        expect.soft(faults, `${size.width} px, ${colorScheme}`).toEqual([])
      }
    }
    for (const size of [PHONE, SMALLEST]) {
      await reader.setViewportSize(size)
      const needed = await reader.evaluate(() => document.documentElement.scrollWidth)
      expect.soft(needed, `at ${size.width} px`).toBeLessThanOrEqual(size.width)
    }
  })
}
