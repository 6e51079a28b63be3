import { m } from '@samordning/messages'
import { useLocation } from 'react-router'
import { currentLocale, localized, withoutLocale, type Locale } from '../locale.ts'

/** The same page, with the same filters, in the other language, named in that language. */
export function LanguageLink({ isShort }: { isShort?: boolean }) {
  const { pathname, search } = useLocation()
  const other: Locale = currentLocale() === 'sv' ? 'en' : 'sv'
  return (
    <a
      className="language"
      href={localized(withoutLocale(pathname) + search, other)}
      lang={other}
      hrefLang={other}
      rel="alternate"
    >
      {isShort ? m.common_other_language_short() : m.common_other_language()}
    </a>
  )
}
