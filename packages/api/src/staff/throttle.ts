import { RateLimiterMemory } from 'rate-limiter-flexible'
import { refuse } from '../faults.ts'

const WINDOW_S = 5 * 60
const FAILURES_OF_ACCOUNT = 5
const FAILURES_OF_ADDRESS = 30

/** Who tries: the account, where there is one, and the address that the attempt comes from. */
export type Attempt = { account: string; address: string }

/**
 * Slows down guessing, per account and per address. Kept in memory only: no address is ever written anywhere.
 * A passkey can't be guessed, so whoever has one gets in all the same.
 */
export type Throttle = {
  /** @throws 429, saying how many seconds to wait */
  check: (attempt: Attempt) => Promise<void>
  failed: (attempt: Attempt) => Promise<void>
  succeeded: (attempt: Attempt) => Promise<void>
}

export function newThrottle(): Throttle {
  const accounts = new RateLimiterMemory({ points: FAILURES_OF_ACCOUNT, duration: WINDOW_S })
  const addresses = new RateLimiterMemory({ points: FAILURES_OF_ADDRESS, duration: WINDOW_S })
  const used = ({ account, address }: Attempt) => [
    { limiter: accounts, key: account, points: FAILURES_OF_ACCOUNT },
    { limiter: addresses, key: address, points: FAILURES_OF_ADDRESS },
  ]
  return {
    async check(attempt) {
      for (const { limiter, key, points } of used(attempt)) {
        const state = await limiter.get(key)
        if (state === null || state.consumedPoints < points) continue
        refuse('TOO_MANY_REQUESTS', 'Too many attempts; wait before the next one', {
          reason: 'too-many-attempts',
          wait: Math.ceil(state.msBeforeNext / 1000),
        })
      }
    },
    async failed(attempt) {
      for (const { limiter, key } of used(attempt)) await limiter.penalty(key)
    },
    async succeeded({ account }) {
      await accounts.delete(account)
    },
  }
}
