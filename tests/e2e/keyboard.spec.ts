import { expect, test } from './reader.ts'

test.beforeEach(async ({ reader }) => {
  await reader.setViewportSize({ width: 1280, height: 800 })
  await reader.emulateMedia({ colorScheme: 'light' })
})

test('the first stop skips to the content', async ({ reader }) => {
  await reader.goto('/')
  await reader.keyboard.press('Tab')
  const skip = reader.getByRole('link', { name: 'Hoppa till innehållet' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await reader.keyboard.press('Enter')
  await expect(reader.getByRole('main')).toBeFocused()
  await reader.keyboard.press('Tab')
  await expect(reader.getByText(/^Läget i dag, /)).toBeFocused()
  await reader.keyboard.press('Tab')
  await expect(reader.getByLabel('Kommun eller län')).toBeFocused()
})

for (const address of ['/', '/lagstiftning', '/rapporter']) {
  test(`every stop of the keyboard can be seen on ${address}`, async ({ reader }) => {
    await reader.goto(address)
    const stops: Stop[] = []
    for (;;) {
      await reader.keyboard.press('Tab')
      const stop = await reader.evaluate(focusedStop)
      if (stop === null) break
      stops.push(stop)
    }
    expect(stops.length).toBeGreaterThan(30)
    expect(stops.filter(({ isMarked, isUncovered }) => !isMarked || !isUncovered)).toEqual([])
  })
}

type Stop = { name: string; isMarked: boolean; isUncovered: boolean }

/** Runs in the page: where the focus is, and whether it can be seen there. `null` past the last stop. */
function focusedStop(): Stop | null {
  const focused = document.activeElement
  if (focused === null || focused === document.body) return null
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused)
  const [box] = focused.getClientRects()
  const seen =
    box && document.elementFromPoint(box.left + Math.min(box.width / 2, 20), box.top + Math.min(box.height / 2, 20))
  return {
    name: focused.textContent?.trim().slice(0, 60) || focused.id,
    isMarked: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
    isUncovered: seen !== undefined && seen !== null && (focused.contains(seen) || seen.contains(focused)),
  }
}

test('filters are chosen and sent by keyboard', async ({ reader }) => {
  await reader.goto('/rapporter')
  await reader.getByLabel('Län').focus()
  await reader.keyboard.press('Tab')
  await expect(reader.getByLabel('År')).toBeFocused()
  await reader.keyboard.type('2009')
  await reader.keyboard.press('Tab')
  await reader.keyboard.press('Tab')
  await expect(reader.getByRole('button', { name: 'Visa' })).toBeFocused()
  await reader.keyboard.press('Enter')
  await expect(reader).toHaveURL(/[?&]ar=2009/)
  await expect(reader.getByLabel('År')).toHaveValue('2009')
})

test('folded sources open by keyboard', async ({ reader }) => {
  await reader.goto('/siffror')
  const sources = reader.locator('details.sources').last()
  await sources.locator('summary').focus()
  await reader.keyboard.press('Enter')
  await expect(sources.getByRole('list')).toBeVisible()
})
