import { expect, test } from 'vitest'
import { killWhile } from './kills.ts'
import { freezing, publishing, renaming } from './works.ts'

// A hundred take minutes: `pnpm soak:kills`.
test('a killed process loses no change that it has acknowledged, and no entry in the trail', async () => {
  const { acknowledged, faults } = await killWhile(renaming, 4)
  expect(faults).toEqual([])
  expect(acknowledged).toBeGreaterThan(0)
}, 60_000)

test('killed while it publishes, it shows the old edition or the new: on the page, in lists, feeds, search and the sitemap alike', async () => {
  const { acknowledged, faults } = await killWhile(publishing, 3)
  expect(faults).toEqual([])
  expect(acknowledged).toBeGreaterThan(0)
}, 60_000)

test('killed while it freezes a report, it has the whole edition or none of it: as an edition, in the list of them and in search', async () => {
  const { acknowledged, faults } = await killWhile(freezing, 3)
  expect(faults).toEqual([])
  expect(acknowledged).toBeGreaterThan(0)
}, 60_000)
