import type { Draft } from '../collection.ts'

/** What most terms have in common. */
export const TERM = {
  abbreviation: null,
  forms: { sv: [], en: [] },
  law: null,
  distinctFrom: [],
  avoid: [],
} satisfies Partial<Draft<'terms'>>

type Avoided = Draft<'terms'>['avoid'][number]

/** A Swedish word that is not used, and what is. */
export function notSwedish(word: string, instead: string | null, because: Avoided['because']): Avoided {
  return { locale: 'sv', word, instead, because }
}

/** An English word that is not used, and what is. */
export function notEnglish(word: string, instead: string | null, because: Avoided['because']): Avoided {
  return { locale: 'en', word, instead, because }
}
