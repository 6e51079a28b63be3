import * as z from 'zod'
import { later, type Instant } from './instant.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Somebody who has not done anything for this long is signed out, in milliseconds (ASVS 5.0, 7.3.1). */
export const IDLE_LIMIT = 30 * MINUTE
/** Nobody stays signed in for longer, in milliseconds (ASVS 5.0, 7.3.2). */
export const ABSOLUTE_LIMIT = 12 * HOUR
/** How long the second factor, given again, lets somebody do what is dangerous, in milliseconds. */
export const CONFIRMED_FOR = 5 * MINUTE
/** How long an invitation can be used, in milliseconds. */
export const INVITED_FOR = 7 * 24 * HOUR
/** How long a link to get in again can be used, in milliseconds. */
export const RECOVERY_FOR = 30 * MINUTE

/** Characters (code points). ASVS 5.0, 6.2.1 asks for 8 and recommends 15; whoever has a passkey needs none. */
export const SHORTEST_PASSPHRASE = 15
export const LONGEST_PASSPHRASE = 128

/** Where a person is reached. The only use of it is mail about the account and what waits there. */
export const Mail = z.email().max(254)

/** What a person wants to be called, or a function's name. */
export const PersonName = z.string().trim().min(1).max(100)

type Times = { created: Instant; seen: Instant }

/** Whether a session still holds at a moment: neither idle for too long nor open for too long. */
export function holds({ created, seen }: Times, at: Instant): boolean {
  return at < later(seen, IDLE_LIMIT) && at < later(created, ABSOLUTE_LIMIT)
}

/** Whether the second factor was given again so recently that it counts. */
export function isConfirmed(confirmed: Instant | null, at: Instant): boolean {
  return confirmed !== null && at < later(confirmed, CONFIRMED_FOR)
}
