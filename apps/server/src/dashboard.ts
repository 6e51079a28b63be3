import { serveStatic } from '@hono/node-server/serve-static'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MiddlewareHandler } from 'hono'

/** The dashboard as it was built. */
export type Dashboard = { files: MiddlewareHandler; inlineScripts: string[] }

const FOREVER = 'public, max-age=31536000, immutable'

export function builtDashboard(): Dashboard {
  const root = fileURLToPath(new URL('build/', import.meta.resolve('@samordning/dashboard/package.json')))
  const page = readFileSync(join(root, 'index.html'), 'utf8')
  const files = serveStatic({
    root,
    precompressed: true,
    onFound: (path, c) => c.header('Cache-Control', path.includes('/immutable/') ? FOREVER : 'no-cache'),
  })
  return {
    inlineScripts: inlineScriptsOf(page),
    files: async (c, next) => {
      const isFile = c.req.path !== '/' && /\.\w+$/.test(c.req.path) && existsSync(join(root, c.req.path))
      if (isFile) return files(c, next)
      if (c.req.path.startsWith('/_app/')) return c.text('No such file', 404)
      return c.html(page, 200, { 'Cache-Control': 'no-cache' })
    },
  }
}

function inlineScriptsOf(page: string): string[] {
  return [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script!)
}
