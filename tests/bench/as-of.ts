import { createCaller } from '@samordning/api'
import { calendarDate } from '@samordning/domain'
import { createPublicSite } from '@samordning/public/server'
import { makeLoaded } from '../support/databases.ts'

/**
 * What a page of another day costs beside the page of today: every kind of page that has a past is rendered many times in
 * one process, in turns. Prints the medians in milliseconds, and the queries. Ends with 1 when one costs more than it may.
 */
const MOST = 1.5
const WARM_UP = 30
const ROUNDS = 100
const DAYS = ['?datum=2012-03-04', '?datum=2030-01-01', '?kant=2026-11-22']
const PAGES = [
  '/',
  '/lan',
  '/lan/vasterbotten',
  '/samordningsgrupper',
  '/samordningsgrupper/vasterbotten',
  '/myndigheter',
  '/myndigheter/polismyndigheten',
  '/lagstiftning',
  '/lagstiftning/sfs-2011-517',
  '/uppdrag',
  '/uppdrag/kartlagga-prostitutionens-omfattning-2013',
  '/siffror',
  '/hjalp',
]

const origin = 'http://127.0.0.1:3000'
const today = calendarDate('2026-11-22')
const site = createPublicSite()
const loaded = await makeLoaded()
let queries = 0
const db = loaded.withPlugin({
  transformQuery({ node }) {
    queries += 1
    return node
  },
  transformResult: ({ result }) => Promise.resolve(result),
})

type Cost = { milliseconds: number; queries: number }

async function costOf(path: string): Promise<Cost> {
  queries = 0
  const start = performance.now()
  const answer = await site(new Request(origin + path), {
    api: createCaller({ db, today }),
    today,
    origin,
    report: (error) => console.error(path, error),
  })
  await answer.text()
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
  return { milliseconds: performance.now() - start, queries }
}

/** Medians of both, measured in turns, so that whatever else the machine does falls on both. */
async function compared(plain: string, other: string): Promise<[Cost, Cost]> {
  const costs: [Cost[], Cost[]] = [[], []]
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const pair =
      round % 2 === 0
        ? [await costOf(plain), await costOf(other)]
        : [await costOf(other), await costOf(plain)].reverse()
    if (round >= 0) for (const [index, cost] of pair.entries()) costs[index]!.push(cost)
  }
  return costs.map(median) as [Cost, Cost]
}

function median(costs: readonly Cost[]): Cost {
  const inOrder = costs.toSorted((one, other) => one.milliseconds - other.milliseconds)
  return inOrder[Math.floor(inOrder.length / 2)]!
}

const rows: Record<string, string | number>[] = []
for (const page of PAGES) {
  for (const day of DAYS) {
    const [plain, other] = await compared(page, page + day)
    rows.push({
      page: page + day,
      today: Number(plain.milliseconds.toFixed(2)),
      'as of': Number(other.milliseconds.toFixed(2)),
      ratio: Number((other.milliseconds / plain.milliseconds).toFixed(2)),
      queries: plain.queries,
      'queries as of': other.queries,
    })
  }
}
console.table(rows)

const dear = rows.filter(
  (row) => Number(row['ratio']) > MOST || Number(row['queries as of']) > MOST * Number(row['queries']),
)
console.log(
  dear.length === 0
    ? `No page costs more than ${MOST} times as much.`
    : `${dear.length} cost more than ${MOST} times as much.`,
)
process.exitCode = dear.length === 0 ? 0 : 1
