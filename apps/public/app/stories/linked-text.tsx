import type { LocalText } from '@samordning/domain'
import { Inline } from '../components/rich-text.tsx'
import { langOf } from '../components/text.tsx'

/** A text with its links, marked as Swedish where English is missing. */
export function LinkedText({ text }: { text: LocalText }) {
  const language = langOf(text)
  return language === undefined ? (
    <Inline text={text} />
  ) : (
    <span lang={language}>
      <Inline text={text} />
    </span>
  )
}
