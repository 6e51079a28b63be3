import type { LocalText } from '@samordning/domain'

/** A section of the Criminal Code as it is cited; `part` is a paragraph of it, "första stycket". */
export function brottsbalken(chapter: number, section: string, part?: LocalText): LocalText {
  const inSwedish = `${chapter} kap. ${section} §${part ? ` ${part.sv}` : ''} brottsbalken`
  const inEnglish = `Chapter ${chapter}, Section ${section.replace(' ', '')}${part ? `, ${part.en}` : ''} of the Criminal Code`
  return { sv: inSwedish, en: inEnglish }
}

export const FIRST_PARAGRAPH = { sv: 'första stycket', en: 'first paragraph' }
export const SECOND_PARAGRAPH = { sv: 'andra stycket', en: 'second paragraph' }
export const THIRD_PARAGRAPH = { sv: 'tredje stycket', en: 'third paragraph' }
export const FIRST_AND_SECOND_PARAGRAPH = { sv: 'första och andra styckena', en: 'first and second paragraphs' }
