import type { Citation, Confidence, LocalText } from '@samordning/domain'

/**
 * Sources in the short form of the fact sheet: "REG; SFS 2011:517; WEB:bra.se 1999; GOV:proposition/2010/03".
 * The first word is the key of a source, the rest the place in it; for GOV the place follows the colon.
 */
export function cite(text: string): Citation[] {
  return text.split(';').map((part) => {
    const [, source, place] = /^(GOV|[^\s]+?)(?::(?<=GOV:)|\s+|$)(.*)$/.exec(part.trim()) ?? []
    if (!source) throw new Error(`"${text}" is not a list of sources`)
    return place ? { source, place } : { source }
  })
}

/** The day this content was put together, from the sources as they were then. A correction carries its own day. */
const ENTERED = '2026-11-22'

/** Provenance in one line: the fact it is, where it comes from, how far to trust it, and what is weak about it. */
// eslint-disable-next-line max-params -- written a thousand times, and reads as the fact sheet's own columns
export function from(fact: string, sources: string, confidence: Confidence, note?: LocalText) {
  return { fact, sources: cite(sources), confidence, recorded: ENTERED, ...(note && { note }) }
}
