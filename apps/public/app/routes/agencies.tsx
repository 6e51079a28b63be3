import { AgencyKind } from '@samordning/domain'
import { m } from '@samordning/messages'
import { DayBar } from '../components/day-bar.tsx'
import { Filters, SelectField, TextField } from '../components/filters.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { ShowMore } from '../components/show-more.tsx'
import { AgencyList } from '../directory/agency-list.tsx'
import { kindWords } from '../directory/agency-words.ts'
import { page } from '../page.ts'
import type { Route } from './+types/agencies.ts'
import { SourceNotes } from '../provenance/source-notes.tsx'

const A_PAGE = '40'

export const loader = page(async ({ api, query, moment }) => {
  const { typ, lan, q, efter, antal = A_PAGE } = query
  const found = await api.agencies.list({
    kind: typ as AgencyKind | undefined,
    county: lan,
    query: q,
    cursor: efter,
    limit: antal,
    ...moment,
  })
  return {
    found,
    query,
    counties: (await api.counties.list({})).items.map(({ slug, shortName }) => ({
      value: slug,
      name: shortName,
    })),
    sources: (await api.sources.list()).items,
  }
})

export default function Agencies({ loaderData: { found, query, counties, sources } }: Route.ComponentProps) {
  const isOtherDay = found.times.on !== found.times.today
  const unknown = found.items.filter((one) => !one.isStartKnown)
  const kinds = AgencyKind.options.map((kind) => ({ value: kind, name: kindWords[kind]() }))
  return (
    <>
      <PageHeader
        title={m.common_nav_agencies()}
        lead={isOtherDay ? m.places_agencies_lead_then() : m.places_agencies_lead()}
        description={m.places_agencies_lead()}
      />
      <DayBar times={found.times} />
      <Filters label={m.places_agencies_filter()}>
        <TextField word="q" type="search" label={m.places_agencies_query()} value={query['q']} />
        <SelectField
          word="typ"
          label={m.places_agencies_kind()}
          value={query['typ']}
          options={kinds}
          all={m.places_agencies_all_kinds()}
        />
        <SelectField
          word="lan"
          label={m.places_county()}
          value={query['lan']}
          options={counties}
          all={m.places_agencies_all_counties()}
        />
      </Filters>
      {found.items.length === 0 ? (
        <Notice kind="info" title={m.places_agencies_none_title()}>
          {m.places_agencies_none()}
        </Notice>
      ) : (
        <>
          <p className="meta">{m.places_agencies_hits({ count: found.total })}</p>
          <AgencyList agencies={found.items.filter((one) => one.isStartKnown)} isOtherDay={isOtherDay} />
          {unknown.length > 0 && (
            <section>
              <h2>{m.places_maybe_then()}</h2>
              <p>{m.places_maybe_then_lead()}</p>
              <AgencyList agencies={unknown} isOtherDay={isOtherDay} />
            </section>
          )}
        </>
      )}
      <ShowMore cursor={found.nextCursor} />
      <SourceNotes known={sources} />
    </>
  )
}
