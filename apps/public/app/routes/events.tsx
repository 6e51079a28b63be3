import type { Happening } from '@samordning/domain'
import { m } from '@samordning/messages'
import { cited } from '../cited.ts'
import { Notice } from '../components/notice.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { ShowMore } from '../components/show-more.tsx'
import { Sources } from '../components/sources.tsx'
import { localized } from '../locale.ts'
import { FeedLinks } from '../feeds/feed-links.tsx'
import { page } from '../page.ts'
import { Catalogue } from '../stories/catalogue.tsx'
import { HappeningEntry } from '../stories/happening-entry.tsx'
import { HappeningFilters } from '../stories/happening-filters.tsx'
import type { Route } from './+types/events.ts'

export const loader = page(async ({ api, query }) => {
  const list = await api.events.list({
    // The API says which words are kinds; any other is refused there.
    kind: query.typ as Happening['kind'] | undefined,
    county: query.lan,
    limit: query.antal,
    cursor: query.efter,
    // Who asks for single days wants all of them, those of a series too.
    isNested: query.typ !== 'event',
  })
  const { counties } = await api.events.facets()
  return { list, query, counties, known: (await api.sources.list()).items }
})

export default function Events({ loaderData: { list, query, counties, known } }: Route.ComponentProps) {
  const sections = [
    { title: m.events_heading_days(), kinds: ['event', 'series'] },
    { title: m.events_heading_campaigns(), kinds: ['campaign'] },
    { title: m.events_heading_channels(), kinds: ['channel'] },
  ]
  const shown = list.items.flatMap((item) => [item, ...item.occurrences])
  return (
    <>
      <PageHeader title={m.common_nav_events()} lead={m.events_lead()} description={m.events_lead()} />
      <FeedLinks feed={{ kind: 'happening' }} />
      <HappeningFilters query={query} counties={counties} />
      {list.items.length === 0 && (
        <Notice kind="missing" title={m.events_empty_title()}>
          <p>
            {m.events_empty_text()} <a href={localized('/handelser')}>{m.events_empty_link()}</a>
          </p>
        </Notice>
      )}
      {sections.map(({ title, kinds }) => (
        <Section key={title} title={title} items={list.items.filter((item) => kinds.includes(item.kind))} />
      ))}
      <ShowMore cursor={list.nextCursor} />
      <Sources
        sources={cited(
          known,
          shown.map((item) => item.provenance),
        )}
      />
    </>
  )
}

function Section({ title, items }: { title: string; items: Route.ComponentProps['loaderData']['list']['items'] }) {
  if (items.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <Catalogue>
        {items.map((happening) => (
          <HappeningEntry key={happening.slug} happening={happening} />
        ))}
      </Catalogue>
    </section>
  )
}
