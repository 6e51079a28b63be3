import type { RichText } from '@samordning/domain'
import { expect, type Page } from '@playwright/test'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const dashboard = createRequire(new URL('../../apps/dashboard/package.json', import.meta.url))
const HERE = 'http://editor.example'

type Built = { output: { fileName: string; code?: string; source?: string | Uint8Array }[] }
let files: Promise<Map<string, string | Buffer>> | undefined

/** The editor alone, as the dashboard's own tools build it. */
async function built(): Promise<Map<string, string | Buffer>> {
  const { build } = (await import(pathToFileURL(dashboard.resolve('vite')).href)) as {
    build: (options: object) => Promise<Built>
  }
  const { svelte } = (await import(pathToFileURL(dashboard.resolve('@sveltejs/vite-plugin-svelte')).href)) as {
    svelte: (options: object) => unknown
  }
  const root = fileURLToPath(new URL('../../apps/dashboard/tests/editor', import.meta.url))
  const { output } = await build({
    ...{ root, configFile: false, logLevel: 'error', plugins: [svelte({ configFile: false })] },
    build: { write: false, minify: false },
  })
  return new Map(
    output.map(({ fileName, code, source }) => [
      `/${fileName}`,
      code ?? (typeof source === 'string' ? source : Buffer.from(source!)),
    ]),
  )
}

const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css' }

/** Opens the page that the editor stands on. */
export async function openPage(page: Page): Promise<void> {
  files ??= built()
  const all = await files
  await page.route(`${HERE}/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    const path = pathname === '/' ? '/index.html' : pathname
    const type = TYPES[path.split('.').at(-1) as keyof typeof TYPES]
    const file = all.get(path)
    return file === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body: file, contentType: type })
  })
  // A fault of the page is a fault of the test, which else would only miss what should have come.
  page.on('pageerror', (fault) => {
    throw fault
  })
  await page.goto(`${HERE}/`)
}

/** Opens the editor with a text. */
export async function openEditor(page: Page, body: RichText = []): Promise<void> {
  await openPage(page)
  await page.evaluate((text) => (globalThis as unknown as { begin: (body: RichText) => void }).begin(text), body)
  await page.getByRole('textbox', { name: 'Texten' }).click()
}

/** Waits until the editor has told a text like this one. */
export async function expectText(page: Page, text: object[]): Promise<void> {
  const told = (): Promise<unknown> => page.evaluate(() => (globalThis as unknown as { text: RichText }).text)
  await expect.poll(told).toMatchObject(text)
  expect(await told()).toHaveLength(text.length)
}

/** Says how many open comments each block has, as the page does when it hears of one. */
export async function say(page: Page, counts: [string, number][]): Promise<void> {
  await page.evaluate(
    (some) => (globalThis as unknown as { comment: (of: [string, number][]) => void }).comment(some),
    counts,
  )
}

/** Pastes HTML where the cursor is, as the browser hands it over. */
export async function paste(page: Page, html: string): Promise<void> {
  await page.locator('.ProseMirror').evaluate((text, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', pasted)
    text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}
