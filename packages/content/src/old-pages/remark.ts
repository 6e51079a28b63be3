import type { LocalText } from '@samordning/domain'

/**
 * What an editor has to know of a draft, and the line of the old page that it is about. `left-out`: something did not come along;
 * `conflict`: two things disagree, or are there already; `uncertain`: how the page is to be read was guessed, or something has to be looked up.
 */
export type PageRemark = { kind: 'left-out' | 'conflict' | 'uncertain'; line: number; message: LocalText }

/** A line of the old page, and its number from 1. */
export type Line = { number: number; text: string }

export function leftOut(line: number, sv: string, en: string): PageRemark {
  return { kind: 'left-out', line, message: { sv, en } }
}

export function conflict(line: number, sv: string, en: string): PageRemark {
  return { kind: 'conflict', line, message: { sv, en } }
}

export function uncertain(line: number, sv: string, en: string): PageRemark {
  return { kind: 'uncertain', line, message: { sv, en } }
}
