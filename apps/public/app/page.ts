import { isCalendarDate, type Tombstone } from '@samordning/domain'
import { data, redirect, type LoaderFunctionArgs } from 'react-router'
import { linkTarget } from './components/references.ts'
import { currentLocale, localized, type Locale } from './locale.ts'
import type { Moment } from './moment.ts'
import { wordOf } from './query-words.ts'
import { visitContext } from './visit.ts'
import type { Visit } from '../public-site.d.ts'

export type PageVisit = Visit & {
  /** The variable parts of the address, e.g. `params.slug`; `number` where the address has one. */
  params: { slug: string; number?: string }
  /** What stands after `?`, blanks left out: `query.datum`. The words are listed in `query-words.ts`. */
  query: Query
  /** What procedures about something with a past are asked with: `api.groups.get({ slug, ...moment })`. */
  moment: Moment
  locale: Locale
}

export type Query = Partial<Record<string, string>>

/** What the page for bad input is told: all that the visitor had typed, and which words of it can't be used. */
export type BadInput = { query: Query; wrong: readonly string[] }

/**
 * Makes a page's loader, and turns what the API refuses into the site's own pages:
 * missing is 404, input that can't be read is 400 and says which, the rest is 500.
 *
 *     export const loader = page(({ api, params }) => api.counties.get({ slug: params.slug }))
 */
export function page<T>(load: (visit: PageVisit) => Promise<T> | T) {
  return async ({ request, params, context }: LoaderFunctionArgs): Promise<T> => {
    const query = queryOf(request)
    const visit = context.get(visitContext)
    try {
      const moment = { ...(query.datum && { date: query.datum }), ...(query.kant && { known: query.kant }) }
      return await load({
        ...visit,
        params: params as { slug: string; number?: string },
        query,
        moment,
        locale: currentLocale(),
      })
    } catch (error) {
      throw asPageError(error, query)
    }
  }
}

/**
 * The same for the page of a text that is published. A day that has been shows what was shown at its end, whichever word asks for
 * it (`then` is that day); but for a `datum` before the text was there at all, of which it can only be read as it is now.
 */
export function textPage<T extends { edition: object | null }>(load: (visit: PageVisit) => Promise<T>) {
  return page(async (visit): Promise<T & { then: string | null }> => {
    const { kant, datum } = visit.query
    const shownOn = async (known: string) => ({ ...(await load({ ...visit, moment: { known } })), then: known })
    if (kant !== undefined) return shownOn(kant)
    const now = load({ ...visit, moment: {} }).then((found) => ({ ...found, then: null }))
    // What is to be public from a day ahead is nobody's to see.
    if (datum === undefined || !isCalendarDate(datum) || datum >= visit.today) return now
    const isAsItBegan = await now.then(
      ({ edition }) => edition === null,
      () => false,
    )
    if (isAsItBegan) return now
    return shownOn(datum).catch((error: unknown) => {
      if (isMissing(error) && !tombstoneIn(error)) return now
      throw error
    })
  })
}

/** Leaves for the site's own 404. */
export function notFound(): never {
  throw data(null, { status: 404 })
}

/** What the page in the place of a withdrawn text is told. */
export type Withdrawn = Pick<Tombstone, 'reason'>

/** Leaves for the page that says which query words can't be used, e.g. `badInput(query, ['datum'])`. */
export function badInput(query: Query, wrong: readonly string[]): never {
  throw data({ query, wrong } satisfies BadInput, { status: 400 })
}

/** Two days to compare, as they were typed; none where one is missing. The API says what is a day. */
export function twoDays({ fran, till }: Query): { from: string; until: string } | null {
  return fran !== undefined && till !== undefined ? { from: fran, until: till } : null
}

/** A word that is given twice has both values, which no day and no choice can be: nothing is guessed. */
function queryOf(request: Request): Query {
  const words = [...new URL(request.url).searchParams].map(([word, value]) => ({ word, value: value.trim() }))
  const given = Map.groupBy(
    words.filter(({ value }) => value !== ''),
    ({ word }) => word,
  )
  return Object.fromEntries([...given].map(([word, some]) => [word, some.map(({ value }) => value).join(', ')]))
}

/** Whether the API refused because there is no such thing. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && (error as unknown as Refusal).code === 'NOT_FOUND'
}

function tombstoneIn(error: unknown): Tombstone | undefined {
  return (error as Refusal).cause?.told?.withdrawn
}

type Refusal = { code: string; cause?: { issues?: { path: PropertyKey[] }[]; told?: { withdrawn?: Tombstone } } }

function asPageError(error: unknown, query: Query): unknown {
  // @NOTE By shape, not class: the API's classes live outside this bundle.
  if (!(error instanceof Error) || error.name !== 'TRPCError') return error
  const { code, cause } = error as unknown as Refusal
  const tombstone = tombstoneIn(error)
  if (tombstone) return withdrawn(tombstone)
  const inputs = (cause?.issues ?? []).map((issue) => String(issue.path[0]))
  // The slug is the address itself: one that can't be is a page that does not exist.
  if (code === 'NOT_FOUND' || inputs.includes('slug')) return data({ known: query.kant }, { status: 404 })
  if (code !== 'BAD_REQUEST' && code !== 'UNPROCESSABLE_CONTENT') return error
  return data({ query, wrong: [...new Set(inputs.map(wordOf))] } satisfies BadInput, { status: 400 })
}

/** @NOTE Not a 301: browsers keep that for ever, and what was withdrawn may come back. */
function withdrawn({ reason, redirect: to }: Tombstone) {
  const address = to === null ? null : linkTarget(to)
  if (address === null) return data({ reason } satisfies Withdrawn, { status: 410 })
  return redirect(address.startsWith('/') ? localized(address) : address, 302)
}
