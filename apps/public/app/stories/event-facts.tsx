import type { Api } from '@samordning/api'
import type { Event } from '@samordning/domain'
import { m } from '@samordning/messages'
import { Fact } from '../components/facts.tsx'
import { LocalText } from '../components/text.tsx'
import { EventDays } from './event-days.tsx'

/** What holds for an event alone: its day, place and target group. What is not known is said to be so. */
export function EventFacts({ event }: { event: Event }) {
  return (
    <>
      <Fact name={m.events_fact_day()}>
        <EventDays event={event} />
      </Fact>
      <Fact name={m.events_fact_place()}>{placeOf(event)}</Fact>
      <Fact name={m.events_fact_target()}>{event.targetGroups && <LocalText text={event.targetGroups} />}</Fact>
    </>
  )
}

export type Found = Awaited<ReturnType<Api['events']['get']>>

function placeOf({ date, place }: Event) {
  if (place === null) return date === null ? m.events_place_unknown() : m.events_place_none()
  return (
    <>
      {place.venue && (
        <>
          {place.venue}
          <br />
        </>
      )}
      {place.street && (
        <>
          {place.street}
          <br />
        </>
      )}
      {place.town}
    </>
  )
}
