import type { CalendarDate } from '@samordning/domain'
import { m } from '@samordning/messages'
import { KeptDay } from '../components/filters.tsx'
import { Notice } from '../components/notice.tsx'
import { localized } from '../locale.ts'
import { FoundCounty, FoundMunicipality, type County, type Municipality } from './found-place.tsx'

export type Found = {
  query: string
  counties: readonly County[]
  municipalities: readonly Municipality[]
  hasMore: boolean
  on: CalendarDate
}

/** The way from a municipality or a county to those who coordinate the work there. */
export function FindCounty({ found }: { found: Found | null }) {
  return (
    <section className="find" aria-labelledby="find-county">
      <h2 id="find-county">{m.places_find_heading()}</h2>
      <form action={localized('/')} role="search" aria-labelledby="find-county">
        <div className="field">
          <label htmlFor="field-kommun">{m.places_find_label()}</label>
          <span className="hint" id="field-kommun-hint">
            {m.places_find_hint()}
          </span>
          <div className="search">
            <input
              id="field-kommun"
              type="text"
              name="kommun"
              defaultValue={found?.query}
              autoComplete="off"
              aria-describedby="field-kommun-hint"
            />
            <button type="submit">{m.places_find_button()}</button>
          </div>
        </div>
        <KeptDay />
      </form>
      {found && <Answer {...found} />}
    </section>
  )
}

function Answer({ query, counties, municipalities, hasMore, on }: Found) {
  const count = counties.length + municipalities.length
  if (count === 0) {
    return (
      <Notice kind="info" title={m.places_find_none_title({ query })}>
        {m.places_find_none()}
      </Notice>
    )
  }
  return (
    <>
      <p className="meta">
        {hasMore ? m.places_find_hits_first({ count, query }) : m.places_find_hits({ count, query })}
      </p>
      <ul className="found">
        {counties.map((county) => (
          <FoundCounty key={county.slug} county={county} />
        ))}
        {municipalities.map((municipality) => (
          <FoundMunicipality key={municipality.code} municipality={municipality} on={on} />
        ))}
      </ul>
      {hasMore && <p>{m.places_find_more()}</p>}
    </>
  )
}
