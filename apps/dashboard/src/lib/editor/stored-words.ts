import { inlines } from '@samordning/domain'

/** Words in the editor's document, as ProseMirror writes them in JSON. */
export type WordsJson = { type: 'text'; text: string; marks?: { type: 'link'; attrs: { href: string } }[] }

/** The words of a stored text, its links as marks. */
export function wordsOf(stored: string): WordsJson[] {
  return inlines(stored).map(({ text, href }) =>
    href === null ? { type: 'text', text } : { type: 'text', text, marks: [{ type: 'link', attrs: { href } }] },
  )
}

/** How words are stored, trimmed; null when there are none. */
export function storedFrom(words: readonly WordsJson[] = []): string | null {
  return words.map(storedWord).join('').trim() || null
}

/**
 * One run of words as it is stored. A link's words can't hold a bracket that ends them, nor its address a space or a
 * parenthesis: they are written in another way.
 */
export function storedWord({ text, marks }: WordsJson): string {
  const href = marks?.[0]?.attrs.href
  if (href === undefined || text.trim() === '') return text
  return `[${linkable(text)}](${addressable(href)})`
}

/** As many characters as before, so that a place in the stored text is a place on screen. */
function linkable(words: string): string {
  return words.replaceAll('[', '(').replaceAll(']', ')')
}

function addressable(href: string): string {
  return href.replaceAll(/\s/g, '%20').replaceAll('(', '%28').replaceAll(')', '%29')
}

/** The first words of a text, by which it is known in a label. */
export function firstWords(text: string): string {
  return text.split(' ').slice(0, 8).join(' ')
}
