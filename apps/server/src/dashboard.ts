import { serveStatic } from '@hono/node-server/serve-static'
import { getRequestListener } from '@hono/node-server'
import { existsSync, readFileSync } from 'node:fs'
import type { RequestListener, Server } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MiddlewareHandler } from 'hono'
import { securityHeaders } from './security-headers.ts'

type Fetch = (request: Request, bindings: object) => Response | Promise<Response>

/** The dashboard, and what has to stand around it. */
type DashboardParts = {
  /** Its files, and its page for every other address. */
  dashboard: MiddlewareHandler
  headers: MiddlewareHandler
  /** How requests reach the door. */
  listenerFor: (door: Fetch) => RequestListener
}

const FOREVER = 'public, max-age=31536000, immutable'

/** The dashboard as it was built. */
export function builtDashboard(origin: string): DashboardParts {
  const root = fileURLToPath(new URL('build/', import.meta.resolve('@samordning/dashboard/package.json')))
  const page = readFileSync(join(root, 'index.html'), 'utf8')
  const files = serveStatic({
    root,
    precompressed: true,
    onFound: (path, c) => c.header('Cache-Control', path.includes('/immutable/') ? FOREVER : 'no-cache'),
  })
  return {
    headers: securityHeaders({
      inlineScripts: inlineScriptsOf(page),
      isApplication: true,
      isSecure: origin.startsWith('https:'),
    }),
    listenerFor: getRequestListener,
    dashboard: async (c, next) => {
      const isFile = c.req.path !== '/' && /\.\w+$/.test(c.req.path) && existsSync(join(root, c.req.path))
      if (isFile) return files(c, next)
      if (c.req.path.startsWith('/_app/')) return c.text('No such file', 404)
      return c.html(page, 200, { 'Cache-Control': 'no-cache' })
    },
  }
}

/** The dashboard straight from its sources. The development server answers all but the procedures; no policy would allow what it puts into pages. */
export async function sourceDashboard(server: Server): Promise<DashboardParts> {
  const { createDevelopmentDashboard } = await import('@samordning/dashboard/development')
  const before = await createDevelopmentDashboard(server)
  const passOn: MiddlewareHandler = (_c, next) => next()
  return {
    dashboard: passOn,
    headers: passOn,
    listenerFor: (door) => {
      const listener = getRequestListener(door)
      return (request, response) => {
        const isUpload = request.method === 'POST' && request.url === '/filer'
        const isOurs = isUpload || /^\/(trpc\/|filer\/|healthz|forhandsvisning)/.test(request.url ?? '')
        if (isOurs) void listener(request, response)
        else before(request, response)
      }
    },
  }
}

function inlineScriptsOf(page: string): string[] {
  return [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script!)
}
