import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const RULES = {
  type: 'tag' as const,
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}

/** Wide in the light and narrow in the dark: between them each size and each scheme, in half of the time that all four take. */
export const VIEWS = [
  { width: 1280, height: 800, colorScheme: 'light' },
  { width: 360, height: 740, colorScheme: 'dark' },
] as const

/** What axe finds on the page in each view, and whether it is wider than the screen there. It stays in the last. */
export async function faultsInViews(page: Page, views: readonly (typeof VIEWS)[number][] = VIEWS): Promise<string[]> {
  const faults: string[] = []
  for (const { width, height, colorScheme } of views) {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme })
    const needed = await page.evaluate(() => document.documentElement.scrollWidth)
    const found = [...(await axeFaults(page)), ...(needed > width ? [`needs ${needed} px`] : [])]
    faults.push(...found.map((fault) => `${width} px, ${colorScheme}: ${fault}`))
  }
  return faults
}

/** What axe finds on the page as it stands, a line a fault. */
export async function axeFaults(page: Page): Promise<string[]> {
  // @NOTE It would send its half megabyte of source again each time: once a document is enough.
  const isThere = await page.evaluate(() => 'axe' in window)
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: ';' }) })
  // Pages have no frames and no styles from elsewhere, and only what is wrong need be told: all else takes time.
  const { violations } = await axe
    .setLegacyMode()
    .options({ runOnly: RULES, resultTypes: ['violations'], preload: false })
    .analyze()
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`))
}
