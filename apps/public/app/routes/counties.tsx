import { m } from '@samordning/messages'
import { CountyMap } from '../components/county-map.tsx'
import { DayBar } from '../components/day-bar.tsx'
import { PageLink } from '../components/link.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { LocalText } from '../components/text.tsx'
import { GroupLinks } from '../directory/found-place.tsx'
import { page } from '../page.ts'
import type { Route } from './+types/counties.ts'
import { SourceMark, SourceNotes } from '../provenance/source-notes.tsx'

export const loader = page(async ({ api, moment }) => {
  const { items: counties, times } = await api.counties.list(moment)
  return {
    counties,
    times,
    sources: (await api.sources.list()).items,
  }
})

export default function Counties({ loaderData: { counties, times, sources } }: Route.ComponentProps) {
  const withGroup = counties.filter((county) => county.groups.length > 0)
  const count = { known: withGroup.length, all: counties.length }
  const isToday = times.on === times.today
  const lead = isToday ? m.places_counties_lead(count) : m.places_counties_lead_then(count)
  return (
    <>
      <PageHeader title={m.common_nav_counties()} lead={lead} description={lead} />
      <DayBar times={times} isTold />
      <div className="with-aside">
        <ul className="county-list">
          {counties.map((county) => (
            <li key={county.slug}>
              <h2>
                <PageLink to={`/lan/${county.slug}`}>
                  <LocalText text={county.name} />
                </PageLink>
              </h2>
              {county.isFormed ? (
                <>
                  <p className="meta">
                    {m.places_seat()} {county.seat}
                    {/* How many municipalities there were is only known of today. */}
                    {isToday && ` · ${m.places_municipalities_count({ count: county.municipalities })}`}
                    <SourceMark of={county.provenance} />
                  </p>
                  <p>
                    <GroupLinks groups={county.groups} />
                  </p>
                </>
              ) : (
                <p className="muted">{m.places_counties_not_formed()}</p>
              )}
            </li>
          ))}
        </ul>
        <aside aria-label={m.places_counties_map()}>
          <CountyMap counties={counties} chosen={withGroup.map((county) => county.letter)} />
          <p className="muted small">{m.places_counties_map_key()}</p>
          <p className="muted small">{m.places_counties_gap()}</p>
        </aside>
      </div>
      <SourceNotes known={sources} />
    </>
  )
}
