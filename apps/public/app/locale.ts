import { getLocale, type Locale } from '@samordning/messages/runtime'

export type { Locale }

const ENGLISH = '/en'

/** The language of the page being rendered. */
export function currentLocale(): Locale {
  // @NOTE Paraglide swaps this binding at start (locale.server.ts), so it is read anew each time.
  return getLocale()
}

/** The language that an address is in: everything under `/en` is English. */
export function localeOf(pathname: string): Locale {
  return pathname === ENGLISH || pathname.startsWith(`${ENGLISH}/`) ? 'en' : 'sv'
}

/** The address of a page in a language: `/lan` is `/en/lan` in English. Takes the Swedish address, query and all. */
export function localized(path: string, locale: Locale = currentLocale()): string {
  if (locale === 'sv') return path
  return path === '/' ? ENGLISH : `${ENGLISH}${path}`
}

/** The Swedish address of any page of ours: `/en/lan` is `/lan`. */
export function withoutLocale(pathname: string): string {
  return localeOf(pathname) === 'en' ? pathname.slice(ENGLISH.length) || '/' : pathname
}
