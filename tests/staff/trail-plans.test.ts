import { trail, type Database, type TrailFilter } from '@samordning/db'
import { beforeAll, expect, test } from 'vitest'
import { emptyDatabase } from '../integration/loaded.ts'

type Query = ReturnType<ReturnType<Database['getExecutor']>['compileQuery']>

let db: Database

beforeAll(async () => {
  db = await emptyDatabase()
})

/** How SQLite goes about a part of the trail, a line a step. */
async function stepsOf(filter: TrailFilter): Promise<string[]> {
  const sent: Query[] = []
  const noting = db.withPlugin({
    transformQuery({ node, queryId }) {
      sent.push(db.getExecutor().compileQuery(node, queryId))
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  })
  await trail.list(noting, filter, { limit: 50 })
  const [query] = sent
  const explained = { ...query!, sql: `explain query plan ${query!.sql}` }
  return (await db.executeQuery<{ detail: string }>(explained)).rows.map(({ detail }) => detail)
}

// Of hundreds of thousands of entries, none is read or put in order that is not asked for.
test.for<[string, TrailFilter]>([
  ['an act', { act: 'session.opened' }],
  ['a kind', { kind: 'agency' }],
  ['a thing', { kind: 'agency', subject: 'polismyndigheten' }],
  ['an account', { account: 'somebody' }],
  ['an account and an act', { account: 'somebody', act: 'session.opened' }],
])('the trail of %s comes from an index, the latest first', async ([, filter]) => {
  const steps = await stepsOf(filter)
  expect(steps.filter((step) => step.startsWith('SCAN trail'))).toEqual([])
  expect(steps.filter((step) => step.includes('ORDER BY'))).toEqual([])
})
