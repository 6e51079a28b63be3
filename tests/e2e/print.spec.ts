import { expect, test } from './reader.ts'

test('on paper there is the page, and nothing to press', async ({ reader }) => {
  await reader.goto('/lan/vasterbotten')
  await reader.emulateMedia({ media: 'print' })
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(reader.getByText('Nej till sexköp').first()).toBeVisible()
  for (const gone of ['Lämna sidan snabbt', 'Hoppa till innehållet', 'Behöver du hjälp?', 'English']) {
    for (const one of await reader.getByText(gone, { exact: true }).all()) await expect(one).toBeHidden()
  }
  for (const navigation of await reader.locator('nav, form').all()) await expect(navigation).toBeHidden()
  await reader.emulateMedia({ media: 'screen' })
})
