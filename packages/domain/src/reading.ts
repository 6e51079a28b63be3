import type { Locale } from './local-text.ts'

/** What the reading ease of a text is counted from. `lix` is null for a text without words. */
export type Reading = { words: number; sentences: number; longWords: number; lix: number | null }

/** A part of a text: where it begins and how long it is, in UTF-16 units, as `slice` counts. */
export type Span = { offset: number; length: number }

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:[-’':.][\p{L}\p{N}]+)*|\p{N}+(?:[-:.,/][\p{L}\p{N}]+)*/gu
const LETTER = /\p{L}/gu
const LONGEST_SHORT_WORD = 6

const END = /[.!?:…]+["”’»)\]]*(?=\s|$)/gu
/** What a full stop after does not end the sentence: "t.ex. Polisen", "6 kap. 11 §". */
const SHORTENED =
  /(?:^|[\s(])(?:(?:\p{L}{1,3}\.)+\p{L}{1,3}|kap|st|prop|bet|skr|dir|dnr|nr|ca|dvs|resp|jfr|tel|kl|mr|ms|dr)\.$/iu

/**
 * Reading ease (LIX) of a text, given in its pieces: a heading, an item and a cell end a sentence, with or without a stop.
 * LIX = words / sentences + 100 · long words / words, where a long word has more than six letters and a colon ends a
 * sentence. It counts letters, not syllables, so it is the same sum in English: an English text is compared with
 * English ones.
 * @see C. H. Björnsson, Läsbarhet (1968)
 */
export function readingOf(pieces: readonly string[]): Reading {
  const words = pieces.flatMap((piece) => wordsIn(piece))
  if (words.length === 0) return { words: 0, sentences: 0, longWords: 0, lix: null }
  const sentences = pieces.flatMap((piece) => sentencesIn(piece)).length
  const longWords = words.filter((word) => lettersIn(word) > LONGEST_SHORT_WORD).length
  const lix = words.length / sentences + (100 * longWords) / words.length
  return { words: words.length, sentences, longWords, lix }
}

/** The sentences of a text that have a word in them. */
export function sentencesIn(text: string): Span[] {
  const ends = [...text.matchAll(END)]
    .map((match) => match.index + match[0].length)
    .filter((end) => end === text.length || !SHORTENED.test(text.slice(0, end)))
  const bounds = [0, ...ends, text.length]
  return bounds
    .slice(1)
    .map((end, index) => ({ offset: bounds[index]!, length: end - bounds[index]! }))
    .filter(({ offset, length }) => wordsIn(text.slice(offset, offset + length)).length > 0)
}

/** The usual bands, by the LIX that they lie below; the last one has no end. */
const BANDS: readonly { below: number; name: Record<Locale, string> }[] = [
  { below: 30, name: { sv: 'Mycket lättläst, som en barnbok', en: 'Very easy, like a book for children' } },
  { below: 40, name: { sv: 'Lättläst, som en roman', en: 'Easy, like a novel' } },
  { below: 50, name: { sv: 'Medelsvår, som en nyhetstext', en: 'Medium, like a news item' } },
  { below: 60, name: { sv: 'Svår, som en myndighetstext', en: 'Hard, like a text from an authority' } },
  { below: Infinity, name: { sv: 'Mycket svår, som en lagtext', en: 'Very hard, like the text of an act' } },
]

/**
 * What a LIX means, in words, or null for a text in English: the bands were set for Swedish, whose words are longer.
 * Half open: 40 is the lower end of "medium".
 */
export function readingBand(lix: number, textIs: Locale): Record<Locale, string> | null {
  return textIs === 'sv' ? BANDS.find(({ below }) => lix < below)!.name : null
}

function wordsIn(text: string): string[] {
  return text.match(WORD) ?? []
}

function lettersIn(word: string): number {
  return word.match(LETTER)?.length ?? 0
}
