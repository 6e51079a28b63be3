import type { Account, Database, Session } from '@samordning/db'
import type { Actor, CalendarDate, Instant } from '@samordning/domain'
import type { Ceremonies } from './ceremonies.ts'
import type { Presence } from './documents/beside.ts'
import type { LinkChecks } from './links/router.ts'
import type { Live } from './live.ts'
import type { Seal } from './sealing.ts'
import type { Throttle } from './throttle.ts'

/** What lives as long as the process behind the staff door. */
export type StaffParts = {
  db: Database
  /** Where the dashboard is reached, without a slash at the end. */
  origin: string
  /** Where visitors reach the public site, without a slash at the end. */
  publicOrigin: string
  seal: Seal
  ceremonies: Ceremonies
  throttle: Throttle
  live: Live
  presence: Presence
  linkChecks: LinkChecks
  /** Which moment it is, for what goes on after the question was asked. */
  clock: () => Instant
  /** Called when mail has been put into the queue. */
  mailIsWaiting: () => void
}

/** What every staff procedure is given. */
export type StaffContext = StaffParts & {
  today: CalendarDate
  now: Instant
  /** What the browser holds; null when nobody is signed in. */
  token: string | null
  /** Gives the browser a token to hold, or takes it away. */
  setToken: (token: string | null) => void
  /** Where the request comes from. Held in memory only, to slow down guessing. */
  address: string
  /** What the browser is called in a list of sessions. */
  device: string
  /** The page asks by itself: nobody did anything, so it keeps no session alive. */
  isBackground: boolean
}

/** What a procedure is given besides, when somebody is signed in. */
export type SignedIn = { session: Session; account: Account; actor: Actor }
