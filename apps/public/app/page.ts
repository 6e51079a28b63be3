import { data, type LoaderFunctionArgs } from 'react-router'
import { currentLocale, type Locale } from './locale.ts'
import { visitContext } from './visit.ts'
import type { Visit } from '../public-site.d.ts'

type PageVisit = Visit & {
  /** The variable parts of the address, e.g. `params.slug`. */
  params: Record<string, string>
  /** What stands after `?`: the last value of each word, blanks left out. */
  query: Record<string, string>
  locale: Locale
}

/** What the error page is told. `query` is what the visitor had typed: it is kept. */
export type PageFault = { query: Record<string, string>; issues: readonly { field: string; value: string | undefined }[] }

/** A page's loader: `export const loader = page(({ api, params }) => api.counties.get({ slug: params.slug }))`. */
export function page<T>(load: (visit: PageVisit) => Promise<T> | T) {
  return async ({ request, params, context }: LoaderFunctionArgs): Promise<T> => {
    const query = queryOf(request)
    try {
      return await load({ ...context.get(visitContext), params: params as Record<string, string>, query, locale: currentLocale() })
    } catch (error) {
      throw asPageError(error, query)
    }
  }
}

/** Leaves the page with the site's own 404. */
export function notFound(): never {
  throw data(null, { status: 404 })
}

function queryOf(request: Request) {
  const words = [...new URL(request.url).searchParams].map(([word, value]) => [word, value.trim()] as const)
  return Object.fromEntries(words.filter(([, value]) => value !== ''))
}

function asPageError(error: unknown, query: Record<string, string>) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'NOT_FOUND') return data(null, { status: 404 })
  if (code === 'BAD_REQUEST') return data({ query, issues: [] } satisfies PageFault, { status: 400 })
  return error
}
