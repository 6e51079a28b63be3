import { RateLimiterMemory } from 'rate-limiter-flexible'
import { refuse } from '../faults.ts'

const WINDOW_S = 5 * 60
const ATTEMPTS_AT_ACCOUNT = 5
const ATTEMPTS_FROM_ADDRESS = 30
const NOTED = 100

/** Who tries: the account, where there is one, and the address that the attempt comes from. */
export type Attempt = { account: string; address: string }

/**
 * Slows down guessing, per account and per address. Kept in memory only: no address is ever written anywhere.
 * A passkey can't be guessed, so whoever has one gets in all the same.
 */
export type Throttle = {
  /**
   * Counts an attempt, before it is looked at: a thousand that come at once are a thousand.
   *
   * @throws 429, saying how many seconds to wait
   */
  attempt: (attempt: Attempt) => Promise<void>
  /** It was right: it counts no longer, and neither do the earlier ones at the account. */
  succeeded: (attempt: Attempt) => Promise<void>
  /** Whether one more of these still gets an entry in the trail: nobody may fill the disk by being refused. */
  isNoted: (what: string) => Promise<boolean>
}

export function newThrottle(): Throttle {
  const accounts = new RateLimiterMemory({ points: ATTEMPTS_AT_ACCOUNT, duration: WINDOW_S })
  const addresses = new RateLimiterMemory({ points: ATTEMPTS_FROM_ADDRESS, duration: WINDOW_S })
  const noted = new RateLimiterMemory({ points: NOTED, duration: WINDOW_S })
  return {
    async attempt({ account, address }) {
      await consume(addresses, address)
      await consume(accounts, account)
    },
    async succeeded({ account, address }) {
      await accounts.delete(account)
      await addresses.reward(address)
    },
    isNoted: async (what) => (await noted.penalty(what)).consumedPoints <= NOTED,
  }
}

async function consume(limiter: RateLimiterMemory, key: string) {
  const { consumedPoints, msBeforeNext } = await limiter.penalty(key)
  if (consumedPoints <= limiter.points) return
  refuse('TOO_MANY_REQUESTS', 'Too many attempts; wait before the next one', {
    reason: 'too-many-attempts',
    wait: Math.ceil(msBeforeNext / 1000),
  })
}
