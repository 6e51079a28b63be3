import type { Api } from '@samordning/api'
import { m } from '@samordning/messages'
import { periodInWords } from '../components/date-words.ts'
import { Entries, Entry } from '../components/entries.tsx'
import { Doubt, Tag } from '../components/notice.tsx'
import { LocalText, inLocale } from '../components/text.tsx'
import { kindWords } from './agency-words.ts'
import { lastKnownInWords } from './known-time.ts'
import { SourceMark } from '../provenance/source-notes.tsx'

type Agency = Awaited<ReturnType<Api['agencies']['list']>>['items'][number]

/** Bodies under the names of a day, with their earlier ones; those that were gone are marked. */
export function AgencyList({ agencies, isOtherDay }: { agencies: readonly Agency[]; isOtherDay: boolean }) {
  return (
    <div className="dense">
      <Entries>
        {agencies.map((agency) => (
          <Entry
            key={agency.slug}
            to={`/myndigheter/${agency.slug}`}
            title={<LocalText text={agency.name} />}
            meta={
              <>
                {kindWords[agency.kind]()} <Standing agency={agency} isOtherDay={isOtherDay} />{' '}
                <Doubt confidence={agency.provenance.confidence} />
                <SourceMark of={agency.provenance} />
              </>
            }
          >
            {earlierNames(agency)}
          </Entry>
        ))}
      </Entries>
    </div>
  )
}

/** Names that only differ in the other language are not told. */
function earlierNames({ name: today, earlierNames: earlier }: Agency) {
  const names = earlier.filter((name) => inLocale(name) !== inLocale(today))
  if (names.length === 0) return null
  return (
    <>
      {m.places_agency_earlier()}{' '}
      {names.map((name, index) => (
        <span key={name.sv}>
          {index > 0 && ', '}
          <LocalText text={name} />
        </span>
      ))}
    </>
  )
}

function Standing({ agency: { standing, until }, isOtherDay }: { agency: Agency; isOtherDay: boolean }) {
  if (standing === 'holds') return null
  const lastKnown = lastKnownInWords({ until })
  const maybe = isOtherDay ? m.places_agency_maybe_then() : m.places_agency_maybe()
  if (standing === 'may-hold') return <Tag>{lastKnown ? m.places_time_last_known({ date: lastKnown }) : maybe}</Tag>
  const period = periodInWords({ from: null, until })
  return <Tag>{isOtherDay ? `${m.places_over_then()}: ${period}` : m.places_agency_closed_until({ period })}</Tag>
}
