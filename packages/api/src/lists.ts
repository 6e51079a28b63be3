import type { Page, Position, Window } from '@samordning/db'
import { CalendarDate, Slug } from '@samordning/domain'
import { z } from 'zod'
import { badInput } from './trpc.ts'

const LONGEST_LIST = 100
const USUAL_LIST = 20

const notAPlace = 'is not a place in this list; leave it out to start from the beginning'
const notALimit = { error: `is not a whole number from 1 to ${LONGEST_LIST}` }

/** Where the next part of a list begins: opaque to the caller, kept by adding it to the same call. */
const Cursor = z
  .string()
  .max(300)
  .transform((text, context): Position => {
    const position = readCursor(text)
    if (position) return position
    context.addIssue({ code: 'custom', message: notAPlace })
    return z.NEVER
  })

/** What every list takes besides its filters. */
export const listInput = {
  limit: z.coerce.number(notALimit).int(notALimit).min(1, notALimit).max(LONGEST_LIST, notALimit).default(USUAL_LIST),
  cursor: Cursor.optional(),
}

/** One part of a list. `nextCursor` is null at the end. */
export type List<T> = { items: T[]; nextCursor: string | null }

export function windowOf(input: { limit: number; cursor?: Position | undefined }): Window {
  return { limit: input.limit, after: input.cursor ?? null }
}

export function toList<Row, T>(page: Page<Row>, toItem: (row: Row) => T): List<T> {
  return { items: page.rows.map(toItem), nextCursor: page.next && writeCursor(page.next) }
}

/** Cuts a part out of a short list that is read whole, in its own order. 400 where the cursor names nothing in it. */
export function cut<T extends { slug: string }>(
  all: readonly T[],
  input: { limit: number; cursor?: Position | undefined },
): List<T> {
  const before = all.findIndex((item) => item.slug === input.cursor?.slug)
  if (input.cursor && before === -1) badInput('cursor', notAPlace)
  const start = before + 1
  const items = all.slice(start, start + input.limit)
  const last = items.at(-1)
  const hasMore = start + items.length < all.length
  return { items, nextCursor: hasMore && last ? writeCursor({ day: '', slug: last.slug }) : null }
}

function writeCursor({ day, slug }: Position): string {
  return Buffer.from(JSON.stringify([day, slug])).toString('base64url')
}

function readCursor(text: string): Position | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    const [day, slug] = z.tuple([z.literal('').or(CalendarDate), Slug]).parse(parts)
    return { day, slug }
  } catch {
    return undefined
  }
}
