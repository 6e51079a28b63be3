import type { Block, LocalText } from '@samordning/domain'

/** Swedish words, with English where it has been written. */
export function words(sv: string, en?: string): LocalText {
  return en === undefined ? { sv } : { sv, en }
}

/** A heading of the text: level 2, or 3 below one of those. */
export function heading(level: 2 | 3, sv: string, en?: string): Block {
  return { type: 'heading', level, text: words(sv, en) }
}

export function paragraph(sv: string, en?: string): Block {
  return { type: 'paragraph', text: words(sv, en) }
}

export function list(...items: (string | LocalText)[]): Block {
  return { type: 'list', items: items.map((item) => (typeof item === 'string' ? words(item) : item)) }
}

/** Something the editors have to say about the text above it. */
export function note(sv: string, en?: string): Block {
  return { type: 'note', text: words(sv, en) }
}
