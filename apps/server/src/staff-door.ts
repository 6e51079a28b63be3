import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { LARGEST_BATCH } from '@samordning/api'
import { reasonOf, staffRouter, type StaffContext, type StaffParts } from '@samordning/api/staff'
import { instant } from '@samordning/domain'
import { Hono, type Context, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { compress } from './compress.ts'
import { PREVIEW, preview, type ShownAhead } from './preview.ts'
import { countRefusals, type NoteRefusal, type Refused } from './refusals.ts'
import { deviceOf, senderOf } from './sender.ts'
import { staffFiles } from './staff-files.ts'
import type { StoredFiles } from './stored-files.ts'
import { today } from './today.ts'

type Parts = {
  staff: StaffParts
  headers: MiddlewareHandler
  /** Files of texts; not behind every door of the tests. */
  stored?: StoredFiles
  /** The dashboard: its files, and its page for every other address. */
  dashboard: MiddlewareHandler
  /** The public site as it will be; it is not behind every door of the tests. */
  ahead?: ShownAhead
}

const LARGEST_BODY = 1024 * 1024
/** What of the answers of procedures is counted as turned away. Who wanted what they may not is in the trail. */
const REFUSED: Partial<Record<string, Refused>> = {
  BAD_REQUEST: 'bad input',
  TOO_MANY_REQUESTS: 'too fast',
  UNAUTHORIZED: 'sign-in',
}
/** Questions from one address, far above what the people of an office ask. Files cost nothing, and a page has forty. */
const REQUESTS = { points: 1200, duration: 60 }

/** The staff door: the dashboard and the staff procedures, an origin of its own. */
export function staffDoor({ staff, stored, headers, dashboard, ahead }: Parts): Hono {
  const app = new Hono()
  const origin = new URL(staff.origin)
  const note = countRefusals()

  app.use(headers)
  app.use(compress())
  app.onError((error, c) => {
    // In quotes: an address can hold a line break.
    console.error(`Staff: ${c.req.method} ${JSON.stringify(c.req.path)} failed:`, error)
    return c.text('Something went wrong on our side', 500)
  })
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.use(onlyFor(origin, note))

  const slow = slowedDown(note)
  app.use('/trpc/*', slow)
  app.post('/filer', slow)
  app.use('/trpc/*', bodyLimit({ maxSize: LARGEST_BODY, onError: (c) => tooLarge(c, note) }))
  app.on(['GET', 'HEAD', 'POST'], '/trpc/*', async (c) => {
    const answer = await fetchRequestHandler({
      endpoint: '/trpc',
      req: c.req.raw,
      router: staffRouter,
      createContext: () => contextOf(c, staff),
      maxBatchSize: LARGEST_BATCH,
      onError: ({ error, path }) => {
        if (error.code === 'INTERNAL_SERVER_ERROR') console.error(`Staff procedure ${path} failed:`, error)
        const refused = REFUSED[error.code]
        if (refused && reasonOf(error) !== 'sign-in-needed') note(refused)
      },
    })
    c.header('Cache-Control', 'no-store')
    return c.newResponse(answer.body, answer)
  })
  if (ahead) for (const path of [PREVIEW, `${PREVIEW}/*`]) app.get(path, (c) => preview(c, contextOf(c, staff), ahead))
  if (stored) app.route('/filer', staffFiles({ ...stored, note, contextOf: (c) => contextOf(c, staff) }))
  app.get('*', dashboard)
  app.all('*', (c) => c.text('Only GET and HEAD are answered here', 405, { Allow: 'GET, HEAD' }))
  return app
}

/** @NOTE Whoever is still sending hears no answer: what comes is read to its end first, within reason. */
async function tooLarge(c: Context, note: NoteRefusal): Promise<Response> {
  note('too large')
  let received = 0
  for await (const chunk of c.req.raw.body ?? []) {
    received += chunk.byteLength
    if (received > 8 * LARGEST_BODY) break
  }
  return c.text('The request is larger than 1 MB', 413)
}

function contextOf(c: Context, staff: StaffParts): StaffContext {
  const cookie = sessionCookie(staff.origin)
  const now = new Date()
  return {
    ...staff,
    today: today(now),
    now: instant(now),
    token: getCookie(c, cookie.name) ?? null,
    setToken: (token) =>
      token === null
        ? void deleteCookie(c, cookie.name, cookie.options)
        : setCookie(c, cookie.name, token, cookie.options),
    address: senderOf(c),
    device: deviceOf(c.req.header('User-Agent')),
    isBackground: c.req.header('x-background') === '1',
  }
}

/** The cookie is for this host alone, goes nowhere from other sites, and no script reads it. It ends with the browser. */
function sessionCookie(origin: string) {
  const secure = origin.startsWith('https:')
  const options = { httpOnly: true, sameSite: 'Strict', path: '/', secure } as const
  return { name: secure ? '__Host-samordning' : 'samordning', options }
}

/** Refuses what another site's page sends, and what was meant for another host. */
function onlyFor({ origin, host }: URL, note: NoteRefusal): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.header('Host') !== host) {
      note('other host')
      return c.text(`Nothing is answered here but ${origin}`, 421)
    }
    const isReading = c.req.method === 'GET' || c.req.method === 'HEAD'
    const from = c.req.header('Origin')
    const site = c.req.header('Sec-Fetch-Site')
    const isForeign = isReading ? isForeignRead(c, site) : from !== origin
    if (!isForeign) return next()
    note('other origin')
    return c.text('Changes are only taken from our own pages', 403)
  }
}

/** A page may be opened from anywhere, by a link in a mail; what procedures answer is read by our own pages only. */
function isForeignRead(c: Context, site: string | undefined): boolean {
  return c.req.path.startsWith('/trpc/') && site !== undefined && site !== 'same-origin' && site !== 'none'
}

function slowedDown(note: NoteRefusal): MiddlewareHandler {
  const limiter = new RateLimiterMemory(REQUESTS)
  return async (c, next) => {
    try {
      await limiter.consume(senderOf(c))
    } catch {
      note('too fast')
      return c.text('Too many requests; wait a minute', 429, { 'Retry-After': '60' })
    }
    return next()
  }
}
