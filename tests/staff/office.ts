import {
  createStaffCaller,
  newCeremonies,
  newLive,
  newPresence,
  newThrottle,
  sealWith,
  type StaffContext,
} from '@samordning/api/staff'
import { accounts, sessions, trail, type Database } from '@samordning/db'
import { calendarDate, instant, later, type Grant, type Instant } from '@samordning/domain'
import { createHash, randomBytes } from 'node:crypto'
import { emptyDatabase, loadedDatabase } from '../integration/loaded.ts'

export const ORIGIN = 'https://arbetsyta.example'
export const MORNING = instant(new Date('2026-11-23T08:00:00Z'))
const MINUTE = 60_000

/** The staff door's procedures on a real database, with a clock that tests set. */
export type Office = Awaited<ReturnType<typeof openOffice>>

/** @param content `all`: with all of the public content; `none`: an empty database; or one that is there already */
export async function openOffice(content: 'all' | 'none' | Database = 'none') {
  const db = await (content === 'all' ? loadedDatabase() : content === 'none' ? emptyDatabase() : content)
  let now = MORNING
  let mails = 0
  const parts = {
    db,
    origin: ORIGIN,
    publicOrigin: 'https://www.example',
    seal: sealWith(randomBytes(32)),
    ceremonies: newCeremonies(ORIGIN),
    throttle: newThrottle(),
    live: newLive(),
    presence: newPresence(),
    linkChecks: { scope: 'own' as const, begin: () => {}, progress: () => null },
    clock: () => now,
    mailIsWaiting: () => void (mails += 1),
  }
  return {
    db,
    parts,
    now: () => now,
    pass: (minutes: number) => void (now = later(now, minutes * MINUTE)),
    /** How often the queue has been told that mail is waiting. */
    wakings: () => mails,
    /** A browser, where nobody is signed in until somebody signs in. */
    browser: (token: string | null = null, more: Partial<StaffContext> = {}) => newBrowser(parts, token, more),
    /** Somebody with roles, signed in. `confirmed`: they have just given their second factor again. */
    async somebody(name: string, grants: Grant[], { confirmed = false } = {}) {
      const id = await anAccount(db, { name, grants, at: now })
      const token = await aSession(db, { account: id, at: now, confirmed })
      return { id, ...newBrowser(parts, token) }
    },
    /** Acts in the trail, the latest last, with what was noted. */
    async trail() {
      const rows = await trail.list(db, {}, { limit: 1000 })
      return rows.toReversed()
    },
  }
}

function newBrowser(
  parts: Omit<StaffContext, 'now' | 'today' | 'token' | 'setToken' | 'address' | 'device' | 'isBackground'>,
  first: string | null,
  more: Partial<StaffContext> = {},
) {
  let token = first
  const context = (): StaffContext => ({
    ...parts,
    today: calendarDate(parts.clock().slice(0, 10)),
    now: parts.clock(),
    token,
    setToken: (given) => void (token = given),
    address: '192.0.2.1',
    device: 'Firefox, Linux',
    isBackground: false,
    ...more,
  })
  return {
    /** Asks as the browser does: each call is a request of its own. */
    get ask() {
      return createStaffCaller(context)
    },
    token: () => token,
  }
}

let people = 0

type Person = { name: string; mail?: string; grants: Grant[]; at: Instant }

export async function anAccount(db: Database, { name, mail, grants, at }: Person) {
  people += 1
  const id = `account-${people}`
  const address = mail ?? `${id}@lansstyrelsen.example`
  await accounts.insert(db, { id, name, mail: address, locale: 'sv', created: at })
  await accounts.setRoles(db, id, { grants, at })
  return id
}

export async function aSession(
  db: Database,
  { account, at, confirmed }: { account: string; at: Instant; confirmed: boolean },
) {
  const token = randomBytes(32).toString('base64url')
  const id = createHash('sha256').update(token).digest('base64url')
  await sessions.insert(db, {
    id,
    account,
    created: at,
    seen: at,
    confirmed: confirmed ? at : null,
    device: 'Firefox, Linux',
  })
  return token
}

export const ADMINISTRATOR: Grant = { role: 'administrator', group: null, agency: null }
export const AUDITOR: Grant = { role: 'auditor', group: null, agency: null }
export const NATIONAL: Grant = { role: 'national', group: null, agency: null }
export const COORDINATOR: Grant = { role: 'coordinator', group: 'vasterbotten', agency: null }
export const MEMBER: Grant = { role: 'member', group: 'vasterbotten', agency: 'region-vasterbotten' }
