import { expect, test } from 'vitest'
import { killWhile } from './kills.ts'
import { publishing, renaming } from './works.ts'

// A hundred take minutes: `pnpm soak:kills`.
test('a killed process loses no change that it has acknowledged, and no entry in the trail', async () => {
  const { acknowledged, faults } = await killWhile(renaming, 4)
  expect(faults).toEqual([])
  expect(acknowledged).toBeGreaterThan(10)
}, 60_000)

test('killed while it publishes, it shows the old edition or the new: on the page, in lists, feeds, search and the sitemap alike', async () => {
  const { acknowledged, faults } = await killWhile(publishing, 3)
  expect(faults).toEqual([])
  expect(acknowledged).toBeGreaterThan(3)
}, 60_000)
