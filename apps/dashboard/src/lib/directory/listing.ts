import { goto } from '$app/navigation'
import { page } from '$app/state'
import type { Order } from '../table.ts'

/** A part of a table, as the server gives it. */
export type Rows<Row> = { items: Row[]; nextCursor: string | null; total: number }

/** How many rows are asked for at a time. */
export const LIMIT = 50

/** What the address asks for: words, order, and filters by their names. What it does not say is left out. */
export function wantedIn<Names extends string>({ searchParams }: Pick<URL, 'searchParams'>, names: readonly Names[]) {
  const sort = searchParams.get('sort')
  const given = names.flatMap((name) => {
    const value = searchParams.get(name)
    return value ? [[name, value] as const] : []
  })
  return {
    q: searchParams.get('q') ?? '',
    ...(sort && { sort, direction: searchParams.has('desc') ? ('descending' as const) : ('ascending' as const) }),
    ...(Object.fromEntries(given) as Partial<Record<Names, string>>),
  }
}

/** What was asked for last, as long as the page does not say it yet. */
let going: { pathname: string; wanted: URLSearchParams } | null = null

/**
 * Puts into the address what is wanted instead; '' takes it out. What was asked for just before, and is still on its way, is asked for besides:
 * the later way would take the earlier one's place.
 */
export async function want(changed: Record<string, string>): Promise<void> {
  const { pathname, searchParams } = page.url
  const wanted = new URLSearchParams((going?.pathname === pathname ? going.wanted : searchParams).toString())
  for (const [name, value] of Object.entries(changed)) {
    if (value === '') wanted.delete(name)
    else wanted.set(name, value)
  }
  const own = { pathname, wanted }
  going = own
  try {
    await goto(`?${wanted}`, { replace: true, reset: false })
  } finally {
    if (going === own) going = null
  }
}

export function orderIn({ searchParams }: { searchParams: Pick<URLSearchParams, 'get' | 'has'> }): Order | null {
  const key = searchParams.get('sort')
  return key === null ? null : { key, isDescending: searchParams.has('desc') }
}

export function saying(order: Order | null): Record<string, string> {
  return { sort: order?.key ?? '', desc: order?.isDescending ? '1' : '' }
}
