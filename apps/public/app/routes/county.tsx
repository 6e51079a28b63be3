import { m } from '@samordning/messages'
import { CountyMap } from '../components/county-map.tsx'
import { Fact, Facts } from '../components/facts.tsx'
import { PageLink } from '../components/link.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { LocalText } from '../components/text.tsx'
import { Board, CountyChanges, CountyGroup, NoKnownGroup } from '../directory/county-parts.tsx'
import { Happened } from '../directory/happened.tsx'
import { People } from '../directory/people.tsx'
import { page } from '../page.ts'
import type { Route } from './+types/county.ts'
import { SourceNotes } from '../provenance/source-notes.tsx'

export const loader = page(async ({ api, params }) => {
  const found = await api.counties.get({ slug: params.slug })
  const appointments = found.appointments.filter((one) => one.office !== 'other')
  const onMap = (await api.counties.list({ limit: 21 })).items
  const lines = (await api.support.lines({ audience: 'professional' })).items
  const known = (await api.sources.list()).items
  return {
    ...found,
    appointments,
    onMap,
    professionalLine: lines.find((line) => line.audiences.length === 1 && line.number !== null),
    known,
  }
})

export default function County({ loaderData }: Route.ComponentProps) {
  const { county, board, groups, networks, appointments, municipalities, onMap, professionalLine } = loaderData
  return (
    <>
      <PageHeader
        title={county.name}
        kicker={m.places_county_kicker({ letter: county.letter })}
        lead={m.places_county_lead({
          seat: county.seat,
          municipalities: m.places_municipalities_count({ count: municipalities.length }),
        })}
      />
      <div className="with-aside">
        <div>
          <Board board={board} contacts={loaderData.contacts} />
          {groups.map((group) => (
            <CountyGroup key={group.slug} group={group} />
          ))}
          {groups.length === 0 && <NoKnownGroup county={county} board={board} line={professionalLine} />}
          {appointments.length > 0 && (
            <section>
              <h2>{m.places_county_people()}</h2>
              <People people={appointments} />
            </section>
          )}
          <Happened {...loaderData} />
          <h2>{m.places_county_municipalities()}</h2>
          <ul className="counties">
            {municipalities.map(({ code, name }) => (
              <li key={code}>{name}</li>
            ))}
          </ul>
          <CountyChanges changes={loaderData.changes} />
        </div>
        <aside aria-label={m.places_county_facts()}>
          <CountyMap counties={onMap} chosen={[county.letter]} />
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
