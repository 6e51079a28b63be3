import type { Api } from '@samordning/api'
import { m } from '@samordning/messages'
import { LocalText } from '../components/text.tsx'
import { Catalogue, CatalogueRow } from './catalogue.tsx'
import { NewsDay } from './news-day.tsx'

type Item = Awaited<ReturnType<Api['news']['list']>>['items'][number]

/** News under the years they are from; undated ones last, with word of why. */
export function NewsList({ items }: { items: readonly Item[] }) {
  const byYear = Map.groupBy(items, ({ date }) => date?.slice(0, 4) ?? null)
  return [...byYear].map(([year, ofYear]) => (
    <section key={year}>
      <h2>{year ?? m.news_undated()}</h2>
      {year === null && <p className="muted">{m.news_undated_text()}</p>}
      <Catalogue>
        {ofYear.map(({ slug, date, headline, preamble }) => (
          <CatalogueRow
            key={slug}
            to={`/nyheter/${slug}`}
            title={<LocalText text={headline} />}
            meta={[<NewsDay key="day" date={date} />]}
          >
            <p>
              <LocalText text={preamble} />
            </p>
          </CatalogueRow>
        ))}
      </Catalogue>
    </section>
  ))
}
