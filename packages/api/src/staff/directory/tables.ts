import { compareSwedish } from '@samordning/domain'
import { z } from 'zod'
import { badInput } from '../../trpc.ts'

const LONGEST = 100

/** What every table takes besides its filters. */
export function tableInput<const S extends [string, ...string[]]>(sorts: S) {
  return {
    q: z.string().trim().max(100).default(''),
    sort: z.enum(sorts).default(sorts[0]),
    direction: z.enum(['ascending', 'descending']).default('ascending'),
    cursor: z.string().max(1000).optional(),
    limit: z.int().min(1).max(LONGEST).default(50),
  }
}

type Input = { cursor?: string | undefined; limit: number; direction: 'ascending' | 'descending' }
type Keyed<T> = { row: T; key: string; id: string }

/** One part of a table, and how many rows there are in all. */
export type TablePage<T> = { items: T[]; nextCursor: string | null; total: number }

/** All rows in the order asked for. `keyOf`: what they are sorted by; `idOf`: tells those apart that sort alike. */
export function sorted<T>(
  rows: readonly T[],
  { direction }: Pick<Input, 'direction'>,
  { keyOf, idOf }: { keyOf: (row: T) => string; idOf: (row: T) => string },
): Keyed<T>[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row), id: idOf(row) }))
  return keyed.sort((one, other) => order(one, other, direction))
}

/** The part that comes after a place in the order, whether the row of that place is still there or not. 400 for a cursor that says no place. */
export function pageOf<T>(rows: readonly Keyed<T>[], { cursor, limit, direction }: Input): TablePage<T> {
  const after = cursor === undefined ? undefined : readCursor(cursor)
  const start = after ? rows.findIndex((row) => order(after, row, direction) < 0) : 0
  const items = start === -1 ? [] : rows.slice(start, start + limit)
  const last = items.at(-1)
  const hasMore = last !== undefined && start + items.length < rows.length
  return {
    items: items.map(({ row }) => row),
    nextCursor: hasMore ? writeCursor(last) : null,
    total: rows.length,
  }
}

type Place = { key: string; id: string }

function order(one: Place, other: Place, direction: Input['direction']): number {
  const byKey = compareSwedish(one.key, other.key)
  if (byKey !== 0) return direction === 'ascending' ? byKey : -byKey
  return one.id < other.id ? -1 : Number(one.id > other.id)
}

function writeCursor({ key, id }: Place): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url')
}

function readCursor(text: string): Place {
  try {
    const [key, id] = z.tuple([z.string(), z.string()]).parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
    return { key, id }
  } catch {
    return badInput('cursor', 'is not a place in this table; leave it out to start from the beginning')
  }
}
