import { m } from '@samordning/messages'
import { CountyMap } from '../components/county-map.tsx'
import { DayBar } from '../components/day-bar.tsx'
import { Fact, Facts } from '../components/facts.tsx'
import { PageLink } from '../components/link.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { LocalText } from '../components/text.tsx'
import { Board, CountyChanges, CountyGroup, NoKnownGroup, NotFormed } from '../directory/county-parts.tsx'
import { Happened } from '../directory/happened.tsx'
import { People } from '../directory/people.tsx'
import { FeedLinks } from '../feeds/feed-links.tsx'
import { page } from '../page.ts'
import type { Route } from './+types/county.ts'
import { SourceNotes } from '../provenance/source-notes.tsx'

export const loader = page(async ({ api, params, moment }) => {
  const found = await api.counties.get({ slug: params.slug, ...moment })
  const appointments = found.appointments.filter((one) => one.office !== 'other')
  // Whom to call is asked about today, whichever day the page shows: an old number helps nobody.
  const lines = found.groups.length > 0 ? [] : (await api.support.lines({ audience: 'professional' })).items
  return {
    ...found,
    appointments,
    professionalLine: lines.find((line) => line.audiences.length === 1 && line.number !== null),
    known: (await api.sources.list()).items,
  }
})

export default function County({ loaderData }: Route.ComponentProps) {
  const { county, isFormed, networks, municipalities, laterChanges, times } = loaderData
  const isToday = times.on === times.today
  return (
    <>
      <PageHeader
        title={county.name}
        kicker={m.places_county_kicker({ letter: county.letter })}
        picture={{ kind: 'county', slug: county.slug, label: m.common_site_name() }}
        lead={
          isToday &&
          m.places_county_lead({
            seat: county.seat,
            municipalities: m.places_municipalities_count({ count: municipalities.length }),
          })
        }
      />
      <FeedLinks feed={{ county: county.slug }} about={county.name} />
      <DayBar times={times} isTold={!isFormed} />
      <div className="with-aside">
        <div>
          {isFormed ? <AsItStood {...loaderData} /> : <NotFormed changes={laterChanges} />}
          <Happened {...loaderData} />
          {isFormed && (
            <section>
              <h2>{isToday ? m.places_county_municipalities() : m.places_county_municipalities_now()}</h2>
              <ul className="counties">
                {municipalities.map(({ code, name }) => (
                  <li key={code}>{name}</li>
                ))}
              </ul>
            </section>
          )}
          <CountyChanges changes={loaderData.changes} heading={m.places_county_changes()} />
          {isFormed && <CountyChanges changes={laterChanges} heading={m.places_county_later()} />}
        </div>
        <aside aria-label={m.places_county_facts()}>
          <CountyMap counties={loaderData.all} chosen={[county.letter]} />
          <Facts>
            <Fact name={m.places_seat()} of={county.provenance}>
              {county.seat}
            </Fact>
            <Fact name={m.places_code()} of={county.provenance}>
              {county.code}
            </Fact>
            <Fact name="ISO 3166-2" of={county.provenance}>
              {county.iso}
            </Fact>
            <Fact name="NUTS 3" of={county.provenance}>
              {county.nuts3}
            </Fact>
          </Facts>
          {networks.length > 0 && (
            <>
              <h2>{m.places_county_networks()}</h2>
              <ul>
                {networks.map(({ slug, name }) => (
                  <li key={slug}>
                    <PageLink to={`/samordningsgrupper/${slug}`}>
                      <LocalText text={name} />
                    </PageLink>
                  </li>
                ))}
              </ul>
            </>
          )}
        </aside>
      </div>
      <SourceNotes known={loaderData.known} />
    </>
  )
}

/** The board, the groups and the people of the day. */
function AsItStood(data: Route.ComponentProps['loaderData']) {
  const { groups, appointments, times } = data
  return (
    <>
      <Board board={data.board} contacts={data.contacts} />
      {groups.map((group) => (
        <CountyGroup key={group.slug} group={group} times={times} />
      ))}
      {groups.length === 0 && <NoKnownGroup {...data} line={data.professionalLine} />}
      {appointments.length > 0 && (
        <section>
          <h2>{m.places_county_people()}</h2>
          <People people={appointments} times={times} />
        </section>
      )}
    </>
  )
}
