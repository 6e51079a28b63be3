import { getRequestListener } from '@hono/node-server'
import type { RequestListener, Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { PublicSite } from '@samordning/public/server'
import type { MiddlewareHandler } from 'hono'
import { builtFiles } from './built-files.ts'
import { securityHeaders } from './security-headers.ts'

type Fetch = (request: Request, bindings: object) => Response | Promise<Response>

/** The public site, and what has to stand around it. */
type SiteParts = {
  site: PublicSite
  headers: MiddlewareHandler
  files: MiddlewareHandler<object, '/:name'>
  /** Where a link in a text leads; null when it can't lead anywhere. */
  targetOf: (href: string) => Promise<string | null>
  /** How requests reach the door. */
  listenerFor: (door: Fetch) => RequestListener
}

/** The site as it was built. */
export async function builtSite(publicOrigin: string): Promise<SiteParts> {
  const { createPublicSite, inlineScripts, targetOf } = await import('@samordning/public/server')
  const assets = new URL('../client/assets/', import.meta.resolve('@samordning/public/server'))
  return {
    site: createPublicSite(),
    headers: securityHeaders({ inlineScripts, isSecure: publicOrigin.startsWith('https:') }),
    files: builtFiles(fileURLToPath(assets)),
    targetOf: (href) => Promise.resolve(targetOf(href)),
    listenerFor: getRequestListener,
  }
}

/**
 * The site straight from its sources, made anew as they change. The development server answers first, with its own files.
 * What it puts into pages no policy would allow, so there is none.
 */
export async function sourceSite(server: Server): Promise<SiteParts> {
  const { createDevelopmentSite } = await import('@samordning/public/development')
  const { site, targetOf, before } = await createDevelopmentSite(server)
  const passOn: MiddlewareHandler = (_c, next) => next()
  return {
    site,
    headers: passOn,
    files: passOn,
    targetOf,
    listenerFor: (door) => {
      const listener = getRequestListener(door)
      return (request, response) => before(request, response, () => void listener(request, response))
    },
  }
}
