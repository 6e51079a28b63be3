import type { CalendarDate } from '@samordning/domain'
import { m } from '@samordning/messages'
import { FuzzyDay } from '../components/dates.tsx'
import { PageLink } from '../components/link.tsx'
import { Doubt } from '../components/notice.tsx'
import { LocalText } from '../components/text.tsx'
import { Moment } from '../components/timeline.tsx'
import { Ahead, Chain, Milestones } from './instrument-parts.tsx'
import { kindInWords, standingOf, type Standing, type TimelineEntry } from './instrument-words.ts'
import { SourceMark } from '../provenance/source-notes.tsx'

type Props = {
  entry: TimelineEntry
  /** Seen from when. */
  day: CalendarDate
  linkTo: (citation: string) => string | undefined
}

/** One act, treaty, plan or inquiry: what it does, where it stands, where it came from. */
export function InstrumentMoment({ entry, day, linkTo }: Props) {
  const standing = standingOf(entry)
  const { provenance, milestones } = entry
  return (
    <Moment
      id={entry.slug}
      when={entry.date ? <FuzzyDay date={entry.date} /> : m.law_date_unknown()}
      title={
        <PageLink to={`/lagstiftning/${entry.slug}`}>
          <LocalText text={entry.title} />
        </PageLink>
      }
      mark={markOf(entry, standing)}
    >
      <p className="meta">
        {[kindInWords(entry.kind), entry.citation, standing.isProposal ? null : standing.done]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p>
        <LocalText text={entry.effect} />
        <SourceMark of={provenance} /> <Doubt confidence={provenance.confidence} />
      </p>
      <Ahead standing={standing} />
      <Chain entry={entry} linkTo={linkTo} />
      <Milestones milestones={milestones} today={day} />
    </Moment>
  )
}

function markOf({ strand }: TimelineEntry, { isProposal, coming }: Standing) {
  if (strand === 'inquiry') return 'square'
  return strand === 'plan' || isProposal || coming ? 'ring' : 'filled'
}
