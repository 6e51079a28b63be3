import * as z from 'zod'
import { Locale, LocalText } from './local-text.ts'
import { OffenceKey } from './offence.ts'
import { Provenance } from './provenance.ts'
import type { Span } from './reading.ts'
import { Slug } from './slug.ts'

/** A word that is used for a term but not by us, and what to write; null when it depends. */
export const AvoidedWord = z.object({
  locale: Locale,
  word: z.string().min(1),
  instead: z.string().min(1).nullable(),
  /** What is wrong with it. */
  because: LocalText,
})
export type AvoidedWord = z.infer<typeof AvoidedWord>

/** A word of the field: what it means here, what law it comes from, and what it is not (term). */
export const Term = z.object({
  slug: Slug,
  name: LocalText,
  /** "NMT"; null for a term that is written out. */
  abbreviation: z.string().min(2).nullable(),
  /** Inflected and other forms that are found in texts, besides the name. */
  forms: z.object({ sv: z.array(z.string().min(1)), en: z.array(z.string().min(1)) }),
  /** In our own words. Links as in running text. */
  definition: LocalText,
  /** The provision that gives it its meaning; the offence, where the platform follows its penalty over time. */
  law: z.object({ provision: LocalText, offence: OffenceKey.nullable() }).nullable(),
  /** Terms that it is often taken for. Goes both ways, so one of the two says so. */
  distinctFrom: z.array(Slug),
  avoid: z.array(AvoidedWord),
  provenance: Provenance,
})
export type Term = z.infer<typeof Term>

/** The terms that a term must not be taken for, whichever of the two says so. */
export function distinctFrom(term: Term, terms: readonly Term[]): Term[] {
  return terms.filter((other) => term.distinctFrom.includes(other.slug) || other.distinctFrom.includes(term.slug))
}

/** A word or phrase that was looked for, where it stands in a text. */
export type Occurrence<T> = Span & { of: T }

/**
 * Finds where whole phrases stand in a text, without regard to case, in reading order. Of two that overlap, the longer one.
 * Made once for many texts.
 */
export function finderOf<T>(phrases: ReadonlyMap<string, T>): (text: string) => Occurrence<T>[] {
  if (phrases.size === 0) return () => []
  const longestFirst = [...phrases.keys()].toSorted((one, other) => other.length - one.length)
  const byPhrase = new Map([...phrases].map(([phrase, of]) => [phrase.toLowerCase(), of]))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const of = byPhrase.get(match[0].toLowerCase())
      return of === undefined ? [] : [{ of, offset: match.index, length: match[0].length }]
    })
}

// RegExp.escape is not in every browser yet.
function escaped(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
