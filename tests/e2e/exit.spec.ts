import { expect, test } from '@playwright/test'
import { test as readerTest } from './reader.ts'

const NEUTRAL = 'https://www.smhi.se/'

test.describe('the exit', () => {
  test.beforeEach(async ({ page }) => {
    // The neutral site, without asking it.
    await page.route(`${NEUTRAL}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Väder</h1>' }))
    await page.goto('/lan')
    await page.goto('/hjalp')
  })

  test('leaves at a click, and the way back does not lead to the page', async ({ page }) => {
    await page.getByRole('link', { name: 'Lämna sidan snabbt' }).click()
    await expect(page).toHaveURL(NEUTRAL)
    await page.goBack()
    await expect(page).toHaveURL('/lan')
    await page.goForward()
    await expect(page).toHaveURL(NEUTRAL)
  })

  test('leaves at Esc three times, wherever one is', async ({ page }) => {
    await page.getByRole('searchbox', { name: 'Sök på webbplatsen' }).focus()
    for (let times = 0; times < 3; times++) await page.keyboard.press('Escape')
    await expect(page).toHaveURL(NEUTRAL)
    await page.goBack()
    await expect(page).toHaveURL('/lan')
  })

  test('stays at Esc twice, and when another key comes between', async ({ page }) => {
    for (const key of ['Escape', 'Escape', 'Shift', 'Escape', 'Escape']) await page.keyboard.press(key)
    await page.waitForTimeout(200)
    await expect(page).toHaveURL('/hjalp')
    await expect(page.locator('html')).toBeVisible()
  })

  test('hides the page at once, however slow the neutral site is', async ({ page }) => {
    await page.evaluate(() => {
      const tell = () => console.log(`seen: ${document.body.checkVisibility()}`)
      new MutationObserver(tell).observe(document.documentElement, { attributes: true })
    })
    const told = page.waitForEvent('console')
    await page.getByRole('link', { name: 'Lämna sidan snabbt' }).click()
    expect((await told).text()).toBe('seen: false')
  })

  test('stays in sight when the page is scrolled', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    await expect(page.getByRole('link', { name: 'Lämna sidan snabbt' })).toBeInViewport()
  })
})

readerTest('without scripts the exit is a plain link', async ({ withoutScripts: page }) => {
  await page.route(`${NEUTRAL}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Väder</h1>' }))
  await page.goto('/hjalp')
  await page.getByRole('link', { name: 'Lämna sidan snabbt' }).click()
  await expect(page).toHaveURL(NEUTRAL)
})
