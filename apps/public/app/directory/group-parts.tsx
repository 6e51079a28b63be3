import type { Api } from '@samordning/api'
import { m } from '@samordning/messages'
import { fuzzyInWords } from '../components/date-words.ts'
import { FuzzyDay } from '../components/dates.tsx'
import { Fact, Facts } from '../components/facts.tsx'
import { PageLink } from '../components/link.tsx'
import { Doubt } from '../components/notice.tsx'
import { LocalText } from '../components/text.tsx'
import { Moment, Timeline } from '../components/timeline.tsx'
import { lastKnownInWords, seenInWords, startInWords, toldOn } from './known-time.ts'
import { SourceMark } from '../provenance/source-notes.tsx'

type Data = Awaited<ReturnType<Api['groups']['get']>>

type FactsProps = Pick<Data, 'group' | 'counties' | 'conveners' | 'times'>

/** The short facts of a group. */
export function GroupFacts({ group, counties, conveners, times }: FactsProps) {
  // What came later is not told of an earlier day.
  const { until } = toldOn(group, times.on)
  const isLastKnown = lastKnownInWords({ until })
  return (
    <aside className="panel" aria-label={m.places_group_facts()}>
      <Facts>
        <Fact name={m.places_group_area()} of={group.termsProvenance}>
          {counties.length === 0 && group.level === 'national'
            ? m.places_group_whole_country()
            : counties.length > 0 &&
              counties.map((county) => (
                <span key={county.slug} className="line">
                  <PageLink to={`/lan/${county.slug}`}>
                    <LocalText text={county.name} />
                  </PageLink>
                </span>
              ))}
        </Fact>
        <Fact name={m.places_group_formed()} of={group.provenance}>
          {group.from && startInWords(group.from)}
        </Fact>
        <Fact name={isLastKnown ? m.places_group_last_known() : m.places_group_ended()} of={group.provenance}>
          {isLastKnown ?? (until && fuzzyInWords(until))}
        </Fact>
        <Fact name={m.places_group_convenes()}>
          {conveners.length > 0 &&
            conveners.map((one) => (
              <span key={`${one.agency.slug} ${one.from}`} className="line">
                <PageLink to={`/myndigheter/${one.agency.slug}`}>
                  <LocalText text={one.agency.name} />
                </PageLink>{' '}
                <span className="muted small">
                  {(one.from !== null || one.until !== null) && seenInWords(toldOn(one, times.on))}
                </span>{' '}
                <SourceMark of={one.provenance} /> <Doubt confidence={one.provenance.confidence} />
              </span>
            ))}
        </Fact>
        <Fact name={m.places_group_also_called()}>
          {group.aliases.length > 0 && <span lang="sv">{group.aliases.join(', ')}</span>}
        </Fact>
      </Facts>
    </aside>
  )
}

/** What happened to the group, as far as it is dated. */
export function GroupHistory({ history }: Pick<Data['group'], 'history'>) {
  if (history.length === 0) return null
  return (
    <section>
      <h2>{m.places_group_history()}</h2>
      <Timeline>
        {history.map(({ on, text, provenance }, index) => (
          <Moment
            key={index}
            when={on === null ? m.places_day_unknown() : <FuzzyDay date={on} />}
            title={
              <>
                <LocalText text={text} />
                <SourceMark of={provenance} />
              </>
            }
            mark={on?.includes('/') ? 'ring' : 'filled'}
          >
            <Doubt confidence={provenance.confidence} />
          </Moment>
        ))}
      </Timeline>
    </section>
  )
}
