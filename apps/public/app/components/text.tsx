import { textIn, type LocalText as Text } from '@samordning/domain'
import { currentLocale } from '../locale.ts'

/** A localised text. Where English is missing the Swedish stands in, marked as Swedish for screen readers and hyphenation. */
export function LocalText({ text }: { text: Text }) {
  const { text: words, language } = textIn(text, currentLocale())
  return language === currentLocale() ? words : <span lang={language}>{words}</span>
}

/** The words alone, for titles and attributes. */
export function inLocale(text: Text): string {
  return textIn(text, currentLocale()).text
}

/** The `lang` that an element around this text needs: none when it is in the page's language. */
export function langOf(text: Text): string | undefined {
  const { language } = textIn(text, currentLocale())
  return language === currentLocale() ? undefined : language
}
