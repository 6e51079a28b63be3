import { appRouter, createCaller, type Api } from '@samordning/api'
import type { Database } from '@samordning/db'
import { calendarDate } from '@samordning/domain'
import { createPublicSite } from '@samordning/public/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { pageTypes } from '../support/pages.ts'
import { questions } from '../support/questions.ts'
import { loadedDatabase } from './loaded.ts'

const today = calendarDate('2026-11-22')
const origin = 'http://127.0.0.1:3000'
type Query = ReturnType<ReturnType<Database['getExecutor']>['compileQuery']>

let db: Database
/** Every statement that was sent, by its text, with the parameters of one time. */
const sent = new Map<string, Query>()

/** The same database, noting what is asked of it. */
function noting(loaded: Database): Database {
  return loaded.withPlugin({
    transformQuery({ node, queryId }) {
      const query = loaded.getExecutor().compileQuery(node, queryId)
      sent.set(query.sql, query)
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  })
}

/** A query as text: any other, with its words exchanged. */
function raw(sql: string, parameters: readonly unknown[] = []): Query {
  return { ...sent.values().next().value!, sql, parameters }
}

/** How SQLite would go about a query, a line a step. */
async function planOf(query: Query): Promise<string[]> {
  const { rows } = await db.executeQuery<{ detail: string }>(raw(`explain query plan ${query.sql}`, query.parameters))
  return rows.map((row) => row.detail)
}

/**
 * A step that goes through all rows of a table. What is let pass: an index read in its order by a query that looks nothing
 * up, which is how a whole list comes sorted; the same where only a kind or a strand is wanted, of which there are few; the
 * index of the full text search; and rows that an earlier step of the same query has made.
 */
function isBlindScan(step: string, sql: string): boolean {
  if (!step.startsWith('SCAN ') || /^SCAN (\(|CONSTANT ROW|CTE)|VIRTUAL TABLE INDEX/.test(step)) return false
  const looksUp = /"(?!(?:kind|strand)")\w+" (?:= \?|in \()/.test(sql)
  return looksUp || !/USING (?:COVERING )?INDEX/.test(step)
}

async function blindScans(): Promise<string[]> {
  const found: string[] = []
  for (const query of sent.values()) {
    const steps = (await planOf(query)).filter((step) => isBlindScan(step, query.sql))
    found.push(...steps.map((step) => `${step}: ${query.sql}`))
  }
  return found.sort()
}

/** The three ways to ask: about today, about a day that has been, and as it was known on a day. */
const moments = [{}, { date: '2012-03-04' }, { known: '2026-11-22' }, { date: '2012-03-04', known: '2026-11-22' }]

async function askEverything(asked: Database) {
  const api = createCaller({ db: asked, today })
  for (const [name, inputs] of Object.entries(questions)) {
    const [router, procedure] = name.split('.') as [keyof Api, string]
    const ask = (api[router] as unknown as Record<string, (input: object) => Promise<unknown>>)[procedure]!
    for (const input of inputs) for (const moment of moments) await ask({ ...moment, ...input })
  }
}

async function openEveryPage(asked: Database) {
  const site = createPublicSite()
  const api = createCaller({ db: asked, today })
  for (const { path } of pageTypes) {
    for (const { date, known } of moments) {
      const url = new URL(path, origin)
      if (date && !url.searchParams.has('datum')) url.searchParams.set('datum', date)
      if (known) url.searchParams.set('kant', known)
      const answer = await site(new Request(url), { api, today, origin, report: (error) => expect.fail(String(error)) })
      expect(answer.status, url.href).toBeLessThan(500)
    }
  }
}

beforeAll(async () => {
  db = await loadedDatabase()
  await askEverything(noting(db))
  await openEveryPage(noting(db))
})

describe('whatever is asked, on any day', () => {
  test('every procedure has been asked', () => {
    expect(Object.keys(questions)).toEqual(Object.keys(appRouter._def.procedures).toSorted())
    expect(sent.size).toBeGreaterThan(100)
  })

  test('no query reads a whole table without an index', async () => {
    expect(await blindScans()).toEqual([])
  })

  test.for([
    ['membership_group', 'membership'],
    ['penalty_scale_superseded', 'penalty_scale'],
    ['happening_series', 'happening'],
  ])('without the index %s the table is read whole, and it shows', async ([index = '', table]) => {
    const { rows } = await db.executeQuery<{ sql: string }>(
      raw(`select sql from sqlite_schema where name = ?`, [index]),
    )
    await db.schema.dropIndex(index).execute()
    expect((await blindScans()).some((scan) => scan.startsWith(`SCAN ${table}`))).toBe(true)
    await db.executeQuery(raw(rows[0]!.sql))
    expect(await blindScans()).toEqual([])
  })
})
