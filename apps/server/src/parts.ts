import type { Database } from '@samordning/api'
import type { PublicSite } from '@samordning/public/server'
import type { MiddlewareHandler } from 'hono'

export type PublicDoorParts = {
  db: Database
  site: PublicSite
  /** The scripts that pages may run, allowed by their hash. */
  inlineScripts: readonly string[]
  files: MiddlewareHandler
}
