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

/** Puts into the address what is wanted instead; '' takes it out. */
export async function want(changed: Record<string, string>): Promise<void> {
  const wanted = new URLSearchParams(page.url.searchParams.toString())
  for (const [name, value] of Object.entries(changed)) {
    if (value === '') wanted.delete(name)
    else wanted.set(name, value)
  }
  await goto(`?${wanted}`, { replace: true, reset: false })
}

export function orderIn({ searchParams }: { searchParams: Pick<URLSearchParams, 'get' | 'has'> }): Order | null {
  const key = searchParams.get('sort')
  return key === null ? null : { key, isDescending: searchParams.has('desc') }
}

export function saying(order: Order | null): Record<string, string> {
  return { sort: order?.key ?? '', desc: order?.isDescending ? '1' : '' }
}
