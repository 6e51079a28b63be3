import { afterAll, vi } from 'vitest'

// The next file runs in the same worker: it gets the real clock and the real console back.
afterAll(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.resetConfig()
})
