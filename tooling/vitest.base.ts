import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Vitest would leave a processor idle: half of two.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'packages',
          include: ['packages/*/{src,tests}/**/*.test.ts'],
          testTimeout: 10_000,
          // They keep nothing between them: to load everything anew for each file takes half of their time.
          isolate: false,
          pool: 'threads',
        },
      },
      { test: { name: 'apps', include: ['apps/*/{app,src,tests}/**/*.test.{ts,tsx}'], testTimeout: 10_000 } },
      {
        test: {
          name: 'tests',
          include: ['tests/**/*.test.ts'],
          globalSetup: 'tests/support/global-setup.ts',
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
