import { test as base, type BrowserContext, type Page } from '@playwright/test'
import { aMember } from '../support/members.ts'
import { startServer, type RunningServer } from '../support/server.ts'

type Grants = Parameters<typeof aMember>[1]['grants']
type Fixtures = {
  /** Somebody with these roles at their desk, signed in. */
  atDesk: (name: string, grants: Grants, options?: { confirmed?: boolean }) => Promise<Page>
  /** What the browser complained about: nothing, when the test ends. */
  complaints: string[]
}

/** A server of its own for each worker: what one test changes others must not rely on. */
export const test = base.extend<Fixtures, { staff: RunningServer }>({
  staff: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const server = await startServer()
      await use(server)
      await server.stop()
    },
    { scope: 'worker' },
  ],
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        // A refusal of the server is told there too: that is what some tests are about.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load')) complaints.push(message.text())
      })
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
  atDesk: async ({ page, context, staff }, use) => {
    await use(async (name, grants, { confirmed = false } = {}) => {
      const { cookie } = await aMember(staff, { name, grants, confirmed })
      await context.addCookies([cookie])
      await page.goto(staff.staffOrigin)
      await page.getByRole('heading', { level: 1, name: 'Att göra' }).waitFor()
      return page
    })
  },
})

export const expect = test.expect

/** A passkey of this browser, that says yes to everything it is asked (WebDriver's virtual authenticator). */
export async function givePasskey(context: BrowserContext, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

/** Adds the browser's passkey to the account of whoever sits there, and stays on the page of their account. */
export async function addPasskey(page: Page, { staffOrigin }: RunningServer): Promise<void> {
  await page.goto(`${staffOrigin}/mitt-konto`)
  await page.getByRole('button', { name: 'Lägg till en passkey' }).click()
  await page.getByLabel('Vad ska passkeyn heta?').fill('Arbetsdatorn')
  await page.getByRole('button', { name: 'Skapa passkey' }).click()
  await page.getByRole('button', { name: 'Ta bort Arbetsdatorn' }).waitFor()
}

/** The link that a server without accounts prints: it makes the first administrator. */
export function firstLink({ output }: RunningServer): string {
  return /http\S+\/inbjudan#\S+/.exec(output())![0]
}

export const ADMINISTRATOR = { role: 'administrator', group: null, agency: null } as const
export const AUDITOR = { role: 'auditor', group: null, agency: null } as const
