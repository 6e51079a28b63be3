import type { Claim } from '@samordning/domain'
import { cite } from '../cite.ts'

/** What some sources say, sources first in the short form of the fact sheet. */
export function claim(sources: string, sv: string, en: string): Claim {
  return { value: { sv, en }, sources: cite(sources) }
}
