import { report, times, type Figure } from './figures.ts'
import { compileLarge } from './large-report.ts'
import { costOf, waitForReport, waitsBeside, type Cost } from './reports-server.ts'

/**
 * What a report of 21 groups × 8 agencies × 5 questions costs (840 answers of 2,000 characters, 168 footnotes): to compile it, and to ask the
 * real server for its page, its PDF and its Word file, each of a server of its own. Processor time is what one core would take. Ends with 1 when a
 * median is above its limit.
 */
const ROUNDS = 3

async function figuresOf(what: string, format: 'pdf' | 'docx'): Promise<Figure[]> {
  const costs = await times(ROUNDS, () => costOf(format))
  const waits = await times(ROUNDS, () => waitsBeside(format))
  const of = (said: string, unit: Figure['unit'], value: (cost: Cost) => number): Figure => ({
    ...{ what: `${what}: ${said}`, unit },
    values: costs.map(value),
  })
  return [
    of('as it was waited for', 'ms', ({ wall }) => wall),
    { ...of('processor time', 'ms', ({ cpu }) => cpu), limit: 3000 },
    of('memory of the server, at most', 'MB', ({ server }) => server),
    { ...of('memory of the process that makes it, at most', 'MB', ({ worker }) => worker), limit: 400 },
    of('its size', 'kB', ({ bytes }) => bytes / 1024),
    {
      what: `${what}: 99 of 100 pages meanwhile`,
      unit: 'ms',
      values: waits.map(({ beside }) => last(beside)),
      limit: 50,
    },
    { what: `${what}: 99 of 100 pages afterwards`, unit: 'ms', values: waits.map(({ alone }) => last(alone)) },
  ]
}

/** What 99 of 100 waits are no longer than. */
function last(waits: readonly number[]): number {
  return waits.toSorted((one, other) => one - other)[Math.ceil(waits.length * 0.99) - 1]!
}

const compiling = await times(10, async () => {
  const start = performance.now()
  compileLarge()
  return performance.now() - start
})
report([
  { what: 'compiling', unit: 'ms', values: compiling, limit: 1000 },
  { what: 'the page (HTML)', unit: 'ms', values: await times(ROUNDS, waitForReport), limit: 1000 },
  ...(await figuresOf('PDF', 'pdf')),
  ...(await figuresOf('Word', 'docx')),
])
