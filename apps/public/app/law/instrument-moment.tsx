import type { CalendarDate } from '@samordning/domain'
import { m } from '@samordning/messages'
import { FuzzyDay } from '../components/dates.tsx'
import { Doubt, Tag } from '../components/notice.tsx'
import { Sources, type CitedSource } from '../components/sources.tsx'
import { LocalText } from '../components/text.tsx'
import { Moment } from '../components/timeline.tsx'
import { isComing, kindInWords, standingOf, type Standing, type TimelineEntry } from './instrument-words.ts'

type Props = {
  entry: TimelineEntry
  sources: readonly CitedSource[]
  today: CalendarDate
  linkTo: (citation: string) => string | undefined
}

/** One act, treaty, plan or inquiry: what it does, where it stands, where it came from. */
export function InstrumentMoment({ entry, sources, today, linkTo }: Props) {
  const standing = standingOf(entry)
  const { provenance, milestones, preparatoryWorks } = entry
  return (
    <Moment
      id={entry.slug}
      when={entry.date ? <FuzzyDay date={entry.date} /> : m.law_date_unknown()}
      title={<LocalText text={entry.title} />}
      mark={markOf(entry, standing)}
    >
      <p className="meta">
        {[kindInWords(entry.kind), entry.citation, standing.isProposal ? null : standing.done]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p>
        <LocalText text={entry.effect} />
      </p>
      <Ahead standing={standing} />
      {preparatoryWorks.length > 0 && <Chain entry={entry} linkTo={linkTo} />}
      {milestones.length > 0 && (
        <ul className="small milestones" aria-label={m.law_milestones()}>
          {milestones.map(({ on, what }, index) => (
            <li key={index}>
              <FuzzyDay date={on} />: <LocalText text={what} />{' '}
              {isComing(on, today) && <Tag>{m.law_milestone_coming()}</Tag>}
            </li>
          ))}
        </ul>
      )}
      {provenance.note && (
        <p className="small muted">
          <Doubt confidence={provenance.confidence} /> <LocalText text={provenance.note} />
        </p>
      )}
      <Sources sources={sources} />
    </Moment>
  )
}

/** What is not so yet, set apart from what is. */
function Ahead({ standing: { done, coming, isProposal } }: { standing: Standing }) {
  return (
    <>
      {isProposal && done && (
        <p className="ahead">
          <Tag>{m.law_state_proposal()}</Tag> {done}
        </p>
      )}
      {coming && (
        <p className="ahead">
          <Tag>{m.law_milestone_coming()}</Tag> {coming}
        </p>
      )}
    </>
  )
}

/** dir. → SOU → prop. → bet. → rskr. → the act itself. */
function Chain({ entry, linkTo }: Pick<Props, 'entry' | 'linkTo'>) {
  return (
    <ol className="chain small" aria-label={m.law_chain_label()}>
      {entry.preparatoryWorks.map(({ citation, on }) => {
        const href = linkTo(citation)
        return (
          <li key={citation}>
            {href ? <a href={href}>{citation}</a> : citation}
            {on && (
              <>
                {' '}
                (<FuzzyDay date={on} />)
              </>
            )}
          </li>
        )
      })}
      {entry.citation && (
        <li>
          <strong>{entry.citation}</strong>
        </li>
      )}
    </ol>
  )
}

function markOf({ strand }: TimelineEntry, { isProposal, coming }: Standing) {
  if (strand === 'inquiry') return 'square'
  return strand === 'plan' || isProposal || coming ? 'ring' : 'filled'
}
