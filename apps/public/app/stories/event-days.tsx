import type { Event } from '@samordning/domain'
import { m } from '@samordning/messages'
import { FuzzyDay } from '../components/dates.tsx'

/** The day or days of an event, as far as they are known. */
export function EventDays({ event: { date, lastDay } }: { event: Pick<Event, 'date' | 'lastDay'> }) {
  if (date === null) return m.events_day_unknown()
  if (lastDay === null) return <FuzzyDay date={date} />
  return (
    <>
      <FuzzyDay date={date} /> – <FuzzyDay date={lastDay} />
    </>
  )
}

/** "Clarion Sense, Skeppsbrogatan 34, Luleå" */
export function placeInWords({ venue, street, town }: NonNullable<Event['place']>): string {
  return [venue, street, town].filter((part) => part !== null).join(', ')
}
