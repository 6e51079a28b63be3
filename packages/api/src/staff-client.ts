import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink } from '@trpc/client'
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import { LARGEST_BATCH } from './batch.ts'
import type { StaffRouter } from './staff/router.ts'

export type StaffInputs = inferRouterInputs<StaffRouter>
export type StaffOutputs = inferRouterOutputs<StaffRouter>

/** Says that the page asks by itself, so that a session without a person runs out: `query(input, { context: BACKGROUND })`. */
export const BACKGROUND = { isBackground: true }

// Half of what Node takes for an address and all headers together.
const LONGEST_ADDRESS = 8_000

/** A typed client of the staff procedures, for pages of the same origin. */
export function createStaffClient() {
  const url = '/trpc'
  return createTRPCClient<StaffRouter>({
    links: [
      splitLink({
        condition: (operation) => operation.type === 'subscription',
        true: httpSubscriptionLink({ url }),
        false: httpBatchLink({
          url,
          maxItems: LARGEST_BATCH,
          maxURLLength: LONGEST_ADDRESS,
          headers: ({ opList }) =>
            opList.every(({ context }) => context['isBackground']) ? { 'x-background': '1' } : {},
        }),
      }),
    ],
  })
}
