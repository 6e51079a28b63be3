import type { CalendarDate, LocalText as Text } from '@samordning/domain'
import { Entries, Entry } from '../components/entries.tsx'
import { LocalText } from '../components/text.tsx'
import { NewsDay } from './news-day.tsx'

type Props = { heading: string; news: readonly { slug: string; headline: Text; date: CalendarDate | null }[] }

/** News about a report or an event, under a heading. */
export function NewsAbout({ heading, news }: Props) {
  if (news.length === 0) return null
  return (
    <>
      <h2>{heading}</h2>
      <Entries>
        {news.map(({ slug, headline, date }) => (
          <Entry
            key={slug}
            to={`/nyheter/${slug}`}
            title={<LocalText text={headline} />}
            meta={<NewsDay date={date} />}
          />
        ))}
      </Entries>
    </>
  )
}
