import { m } from '@samordning/messages'
import { fuzzyInWords } from '../components/date-words.ts'
import { PageLink } from '../components/link.tsx'
import { Doubt } from '../components/notice.tsx'
import { LocalText } from '../components/text.tsx'
import { EventDays, placeInWords } from './event-days.tsx'
import { LinkedText } from './linked-text.tsx'
import { Occurrences } from './occurrences.tsx'
import { TimeTag, type Listed } from './time-tag.tsx'

/** A happening in the list; a series with its events below it. */
export function HappeningEntry({ happening }: { happening: Listed }) {
  return (
    <li>
      <p className="meta">
        <TimeTag happening={happening} /> <When happening={happening} />
      </p>
      <PageLink className="title" to={`/handelser/${happening.slug}`}>
        <LocalText text={happening.title} />
      </PageLink>
      <p>
        <LinkedText text={happening.summary} /> <Doubt confidence={happening.provenance.confidence} />
      </p>
      <Occurrences events={happening.occurrences} />
    </li>
  )
}

/** What the line says beside the mark of time: nothing that the mark has said already. */
function When({ happening }: { happening: Listed }) {
  switch (happening.kind) {
    case 'event':
      return (
        <>
          {happening.date !== null && <EventDays event={happening} />}
          {happening.place && ` · ${placeInWords(happening.place)}`}
        </>
      )
    case 'series':
      return null
    case 'campaign':
    case 'channel':
      return happening.from && m.events_began({ date: fuzzyInWords(happening.from) })
  }
}
