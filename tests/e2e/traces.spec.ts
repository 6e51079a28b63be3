import { pages } from '../support/pages.ts'
import { expect, test } from './reader.ts'

test('a walk over all pages asks no other host, and leaves nothing in the browser', async ({ page, baseURL }) => {
  test.slow()
  const asked: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    // The browser itself remarks on every answer of 400 or 404.
    if (!message.text().startsWith('Failed to load resource')) complaints.push(`${page.url()}: ${message.text()}`)
  })

  for (const { address } of pages) {
    await page.goto(address)
    const kept = await page.evaluate(() => localStorage.length + sessionStorage.length)
    expect.soft(kept, address).toBe(0)
  }

  expect(asked.length).toBeGreaterThanOrEqual(pages.length)
  expect(asked.filter((address) => !address.startsWith(`${baseURL}/`))).toEqual([])
  expect(complaints).toEqual([])
  expect(await page.context().cookies()).toEqual([])
  expect((await page.context().storageState()).origins).toEqual([])
})
