import { expect, test } from 'vitest'
import { killWhileWriting } from './kills.ts'

// A hundred take minutes: `pnpm soak:kills`.
test('a killed process loses no change that it has acknowledged, and no entry in the trail', async () => {
  const { acknowledged, faults } = await killWhileWriting(4)
  expect(faults).toEqual([])
  expect(acknowledged).toBeGreaterThan(10)
}, 60_000)
