import { pages, type Page } from '../support/pages.ts'
import { axeFaults } from './axe.ts'
import { expect, test } from './reader.ts'

const PHONE = { width: 360, height: 740 }
const DESK = { width: 1280, height: 800 }
const SMALLEST = { width: 320, height: 640 }

const everySight = [
  { size: DESK, colorScheme: 'light' },
  { size: DESK, colorScheme: 'dark' },
  { size: PHONE, colorScheme: 'light' },
  { size: PHONE, colorScheme: 'dark' },
] as const

/** English pages are the same pages in other words: two of the four ways to see them will do. */
const sightsOf = ({ language }: Page) => (language === 'sv' ? everySight : [everySight[0], everySight[3]])

for (const page of pages) {
  test(`axe finds nothing on ${page.name} (${page.language})`, async ({ reader }) => {
    test.slow()
    await reader.goto(page.address)
    for (const { size, colorScheme } of sightsOf(page)) {
      await reader.setViewportSize(size)
      await reader.emulateMedia({ colorScheme })
      expect.soft(await axeFaults(reader), `${size.width} px, ${colorScheme}`).toEqual([])
    }
  })
}

for (const { width, height } of [SMALLEST, PHONE]) {
  test(`no page has to be scrolled sideways at ${width} px`, async ({ reader }) => {
    test.slow()
    await reader.setViewportSize({ width, height })
    for (const { address } of pages) {
      await reader.goto(address)
      const needed = await reader.evaluate(() => document.documentElement.scrollWidth)
      expect.soft(needed, address).toBeLessThanOrEqual(width)
    }
  })
}
