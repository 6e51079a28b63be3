import type { Locale } from '@samordning/domain'
import { m } from '@samordning/messages/surveys'
import type { PrintedEdition } from './printed.ts'

/** The characters of a font, as code points. */
export type Coverage = ReadonlySet<number>

const clusters = new Intl.Segmenter('sv', { granularity: 'grapheme' })
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u

/**
 * What the template `report.typ` reads, as JSON: words are data in it, and can't be taken for markup. A character that no font has would be
 * an empty box, which PDF/UA-1 forbids (ISO 14289-1, 7.21.8): its number in Unicode stands there, and the last page says so.
 */
export function typstInput(edition: PrintedEdition, fonts: readonly Coverage[]): string {
  let example: string | null = null

  function settable(text: string): string {
    if ([...text].every((character) => fonts[0]!.has(character.codePointAt(0)!))) return text
    return [...clusters.segment(text)].map(({ segment }) => clusterOf(segment)).join('')
  }

  /** What is shown as one is set in one font. */
  function clusterOf(cluster: string): string {
    const seen = [...cluster].filter((character) => !INVISIBLE.test(character))
    const points = seen.map((character) => character.codePointAt(0)!)
    if (fonts.some((font) => points.every((point) => font.has(point)))) return seen.join('')
    const numbers = points.map((point) => `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`).join('')
    example ??= numbers
    return numbers
  }

  const asData = (value: object) =>
    JSON.stringify(value, (key, one: unknown) => (typeof one === 'string' && key !== 'href' ? settable(one) : one))
  const data = asData(edition)
  return example === null ? data : asData({ ...edition, parts: [...edition.parts, explained(example, edition.lang)] })
}

function explained(example: string, locale: Locale): PrintedEdition['parts'][number] {
  const text = m.printed_about_characters({ example }, { locale })
  return { is: 'paragraph', words: { lang: locale, runs: [{ text, href: null }] }, isBlank: false, mark: null }
}
