import type { Api } from '@samordning/api'
import type { FuzzyDate, LocalText as Text } from '@samordning/domain'
import { m } from '@samordning/messages'
import { FuzzyDay } from '../components/dates.tsx'
import { Entries, Entry } from '../components/entries.tsx'
import { LocalText } from '../components/text.tsx'

type Data = Awaited<ReturnType<Api['counties']['get']>>
type Thing = { slug: string; title: Text; on: FuzzyDate | string | null | undefined }

/** Reports, events and news of a county: what there is of them. */
export function Happened({ reports, events, news, times }: Pick<Data, 'reports' | 'events' | 'news' | 'times'>) {
  const parts = [
    { path: '/rapporter', heading: m.places_reports, things: reports.map((one) => ({ ...one, on: one.published })) },
    { path: '/handelser', heading: m.places_events, things: events.map((one) => ({ ...one, on: dayOf(one) })) },
    {
      path: '/nyheter',
      heading: m.places_news,
      things: news.map((one) => ({ slug: one.slug, title: one.headline, on: one.date })),
    },
  ].filter((part) => part.things.length > 0)
  return (
    <section>
      <h2>{m.places_county_happened()}</h2>
      {parts.length === 0 && (
        <p className="muted">{times.on < times.today ? m.places_county_nothing_then() : m.places_county_nothing()}</p>
      )}
      {parts.map(({ path, heading, things }) => (
        <Things key={path} path={path} heading={heading()} things={things} />
      ))}
    </section>
  )
}

function Things({ path, heading, things }: { path: string; heading: string; things: readonly Thing[] }) {
  return (
    <>
      <h3>{heading}</h3>
      <Entries>
        {things.map(({ slug, title, on }) => (
          <Entry
            key={slug}
            to={`${path}/${slug}`}
            title={<LocalText text={title} />}
            meta={on === null ? m.places_undated() : on && <FuzzyDay date={on} />}
          />
        ))}
      </Entries>
    </>
  )
}

function dayOf(event: Data['events'][number]) {
  switch (event.kind) {
    case 'event':
      return event.date
    case 'campaign':
    case 'channel':
      return event.from
    case 'series':
      // Its days are told by its occurrences, and its name.
      return undefined
  }
}
