import type { Event } from '@samordning/domain'
import { PageLink } from '../components/link.tsx'
import { LocalText } from '../components/text.tsx'
import { EventDays, placeInWords } from './event-days.tsx'
import { TimeTag, type Listed } from './time-tag.tsx'

export type Occurrence = Event & { time: Listed['time'] }

/** The events of a series, in order of time, each with its day and place. */
export function Occurrences({ events }: { events: readonly Occurrence[] }) {
  if (events.length === 0) return null
  return (
    <ol className="entries">
      {events.map((event) => (
        <li key={event.slug}>
          <p className="meta">
            <EventDays event={event} /> <TimeTag happening={event} />
          </p>
          <PageLink className="title" to={`/handelser/${event.slug}`}>
            <LocalText text={event.title} />
          </PageLink>
          {event.place && <p>{placeInWords(event.place)}</p>}
        </li>
      ))}
    </ol>
  )
}
