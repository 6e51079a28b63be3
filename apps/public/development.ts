import { fileURLToPath } from 'node:url'
import { createServer, type ViteDevServer } from 'vite'
import type * as Door from './public-site.d.ts'

/** The site straight from its sources, for whoever works on it. */
export async function createDevelopmentSite(): Promise<{ site: Door.PublicSite; before: ViteDevServer['middlewares'] }> {
  const vite = await createServer({
    root: fileURLToPath(new URL('.', import.meta.url)),
    server: { middlewareMode: true },
    appType: 'custom',
  })
  return {
    before: vite.middlewares,
    async site(request, visit) {
      const { createPublicSite } = (await vite.ssrLoadModule('./server.ts')) as typeof Door
      return createPublicSite()(request, visit)
    },
  }
}
