import { m } from '@samordning/messages'
import { Fact, Facts } from '../components/facts.tsx'
import { PageLink } from '../components/link.tsx'
import { LocalText } from '../components/text.tsx'
import { EventFacts, type Found } from './event-facts.tsx'
import { Hashtags } from './hashtags.tsx'
import { LastingFacts } from './lasting-facts.tsx'
import { NameLinks } from './name-links.tsx'

/** What is known of a happening, in short: first what is its kind's own, then what all have. */
export function HappeningFacts({ happening, organisers, counties, partOf }: Found) {
  const { kind, aliases, hashtags } = happening
  const isLasting = kind === 'campaign' || kind === 'channel'
  return (
    <Facts>
      {kind === 'event' && <EventFacts event={happening} />}
      {isLasting && <LastingFacts happening={happening} />}
      <Fact name={isLasting ? m.events_fact_behind() : m.events_fact_organisers()}>
        {organisers.length > 0 && <NameLinks under="/myndigheter" items={organisers} />}
      </Fact>
      <Fact name={m.events_fact_counties()}>
        {counties.length === 0 ? m.events_whole_country() : <NameLinks under="/lan" items={counties} />}
      </Fact>
      <Fact name={m.events_fact_part_of()}>
        {partOf.length > 0 && (
          <ul>
            {partOf.map(({ slug, title }) => (
              <li key={slug}>
                <PageLink to={`/handelser/${slug}`}>
                  <LocalText text={title} />
                </PageLink>
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact name={m.events_fact_aliases()}>
        {aliases.length > 0 && (
          <span lang="sv">{aliases.length > 0 && <span lang="sv">{aliases.join('; ')}</span>}</span>
        )}
      </Fact>
      <Fact name={m.events_fact_hashtags()}>{hashtags.length > 0 && <Hashtags hashtags={hashtags} />}</Fact>
    </Facts>
  )
}
