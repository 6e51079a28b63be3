import { defineConfig } from 'vitest/config'

// Files of a project share a worker and what they load: to load everything anew for each takes a fourth of the time.
const shared = { isolate: false, setupFiles: 'tooling/vitest.setup.ts', testTimeout: 10_000 }

export default defineConfig({
  test: {
    // Vitest would leave a processor idle: half of two.
    maxWorkers: '100%',
    projects: [
      { test: { ...shared, name: 'packages', include: ['packages/*/{src,tests}/**/*.test.ts'], pool: 'threads' } },
      { test: { ...shared, name: 'apps', include: ['apps/*/{app,src,tests}/**/*.test.{ts,tsx}'] } },
      {
        test: {
          ...shared,
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
