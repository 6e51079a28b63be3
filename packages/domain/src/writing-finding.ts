import type { Locale, LocalText } from './local-text.ts'
import type { Span } from './reading.ts'
import type { FactId } from './provenance.ts'
import type { Block } from './rich-text.ts'

/** What a check of a text can find. */
export type FindingKind =
  | 'heading-skipped'
  | 'heading-empty'
  | 'heading-without-text'
  | 'link-vague'
  | 'link-bare'
  | 'figure-without-alt'
  | 'abbreviation-unknown'
  | 'abbreviation-unexplained'
  | 'word-avoided'
  | 'terms-mixed'
  | 'name-of-another-day'

/** A place in a content: the path of a piece, "body/k3f9a0b1/text", and the part of it, in the text as it is stored. */
export type Place = Span & { path: string }

/** A provision that a finding leans on, and the fact that it stands in. */
export type LegalGround = { provision: LocalText; fact: FactId }

/** Something about a text that its writer should look at. It never stops anybody from saving. */
export type Finding = Place & {
  kind: FindingKind
  message: Record<Locale, string>
  /** What could stand there instead, in the language of the text. */
  suggestion: string | null
  grounds: LegalGround[]
}

/** A piece of a content in the language that is checked, and what it stands in. */
export type Passage = {
  path: string
  text: string
  within: 'head' | Block['type']
  /** Somebody else's words, which are not ours to change. */
  isQuoted: boolean
}

/** A finding about a whole passage, or the part of it that is given. */
export function findingAt(
  passage: Pick<Passage, 'path' | 'text'>,
  found: Pick<Finding, 'kind' | 'message'> & Partial<Finding>,
): Finding {
  return { path: passage.path, offset: 0, length: passage.text.length, suggestion: null, grounds: [], ...found }
}

const LINK = /\[([^\]]+)\]\([^)\s]+\)/g
const QUOTED = /[”“"»][^”“"»«]*[”“"«»]/g

/** The words of a text, each where it stands: the addresses of links are blanks. */
export function wordsInPlace(text: string): string {
  return text.replaceAll(LINK, (link, words: string) => ` ${words}${' '.repeat(link.length - words.length - 1)}`)
}

/** The writer's own words, each where it stands: links' addresses, and what stands between quotation marks, are blanks. */
export function ownWordsInPlace(text: string): string {
  return wordsInPlace(text).replaceAll(QUOTED, (quoted) => ' '.repeat(quoted.length))
}
