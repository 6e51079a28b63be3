import type { Api } from '@samordning/api'
import { hasBegun } from '@samordning/domain'
import { m } from '@samordning/messages'
import { Fact, Facts } from '../components/facts.tsx'
import { PageLink } from '../components/link.tsx'
import { LocalText } from '../components/text.tsx'
import { seenInWords, toldOn } from './known-time.ts'
import { hostOf } from './names.ts'

type Data = Awaited<ReturnType<Api['agencies']['get']>>

type Props = Pick<Data, 'agency' | 'standing' | 'counties' | 'partOf' | 'units' | 'times'>

/** The short facts of a body; nothing where none is known. */
export function AgencyFacts({ agency, standing, counties, partOf, units, times }: Props) {
  const period = toldOn(agency, times.on)
  const isOver = standing !== 'holds' && hasBegun(agency, times.on)
  const hasTime = period.from !== null || period.until !== null
  const hasFacts = hasTime || partOf || units.length > 0 || counties.length > 0 || agency.website || agency.orgNumber
  if (!hasFacts) return null
  return (
    <aside className="panel" aria-label={m.places_agency_facts()}>
      <Facts>
        <Fact name={isOver ? m.places_agency_existed() : m.places_agency_exists()} of={agency.provenance}>
          {hasTime && seenInWords(period)}
        </Fact>
        <Fact name={m.places_agency_part_of()} of={agency.termsProvenance}>
          {partOf && <AgencyLink {...partOf} />}
        </Fact>
        <Fact name={m.places_agency_units()}>
          {units.length > 0 &&
            units.map((unit) => (
              <span key={unit.slug} className="line">
                <AgencyLink {...unit} />
              </span>
            ))}
        </Fact>
        <Fact name={m.places_county()} of={agency.termsProvenance}>
          {counties.length > 0 &&
            counties.map((county) => (
              <span key={county.slug} className="line">
                <PageLink to={`/lan/${county.slug}`}>{county.shortName}</PageLink>
              </span>
            ))}
        </Fact>
        <Fact name={m.places_website()} of={agency.termsProvenance}>
          {agency.website && <PageLink to={agency.website}>{hostOf(agency.website)}</PageLink>}
        </Fact>
        <Fact name={m.places_org_number()} of={agency.termsProvenance}>
          {agency.orgNumber}
        </Fact>
      </Facts>
    </aside>
  )
}

function AgencyLink({ slug, name }: Data['units'][number]) {
  return (
    <PageLink to={`/myndigheter/${slug}`}>
      <LocalText text={name} />
    </PageLink>
  )
}
