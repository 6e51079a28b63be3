import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

type Rules = { type: 'tag' | 'rule'; values: string[] }

export const EVERYTHING: Rules = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}

/** Those of them that look at colours: all that dark can change. */
export const COLOURS: Rules = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

/** What axe finds on the page as it stands, a line a fault. */
export async function axeFaults(page: Page, runOnly: Rules): Promise<string[]> {
  // @NOTE It would send its half megabyte of source again each time: once a document is enough.
  const isThere = await page.evaluate(() => 'axe' in window)
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: ';' }) })
  // Pages have no frames and no styles from elsewhere, and only what is wrong need be told: all else takes time.
  const { violations } = await axe
    .setLegacyMode()
    .options({ runOnly, resultTypes: ['violations'], preload: false })
    .analyze()
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`))
}
