import * as z from 'zod'

/** A language people read the platform in. */
export const Locale = z.enum(['sv', 'en'])
export type Locale = z.infer<typeof Locale>

/** Text in Swedish, the source, and in English where it has been written. */
export const LocalText = z.object({ sv: z.string().trim().min(1), en: z.string().trim().min(1).optional() })
export type LocalText = z.infer<typeof LocalText>

/** The text in the language asked for, and the language it is really in: Swedish where English is missing. */
export function textIn(text: LocalText, locale: Locale): { text: string; language: Locale } {
  if (locale === 'en' && text.en !== undefined) return { text: text.en, language: 'en' }
  return { text: text.sv, language: 'sv' }
}

const SWEDISH_ORDER = new Intl.Collator('sv')

/** Swedish alphabetical order: å ä ö come last. */
export function compareSwedish(one: string, other: string): number {
  return SWEDISH_ORDER.compare(one, other)
}
