import { textsOf, type RichText } from '@samordning/domain'
import { m } from '@samordning/messages'
import { currentLocale } from '../locale.ts'

/** Tells English readers that the text below is in Swedish, when some of it is. */
export function SwedishTextNote({ body }: { body: RichText }) {
  const isTranslated = body.flatMap(textsOf).every((text) => text.en !== undefined)
  if (currentLocale() === 'sv' || isTranslated) return null
  return <p className="meta">{m.news_text_in_swedish()}</p>
}
