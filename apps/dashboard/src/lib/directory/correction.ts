import type { Ends } from './marked.ts'
import { orNull } from './forms.ts'

/** What every correction says: when it was so (left out for what has no ends), or that it was never so at all. */
export type Correction = { from?: string; until?: string; gone: boolean }

export function correctionOf(fact: Partial<Ends>): Correction {
  if (fact.from === undefined) return { gone: false }
  return { from: fact.from ?? '', until: fact.until ?? '', gone: false }
}

/** The ends as the server takes them. */
export function endsOf({ from = '', until = '' }: Correction): Ends {
  return { from: orNull(from), until: orNull(until) }
}
