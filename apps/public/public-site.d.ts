import type { Api } from '@samordning/api'
import type { CalendarDate, Instant } from '@samordning/domain'

/** What the server gives the site for a visit. */
export type Visit = {
  /** The procedures, in process. */
  api: Api
  /** The day it is in Europe/Stockholm. */
  today: CalendarDate
  /** Where visitors reach the site, without a slash at the end. */
  origin: string
  /** The moment to come that the site is shown as of, to members; on the public site there is none. */
  ahead?: Instant | null
  /** Takes note of a fault of ours. */
  report: (error: unknown) => void
}

/** Answers one request for a page. */
export type PublicSite = (request: Request, visit: Visit) => Promise<Response>

export declare function createPublicSite(): PublicSite

/** Where a link in a text leads, a reference to a thing of ours (`ref:group/vasterbotten`) too; null when it can't lead anywhere. */
export declare function targetOf(href: string): string | null

/** The only scripts that pages carry. The server allows them by hash. */
export declare const inlineScripts: readonly string[]
