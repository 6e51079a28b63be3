import type { StaffOutputs } from '@samordning/api/staff-client'
import { inLanguage } from '../fault.ts'
import { language } from '../language.svelte.ts'
import type { Said } from './preview.ts'
import type { Entry } from './stale.ts'
import type { Ends } from './marked.ts'

/** A body as it is kept up: every fact with its number. */
export type AgencyKept = StaffOutputs['agencies']['get']

/** A line of facts in words, in order of time. */
export function lineOf<T extends Ends>(entries: readonly Entry<T>[], words: (fact: T) => string): Said[] {
  return entries.map(({ fact }) => ({ from: fact.from, until: fact.until, words: words(fact) }))
}

/** What a body that a thing is about is called, as far as the answer tells; else its address name. */
export function namer(
  named: readonly { slug: string; name: { sv: string; en?: string | undefined } }[],
): (slug: string) => string {
  return (slug) => {
    const found = named.find((one) => one.slug === slug)
    return found ? inLanguage(found.name, language.current) : slug
  }
}
