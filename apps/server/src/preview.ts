import { admit, reasonOf, type StaffContext } from '@samordning/api/staff'
import { Instant, endOfDay, isCalendarDate, type CalendarDate } from '@samordning/domain'
import { TRPCError } from '@trpc/server'
import type { Context } from 'hono'
import type { publicDoor } from './public-door.ts'

/** The part of the staff door where the public site is shown as it will be. */
export const PREVIEW = '/forhandsvisning'

/** The public door, and where visitors reach it. */
export type ShownAhead = { door: ReturnType<typeof publicDoor>; publicOrigin: string }

/**
 * Shows members what a page of the public site will show: `/forhandsvisning/nyheter/x?datum=2026-12-03` at the end of that day,
 * `?moment=` at a moment, which goes before. A time that has been is on the public site itself. For those who may read
 * texts that are not public.
 */
export async function preview(c: Context, ctx: StaffContext, { door, publicOrigin }: ShownAhead): Promise<Response> {
  try {
    await admit(ctx, 'document.read')
  } catch (error) {
    return turnedAway(c, error)
  }
  const asked = new URL(c.req.url)
  const path = asked.pathname.slice(PREVIEW.length) || '/'
  const ahead = momentAhead(asked.searchParams, ctx.now)
  if (ahead === null) return c.redirect(publicOrigin + path + asked.search, 302)
  // Pages only: the procedures would be asked as if it were now.
  if (path.startsWith('/trpc/')) return c.notFound()

  const address = (written: string) => within(written, { publicOrigin, ahead })
  const answer = await door.fetch(new Request(publicOrigin + path + innerSearch(asked.searchParams)), { ahead })
  const headers = new Headers(answer.headers)
  headers.delete('ETag')
  headers.set('Cache-Control', 'no-store')
  headers.set('X-Robots-Tag', 'noindex, nofollow')
  const location = headers.get('Location')
  if (location !== null) headers.set('Location', address(location))
  const isPage = headers.get('Content-Type')?.startsWith('text/html') ?? false
  const field = { name: 'moment', value: ahead }
  if (!isPage) return new Response(answer.body, { status: answer.status, headers })
  // Loaded with the first preview: visitors never need it.
  const { withAddresses } = await import('./html.ts')
  return new Response(await withAddresses(await answer.text(), { address, field }), { status: answer.status, headers })
}

/** A page is opened, not asked by a program: whoever is not signed in gets to sign in. */
function turnedAway(c: Context, error: unknown): Response {
  switch (error instanceof TRPCError ? reasonOf(error) : undefined) {
    case 'sign-in-needed':
      return c.redirect('/logga-in', 302)
    case 'not-yours':
      return c.text('Your roles do not include this', 403)
    default:
      throw error
  }
}

/** The moment that is asked for; null when it is not to come, or nothing that can be a moment. */
function momentAhead(query: URLSearchParams, now: Instant): Instant | null {
  const moment = query.get('moment') ?? endOf(query.get('datum') ?? '')
  const parsed = Instant.safeParse(moment)
  return parsed.success && parsed.data > now ? parsed.data : null
}

/** @NOTE Not of the last year that can be written: the day after its last has five digits. */
function endOf(day: string): Instant | null {
  return isCalendarDate(day) && day < '9999' ? endOfDay(day as CalendarDate) : null
}

/** What the page itself is asked. A day that is the moment asked for is today there. */
function innerSearch(query: URLSearchParams): string {
  const inner = new URLSearchParams(query)
  if (!inner.has('moment')) inner.delete('datum')
  inner.delete('moment')
  return inner.size > 0 ? `?${inner}` : ''
}

/** An address of the public site, in the preview of the same moment. Other addresses stay as they are. */
function within(address: string, { publicOrigin, ahead }: { publicOrigin: string; ahead: Instant }): string {
  const path = address.startsWith(`${publicOrigin}/`) ? address.slice(publicOrigin.length) : address
  // Files of texts that are not public yet stand at the same address behind the staff door.
  if (path.startsWith('/filer/')) return path
  const isOurs = /^\/(?!\/)/.test(path)
  if (!isOurs && !path.startsWith('?')) return address
  const [before = '', hash] = path.split('#')
  const [page = '', search] = before.split('?')
  const query = new URLSearchParams(search)
  query.set('moment', ahead)
  return `${isOurs ? PREVIEW : ''}${page}?${query}${hash === undefined ? '' : `#${hash}`}`
}
