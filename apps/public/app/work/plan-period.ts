import type { Period } from '@samordning/domain'
import { periodInWords } from '../components/date-words.ts'

/** "2008–2010": plans run by whole years, and then their days say nothing. Other periods are told in full. */
export function planPeriodInWords({ from, until }: Period): string {
  const first = from && /^(\d{4})(-01-01)?$/.exec(from)?.[1]
  const after = until && /^(\d{4})(-01-01)?$/.exec(until)?.[1]
  return first && after ? [...new Set([first, String(Number(after) - 1)])].join('–') : periodInWords({ from, until })
}
