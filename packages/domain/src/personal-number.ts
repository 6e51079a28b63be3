/** Where something stands in a text: from `start`, and until `end`. */
export type PersonalNumberSpan = { start: number; end: number }

/**
 * Six or eight digits for the day and four more: together or apart, with a hyphen or a plus sign (for those over a hundred).
 * @NOTE One may begin within what looks like another: it is looked for from every place.
 */
const CANDIDATE =
  /(?<!\d)(?<!\d-)(?=((?:\d{2}[ \u00a0]?)?\d{2}[ \u00a0-]?\d{2}[ \u00a0-]?\d{2}[ \u00a0]*[-–+]?[ \u00a0]*\d{2}[ \u00a0]?\d{2})(?!\d))/g

/**
 * Swedish personal identity numbers and coordination numbers in a text, however they are spaced. `isValid` says of the digits alone, with the plus
 * sign where there is one, whether they are such a number: a library's work.
 */
export function personalNumbersIn(text: string, isValid: (digits: string) => boolean): PersonalNumberSpan[] {
  return [...text.matchAll(CANDIDATE)].flatMap((match) => {
    const [, found = ''] = match
    const digits = found.replace(/[^\d+]/g, '').replace(/^(\d{6}|\d{8})(\+?)(\d{4})$/, '$1$2$3')
    return isValid(digits) ? [{ start: match.index, end: match.index + found.length }] : []
  })
}
