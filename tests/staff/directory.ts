import { createCaller } from '@samordning/api'
import type { Database } from '@samordning/db'
import { calendarDate } from '@samordning/domain'
import { createPublicSite } from '@samordning/public/server'
import { TRPCError } from '@trpc/server'
import { parse } from 'node-html-parser'
import { expect } from 'vitest'

/** What a change leans on in tests: something said in the workspace. */
export const SOURCE = { key: null, place: 'Uppgift från myndigheten' }

/** The rows that a form was made from. */
export const rowsIn = (entries: readonly { id: number }[]) => entries.map(({ id }) => id)

type Told = { reason?: string; fields?: Record<string, { sv: string; en: string }>; current?: Current }
type Current = { entries: { id: number }[]; by: { name: string; at: string; change: number } | null }

/** All that a refusal tells; fails the test when the answer is none. */
export async function toldBy(answer: Promise<unknown>): Promise<Told & { code: string }> {
  const error = await answer.then(
    () => new Error('It was not refused'),
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof TRPCError)) throw error
  return { code: error.code, ...(error.cause as { told?: Told } | undefined)?.told }
}

/** The public api on the same database, on a day. */
export const publicApi = (db: Database, today = '2026-11-23') => createCaller({ db, today: calendarDate(today) })

/** What the public finds for some words, by their address names. */
export async function found(db: Database, query: string): Promise<string[]> {
  const { groups } = await publicApi(db).search.find({ query })
  return groups.flatMap(({ hits }) => hits.map((hit) => hit.slug))
}

/** What a public page says, as the next visitor sees it. */
export async function publicPage(
  db: Database,
  path: string,
): Promise<{ status: number; heading: string; text: string }> {
  const today = calendarDate('2026-11-23')
  const request = new Request(new URL(path, 'http://127.0.0.1:3000'))
  const site = createPublicSite()
  const answer = await site(request, {
    api: createCaller({ db, today }),
    today,
    origin: 'http://127.0.0.1:3000',
    report: (error) => expect.fail(String(error)),
  })
  const html = parse(await answer.text())
  return { status: answer.status, heading: html.querySelector('h1')?.text.trim() ?? '', text: html.text }
}

/** All rows of all tables, to see that nothing is left behind. */
export async function everyRow(db: Database): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {}
  for (const { name } of await db.introspection.getTables())
    rows[name] = await db
      .selectFrom(name as 'agency')
      .selectAll()
      .execute()
  return rows
}
