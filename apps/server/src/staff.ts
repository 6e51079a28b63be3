import {
  linkForFirstAdministrator,
  newCeremonies,
  newLive,
  newPresence,
  newThrottle,
  sealWith,
  type LinkChecks,
  type StaffParts,
} from '@samordning/api/staff'
import type { Database } from '@samordning/db'
import { instant } from '@samordning/domain'
import { noLinkChecks } from './link-round.ts'
import { staffKey } from './staff-key.ts'

type Needs = {
  db: Database
  origin: string
  publicOrigin: string
  dataDir: string
  mailIsWaiting: () => void
  /** None look where there are none. */
  linkChecks?: LinkChecks
}

/** What lives as long as the process behind the staff door. */
export function staffParts({
  db,
  origin,
  publicOrigin,
  dataDir,
  mailIsWaiting,
  linkChecks = noLinkChecks,
}: Needs): StaffParts {
  return {
    db,
    origin,
    publicOrigin,
    seal: sealWith(staffKey(dataDir)),
    ceremonies: newCeremonies(origin),
    throttle: newThrottle(),
    live: newLive(),
    presence: newPresence(),
    clock: () => instant(new Date()),
    mailIsWaiting,
    linkChecks,
  }
}

/** At the very first start somebody has to be let in: the link stands in the log, works once, and a new one is made at each start until it is used. */
export async function firstLinkInWords({ db, origin, clock }: StaffParts): Promise<string[]> {
  const link = await linkForFirstAdministrator({ db, origin, now: clock() })
  return link === null ? [] : ['Nobody has an account yet. Open this link to become the first administrator:', link]
}
