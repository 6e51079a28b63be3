import type { Api } from '@samordning/api'
import type { FuzzyDate, LocalText as Text, Provenance } from '@samordning/domain'
import { m } from '@samordning/messages'
import { FuzzyDay } from '../components/dates.tsx'
import { Entries, Entry } from '../components/entries.tsx'
import { LocalText } from '../components/text.tsx'
import { seenInWords, toldOn } from './known-time.ts'
import { SourceMark } from '../provenance/source-notes.tsx'

type Data = Awaited<ReturnType<Api['agencies']['get']>>
type Seat = {
  provenance: Provenance
  slug: string
  name: Text
  from: FuzzyDate | null
  until: FuzzyDate | null
  role: string
  listedAs?: string | null
}

/** The groups that a body sat in or called together, with the years. */
export function AgencyGroups({ groups, convenes, times }: Pick<Data, 'groups' | 'convenes' | 'times'>) {
  const seats: Seat[] = [
    ...convenes.map((one) => ({ ...toldOn(one, times.on), role: m.places_agency_groups_convener() })),
    ...groups.map((one) => ({ ...toldOn(one, times.on), role: m.places_agency_groups_member() })),
  ]
  if (seats.length === 0) return null
  return (
    <section>
      <h2>{m.places_agency_groups()}</h2>
      <Entries>
        {seats.map(({ slug, name, role, from, until, listedAs, provenance }, index) => (
          <Entry
            key={index}
            to={`/samordningsgrupper/${slug}`}
            title={<LocalText text={name} />}
            meta={
              <>
                {[role, from !== null || until !== null ? seenInWords({ from, until }) : '']
                  .filter(Boolean)
                  .join(' · ')}
                <SourceMark of={provenance} />
              </>
            }
          >
            {listedAs && m.places_member_listed_as({ name: listedAs })}
          </Entry>
        ))}
      </Entries>
    </section>
  )
}

type Thing = { slug: string; title: Text; on: FuzzyDate | null }

/** What a body was asked to do, or has published. */
export function AgencyTitles({ heading, path, things }: { heading: string; path: string; things: readonly Thing[] }) {
  if (things.length === 0) return null
  return (
    <section>
      <h2>{heading}</h2>
      <Entries>
        {things.map(({ slug, title, on }) => (
          <Entry
            key={slug}
            to={`${path}/${slug}`}
            title={<LocalText text={title} />}
            meta={on === null ? m.places_undated() : <FuzzyDay date={on} />}
          />
        ))}
      </Entries>
    </section>
  )
}
