import { m } from '@samordning/messages'
import type { ReactNode } from 'react'
import { fuzzyInWords } from '../components/date-words.ts'
import { Doubt } from '../components/notice.tsx'
import { LocalText } from '../components/text.tsx'
import { CatalogueRow } from './catalogue.tsx'
import { EventDays, placeInWords } from './event-days.tsx'
import { LinkedText } from './linked-text.tsx'
import { Occurrences, type Occurrence } from './occurrences.tsx'
import { TimeTag, type Listed } from './time-tag.tsx'

/** A happening in the list; a series with its events below it. */
export function HappeningEntry({ happening }: { happening: Listed }) {
  const { slug, title, summary, occurrences, provenance } = happening
  return (
    <CatalogueRow
      to={`/handelser/${slug}`}
      title={<LocalText text={title} />}
      meta={[<TimeTag key="time" happening={happening} />, ...whenAndWhere(happening)]}
    >
      <p>
        <LinkedText text={summary} /> <Doubt confidence={provenance.confidence} />
      </p>
      <Occurrences events={occurrences} />
    </CatalogueRow>
  )
}

/** From the first day of a series to its last. */
function spanOf(events: readonly Occurrence[]) {
  return { date: events.at(0)?.date ?? null, lastDay: events.at(-1)?.date ?? null }
}

/** What is told beside the mark of time: nothing that the mark has said already. */
function whenAndWhere(happening: Listed): ReactNode[] {
  switch (happening.kind) {
    case 'event':
      return [
        happening.date !== null && <EventDays key="days" event={happening} />,
        happening.place && placeInWords(happening.place),
      ]
    case 'series':
      return [happening.occurrences.length > 0 && <EventDays key="days" event={spanOf(happening.occurrences)} />]
    case 'campaign':
    case 'channel':
      return [happening.from && m.events_began({ date: fuzzyInWords(happening.from) })]
  }
}
