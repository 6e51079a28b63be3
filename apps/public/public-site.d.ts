import type { Api } from '@samordning/api'
import type { CalendarDate } from '@samordning/domain'

/** What the server knows about a visit: the in-process API, and which day it is in Europe/Stockholm. */
export type Visit = { api: Api; today: CalendarDate }

/** Answers one request for a page. */
export type PublicSite = (request: Request, visit: Visit) => Promise<Response>

export declare function createPublicSite(): PublicSite

/** The only scripts that pages carry. The server allows them by hash. */
export declare const inlineScripts: readonly string[]
