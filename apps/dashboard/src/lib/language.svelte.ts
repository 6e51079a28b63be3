import type { Locale } from '@samordning/domain'
import { overwriteGetLocale } from '@samordning/messages/runtime'
import { keep, kept } from './kept.ts'

const KEY = 'language'

function first(): Locale {
  const chosen = kept(KEY)
  if (chosen === 'sv' || chosen === 'en') return chosen
  return navigator.languages.find((one) => /^(sv|en)\b/.test(one))?.startsWith('en') ? 'en' : 'sv'
}

let current = $state<Locale>(first())

/** The language of the page. Every message reads it, so a change is on screen at once, and nothing that is being typed is lost. */
export const language = {
  get current(): Locale {
    return current
  },
  choose(locale: Locale): void {
    current = locale
    keep(KEY, locale)
  },
}

overwriteGetLocale(() => current)
