import { isCalendarDate, type Event } from '@samordning/domain'
import { m } from '@samordning/messages'
import { FuzzyDay } from '../components/dates.tsx'
import { currentLocale } from '../locale.ts'

const DAY = { timeZone: 'UTC', dateStyle: 'long' } as const
const days = { sv: new Intl.DateTimeFormat('sv-SE', DAY), en: new Intl.DateTimeFormat('en-GB', DAY) }

/** The day or days of an event, as far as they are known: "23–24 mars 2015". */
export function EventDays({ event: { date, lastDay } }: { event: Pick<Event, 'date' | 'lastDay'> }) {
  if (date === null) return m.events_day_unknown()
  if (lastDay === null || lastDay === date) return <FuzzyDay date={date} />
  if (isCalendarDate(date) && isCalendarDate(lastDay)) {
    return days[currentLocale()].formatRange(new Date(date), new Date(lastDay))
  }
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
