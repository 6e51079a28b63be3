import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { createServer, type Plugin, type ViteDevServer } from 'vite'
import type * as Door from './public-site.d.ts'

type DevelopmentSite = {
  site: Door.PublicSite
  targetOf: (href: string) => Promise<string | null>
  before: ViteDevServer['middlewares']
}

/** The site straight from its sources, for whoever works on it. Tells open pages about changes through the server's own port. */
export async function createDevelopmentSite(server: Server): Promise<DevelopmentSite> {
  const vite = await createServer({
    root: fileURLToPath(new URL('.', import.meta.url)),
    server: { middlewareMode: true, hmr: { server } },
    appType: 'custom',
    plugins: [reloadPages],
  })
  const newest = () => vite.ssrLoadModule('./server.ts') as Promise<typeof Door>
  return {
    before: vite.middlewares,
    targetOf: async (href) => (await newest()).targetOf(href),
    site: async (request, visit) => (await newest()).createPublicSite()(request, visit),
  }
}

/** Pages run no code in the browser that could be swapped: what changes on the server reloads them whole. */
const reloadPages: Plugin = {
  name: 'reload-pages',
  hotUpdate({ server, modules }) {
    if (this.environment.name === 'ssr' && modules.length > 0)
      server.environments.client.hot.send({ type: 'full-reload' })
  },
}
