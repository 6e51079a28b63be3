import type { OffenceKey } from '@samordning/domain'

/**
 * The provisions that a text takes for granted or tells of, and the day whose law it speaks of. When one of them
 * changes, the text gets a note by itself. Tag what would read differently under another law.
 */
export function describing(on: string, ...offences: OffenceKey[]) {
  return offences.map((offence) => ({ offence, degree: 'normal' as const, on }))
}
