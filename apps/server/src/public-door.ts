import { TRPCError } from '@trpc/server'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { LARGEST_BATCH, appRouter, createCaller, type Context } from '@samordning/api'
import type { FileVariants } from '@samordning/api/files'
import { instant, type Instant, type Slug } from '@samordning/domain'
import type { PublicSite } from '@samordning/public/server'
import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { etag } from 'hono/etag'
import { compress } from './compress.ts'
import { faultPage } from './fault-page.ts'
import { sharingPictures } from './og.ts'
import { publicFiles } from './public-files.ts'
import { reportFiles } from './reports/report-files.ts'
import { today } from './today.ts'
import { trailFeed } from './trail-feed.ts'

type Parts = {
  /** Reads only: nothing that a visitor does can change anything. */
  db: Context['db']
  /** Where visitors reach the site. */
  origin: string
  site: PublicSite
  headers: MiddlewareHandler
  files: MiddlewareHandler<object, '/:name'>
  /** Files of public texts; not behind every door of the tests. */
  variants?: FileVariants
  /** Where pictures for sharing are kept; they are not behind every door of the tests. */
  pictures?: string
  /** Where files of frozen reports are kept; they are not behind every door of the tests. */
  reports?: string
}

const LARGEST_BODY = 16 * 1024

/** What comes with a request from within the process, as no visitor's can: `ahead`, the moment to come that the preview shows. */
type Within = { Bindings: { ahead?: Instant } }

/** The public door: pages, public procedures, the site's files. It sets no cookie, reads none, and logs no address. */
export function publicDoor({ db, origin, site, headers, files, variants, pictures, reports }: Parts): Hono<Within> {
  const app = new Hono<Within>()
  const contextAt = (now: Instant): Context => ({ db, today: today(new Date(now)), now })
  const contextNow = () => contextAt(instant(new Date()))

  app.use(headers)
  app.use(compress())
  app.onError((error, c) => {
    console.error(`${c.req.method} ${JSON.stringify(c.req.path)} failed:`, error)
    return faultPage()
  })

  app.get('/healthz', (c) => c.json({ status: 'ok' }))

  app.use('/trpc/*', bodyLimit({ maxSize: LARGEST_BODY, onError: (c) => c.text('The request is too large', 413) }))
  app.on(['GET', 'HEAD', 'POST'], '/trpc/*', (c) =>
    fetchRequestHandler({
      endpoint: '/trpc',
      req: c.req.raw,
      router: appRouter,
      createContext: contextNow,
      maxBatchSize: LARGEST_BATCH,
      onError: ({ error, path }) => {
        if (error.code === 'INTERNAL_SERVER_ERROR') console.error(`Procedure ${path} failed:`, error)
      },
    }),
  )

  app.get('/assets/:name', files)
  if (variants) app.route('/filer', publicFiles({ variants, contextNow }))

  app.get('/granskningskedja.atom', async (c) => {
    const context = contextNow()
    const { items: heads } = await createCaller(context).trail.heads()
    const feed = await trailFeed({ heads, origin, today: context.today })
    return c.body(feed, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': 'no-store' })
  })

  if (pictures !== undefined) {
    const pageAt = (path: string) => app.fetch(new Request(origin + path))
    app.route('/bild', sharingPictures({ folder: pictures, origin, pageAt }))
  }

  if (reports !== undefined) {
    const editionOf = (report: Slug, number: number) => editionOrNone(createCaller(contextNow()), { report, number })
    app.route('/', reportFiles({ folder: reports, origin, editionOf }))
  }

  // Programs ask for these again and again. By content alone: a time says nothing of what was withdrawn.
  for (const path of ['/floden/*', '/en/floden/*', '/sitemap.xml']) app.use(path, etag({ weak: true }))

  app.all('*', async (c) => {
    if (c.req.raw.method !== 'GET' && c.req.raw.method !== 'HEAD') {
      return c.text('Only GET and HEAD are answered here', 405, { Allow: 'GET, HEAD' })
    }
    const { pathname, search } = new URL(c.req.url)
    // A page has one address. @NOTE One slash in front, or `//example.org/` would lead to somebody else's site.
    if (/.\/$/.test(pathname)) return c.redirect(`/${pathname.split('/').filter(Boolean).join('/')}${search}`, 308)
    const { ahead = null } = c.env ?? {}
    const context = ahead === null ? contextNow() : contextAt(ahead)
    const report = (error: unknown) => console.error(`${c.req.method} ${JSON.stringify(c.req.path)} failed:`, error)
    const answer = await site(c.req.raw, { api: createCaller(context), today: context.today, origin, ahead, report })
    return answer.status >= 500 && answer.body === null ? faultPage() : withoutTrace(answer)
  })
  return app
}

async function editionOrNone(api: ReturnType<typeof createCaller>, asked: { report: Slug; number: number }) {
  try {
    return await api.surveys.edition(asked)
  } catch (error) {
    if (error instanceof TRPCError && error.code === 'NOT_FOUND') return undefined
    throw error
  }
}

/** Pages leave no copy on the visitor's disk. What programs read says itself how it may be kept. */
function withoutTrace(answer: Response): Response {
  if (!answer.headers.has('Cache-Control')) answer.headers.set('Cache-Control', 'no-store')
  return answer
}
