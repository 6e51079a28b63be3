import { defineConfig, devices } from '@playwright/test'

const { CHROMIUM, CI, ORIGIN, PLAYWRIGHT_REPORT } = process.env
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: CI !== undefined,
  workers: 2,
  timeout: 30_000,
  globalSetup: './support/browser-setup.ts',
  reporter: [['dot'], ...(PLAYWRIGHT_REPORT ? [['json', { outputFile: PLAYWRIGHT_REPORT }] as const] : [])],
  use: {
    ...devices['Desktop Chrome'],
    ...(ORIGIN && { baseURL: ORIGIN }),
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    screenshot: 'only-on-failure',
    launchOptions: { args: flags, ...(CHROMIUM && { executablePath: CHROMIUM }) },
  },
})
