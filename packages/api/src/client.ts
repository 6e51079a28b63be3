import { createTRPCClient, httpBatchLink } from '@trpc/client'
import type { AppRouter } from './router.ts'

/**
 * A typed client of the public API.
 *
 * @param origin where the site answers, e.g. `https://example.org`
 */
export function createClient(origin: string) {
  return createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: new URL('/trpc', origin).href })] })
}
