import { Strand, type CalendarDate } from '@samordning/domain'
import { m } from '@samordning/messages'
import { Timeline } from '../components/timeline.tsx'
import { hrefTo } from '../moment.ts'
import { InstrumentMoment } from './instrument-moment.tsx'
import { strandInWords, type TimelineEntry } from './instrument-words.ts'

type Props = {
  entries: readonly TimelineEntry[]
  strand: Strand | undefined
  /** Seen from when. */
  day: CalendarDate
  linkTo: (citation: string) => string | undefined
}

/** All instruments, newest first, or those of one strand. */
export function LawTimeline({ entries, strand, ...rest }: Props) {
  return (
    <section>
      <h2 id="tidslinje">{m.law_timeline_heading()}</h2>
      <p>{m.law_timeline_intro()}</p>
      <nav aria-label={m.law_timeline_filter()}>
        <ul className="tags">
          <Choice strand={undefined} chosen={strand} />
          {Strand.options.map((option) => (
            <Choice key={option} strand={option} chosen={strand} />
          ))}
        </ul>
      </nav>
      <p className="meta">{m.law_timeline_count({ count: entries.length })}</p>
      {entries.length > 0 && (
        <>
          <Marks />
          <Timeline>
            {entries.map((entry) => (
              <InstrumentMoment key={entry.slug} entry={entry} {...rest} />
            ))}
          </Timeline>
        </>
      )}
    </section>
  )
}

/** A link, not a field: each choice has an address of its own, and lands at the timeline. */
function Choice({ strand, chosen }: { strand: Strand | undefined; chosen: Strand | undefined }) {
  const query = strand === undefined ? '' : `?typ=${strand}`
  return (
    <li>
      <a
        className="tag"
        href={hrefTo(`/lagstiftning${query}#tidslinje`)}
        aria-current={strand === chosen ? 'true' : undefined}
      >
        {strand === undefined ? m.law_strand_all() : strandInWords(strand)}
      </a>
    </li>
  )
}

function Marks() {
  return (
    <ul className="legend marks" aria-label={m.law_marks_label()}>
      <li>{m.law_mark_filled()}</li>
      <li className="ring">{m.law_mark_ring()}</li>
      <li className="square">{m.law_mark_square()}</li>
    </ul>
  )
}
