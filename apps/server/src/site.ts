import { fileURLToPath } from 'node:url'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { PublicSite } from '@samordning/public/server'
import type { MiddlewareHandler } from 'hono'
import { builtFiles } from './built-files.ts'
import { securityHeaders } from './security-headers.ts'

/** The public site, and what has to stand around it. */
export type SiteParts = {
  site: PublicSite
  headers: MiddlewareHandler
  files: MiddlewareHandler<object, '/:name'>
  /** Answers before everything else: the development server's own files. */
  before?: (request: IncomingMessage, response: ServerResponse, next: () => void) => void
}

/** The site as it was built. */
export async function builtSite(publicOrigin: string): Promise<SiteParts> {
  const { createPublicSite, inlineScripts } = await import('@samordning/public/server')
  const assets = new URL('../client/assets/', import.meta.resolve('@samordning/public/server'))
  return {
    site: createPublicSite(),
    headers: securityHeaders({ inlineScripts, isSecure: publicOrigin.startsWith('https:') }),
    files: builtFiles(fileURLToPath(assets)),
  }
}

/** The site straight from its sources, made anew as they change. Its scripts and styles are injected, so no policy forbids them. */
export async function sourceSite(server: Server): Promise<SiteParts> {
  const { createDevelopmentSite } = await import('@samordning/public/development')
  const passOn: MiddlewareHandler = (_c, next) => next()
  return { ...(await createDevelopmentSite(server)), headers: passOn, files: passOn }
}
