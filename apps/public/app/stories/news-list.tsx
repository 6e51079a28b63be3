import type { Api } from '@samordning/api'
import { m } from '@samordning/messages'
import { Entries, Entry } from '../components/entries.tsx'
import { LocalText } from '../components/text.tsx'
import { NewsDay } from './news-day.tsx'

type Item = Awaited<ReturnType<Api['news']['list']>>['items'][number]

/** News under the years they are from; undated ones last, with word of why. */
export function NewsList({ items }: { items: readonly Item[] }) {
  const byYear = Map.groupBy(items, ({ date }) => date?.slice(0, 4) ?? null)
  return [...byYear].map(([year, ofYear]) => (
    <section key={year}>
      <h2>{year ?? m.news_undated()}</h2>
      {year === null && <p className="muted">{m.news_undated_text()}</p>}
      <Entries>
        {ofYear.map(({ slug, date, headline, preamble }) => (
          <Entry key={slug} to={`/nyheter/${slug}`} title={<LocalText text={headline} />} meta={<NewsDay date={date} />}>
            <LocalText text={preamble} />
          </Entry>
        ))}
      </Entries>
    </section>
  ))
}
