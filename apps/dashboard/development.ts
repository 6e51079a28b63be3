import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { createServer, type ViteDevServer } from 'vite'

/** The dashboard straight from its sources, for whoever works on it. Tells open pages about changes through the server's own port. */
export async function createDevelopmentDashboard(server: Server): Promise<ViteDevServer['middlewares']> {
  const vite = await createServer({
    root: fileURLToPath(new URL('.', import.meta.url)),
    server: { middlewareMode: true, hmr: { server } },
  })
  return vite.middlewares
}
