import { test as base, type Browser, type BrowserContextOptions, type Page, type WorkerInfo } from '@playwright/test'

type Readers = {
  /** A page that all tests of a worker read in, one after the other: a new one for each would take longer than the tests. */
  reader: Page
  /** The same where scripts do not run. */
  withoutScripts: Page
}

export const test = base.extend<object, Readers>({
  reader: [({ browser }, use, info) => lend(browser, info, use), { scope: 'worker' }],
  withoutScripts: [
    ({ browser }, use, info) => lend(browser, { ...info, javaScriptEnabled: false }, use),
    { scope: 'worker' },
  ],
})

export { expect } from '@playwright/test'

type Settings = Pick<WorkerInfo, 'project'> & BrowserContextOptions

async function lend(browser: Browser, settings: Settings, use: (page: Page) => Promise<void>) {
  const { project, javaScriptEnabled = true } = settings
  const { baseURL, locale, timezoneId } = project.use
  const context = await browser.newContext({
    javaScriptEnabled,
    ...(baseURL !== undefined && { baseURL }),
    ...(locale !== undefined && { locale }),
    ...(timezoneId !== undefined && { timezoneId }),
  })
  await use(await context.newPage())
  await context.close()
}
