import type { Member } from '../support/members.ts'
import { times, type Figure } from './figures.ts'

const ROUNDS = 20

type Asked = { who: 'auditor' | 'administrator'; procedure: string; input: object; what: string }

const QUESTIONS: Asked[] = [
  { who: 'auditor', procedure: 'trail.list', input: {}, what: 'the trail' },
  { who: 'auditor', procedure: 'trail.list', input: { cursor: 1000 }, what: 'the trail, from far back' },
  { who: 'auditor', procedure: 'trail.list', input: { act: 'session.opened' }, what: 'the trail, an act' },
  { who: 'auditor', procedure: 'trail.list', input: { kind: 'agency' }, what: 'the trail, a kind' },
  { who: 'auditor', procedure: 'trail.list', input: { account: 'bench-7' }, what: 'the trail, an account' },
  { who: 'auditor', procedure: 'trail.list', input: { until: '2026-01-02' }, what: 'the trail, until a day' },
  { who: 'auditor', procedure: 'trail.state', input: {}, what: 'how far the trail has been verified' },
  { who: 'administrator', procedure: 'accounts.list', input: {}, what: '10,000 accounts' },
]

/** What the server answers with 10,000 accounts and 100,000 entries, and in what time. */
export async function answers(origin: string, people: Record<'auditor' | 'administrator', Member>): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const { who, procedure, input, what } of QUESTIONS) {
    const { name, value } = people[who].cookie
    const url = `${origin}/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`
    let bytes = 0
    const ask = async () => {
      const start = performance.now()
      const answer = await fetch(url, { headers: { Cookie: `${name}=${value}` } })
      bytes = (await answer.arrayBuffer()).byteLength
      if (!answer.ok) throw new Error(`${procedure} answered ${answer.status}`)
      return performance.now() - start
    }
    // The first answer waits until SQLite has put all that was just written where it belongs.
    await ask()
    const values = await times(ROUNDS, ask)
    figures.push({ what: `Answer: ${what} (${(bytes / 1000).toFixed(0)} kB)`, unit: 'ms', values })
  }
  return figures
}
