import { m } from '@samordning/messages'
import type { LocalText } from '@samordning/domain'
import { localized } from '../locale.ts'
import { FORMATS, feedPath, type Feed, type FeedFormat } from './places.ts'
import { feedTitle } from './telling.ts'

export const FORMAT_NAMES: Record<FeedFormat, string> = { atom: 'Atom', json: 'JSON Feed' }
const formats = Object.keys(FORMATS) as FeedFormat[]

type Props = { feed: Feed; about?: LocalText }

/** Tells programs that follow feeds which one this page has. React puts it in the head. */
export function FeedLinks({ feed, about }: Props) {
  return formats.map((format) => (
    <link
      key={format}
      rel="alternate"
      type={FORMATS[format]}
      title={feedTitle(feed, about)}
      href={localized(feedPath(feed, format))}
    />
  ))
}

/** A line of a list of feeds: what it is about, and each format to choose. */
export function FeedChoice({ feed, name, lang }: { feed: Feed; name: string; lang?: string | undefined }) {
  return (
    <li>
      <span lang={lang}>{name}</span>:{' '}
      {formats.map((format, index) => (
        <span key={format}>
          {index > 0 && ', '}
          <a
            href={localized(feedPath(feed, format))}
            type={FORMATS[format]}
            aria-label={m.feeds_choice({ name, format: FORMAT_NAMES[format] })}
          >
            {FORMAT_NAMES[format]}
          </a>
        </span>
      ))}
    </li>
  )
}
