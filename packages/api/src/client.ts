import { createTRPCClient, httpBatchLink } from '@trpc/client'
import { LARGEST_BATCH } from './batch.ts'
import type { AppRouter } from './router.ts'

// Half of what Node takes for an address and all headers together.
const LONGEST_ADDRESS = 8_000

/**
 * A typed client of the public API.
 *
 * @param origin where the site answers, e.g. `https://example.org`
 */
export function createClient(origin: string) {
  const url = new URL('/trpc', origin).href
  const link = httpBatchLink({ url, maxItems: LARGEST_BATCH, maxURLLength: LONGEST_ADDRESS })
  return createTRPCClient<AppRouter>({ links: [link] })
}
