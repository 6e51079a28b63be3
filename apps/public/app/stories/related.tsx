import type { Api } from '@samordning/api'
import { m } from '@samordning/messages'
import { Entries, Entry } from '../components/entries.tsx'
import { LocalText } from '../components/text.tsx'
import { happeningKinds } from './happening-kinds.ts'
import { NewsDay } from './news-day.tsx'

type Found = Awaited<ReturnType<Api['news']['get']>>

/** What a news item is about, and where that can be read. News about the law leads to the law as it is. */
export function Related({ item, related }: Pick<Found, 'item' | 'related'>) {
  const { reports, assignments, happenings, news } = related
  const isAboutLaw = item.describes.length > 0
  if (!isAboutLaw && [reports, assignments, happenings, news].every((things) => things.length === 0)) return null
  return (
    <>
      <h2>{m.news_related()}</h2>
      <Entries>
        {isAboutLaw && <Entry to="/lagstiftning" title={m.news_law_today()} meta={m.news_related_law()} />}
        {reports.map(({ slug, title }) => (
          <Entry
            key={slug}
            to={`/rapporter/${slug}`}
            title={<LocalText text={title} />}
            meta={m.news_related_report()}
          />
        ))}
        {happenings.map(({ slug, title, kind }) => (
          <Entry
            key={slug}
            to={`/handelser/${slug}`}
            title={<LocalText text={title} />}
            meta={happeningKinds[kind].one()}
          />
        ))}
        {assignments.map(({ slug, title }) => (
          <Entry
            key={slug}
            to={`/uppdrag/${slug}`}
            title={<LocalText text={title} />}
            meta={m.news_related_assignment()}
          />
        ))}
        {news.map(({ slug, headline, date }) => (
          <Entry
            key={slug}
            to={`/nyheter/${slug}`}
            title={<LocalText text={headline} />}
            meta={
              <>
                {m.news_related_news()}, <NewsDay date={date} />
              </>
            }
          />
        ))}
      </Entries>
    </>
  )
}
