import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { appRouter, createCaller, type Context } from '@samordning/api'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { today } from './today.ts'
import type { PublicDoorParts } from './parts.ts'

/** The public door: pages, public procedures, the site's files. It sets no cookie and reads none. */
export function publicDoor({ db, site, inlineScripts, files }: PublicDoorParts) {
  const app = new Hono()
  const contextNow = (): Context => ({ db, today: today() })

  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.all('/trpc/*', bodyLimit({ maxSize: 16 * 1024 }), (c) =>
    fetchRequestHandler({ endpoint: '/trpc', req: c.req.raw, router: appRouter, createContext: contextNow }),
  )
  app.get('/assets/*', files)
  app.all('*', (c) => {
    const context = contextNow()
    return site(c.req.raw, { api: createCaller(context), today: context.today })
  })
  return app
}
