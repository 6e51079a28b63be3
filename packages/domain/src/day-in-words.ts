import type { CalendarDate } from './calendar-date.ts'
import type { LocalText } from './local-text.ts'

const written = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const SWEDISH = new Intl.DateTimeFormat('sv-SE', written)
const ENGLISH = new Intl.DateTimeFormat('en-GB', written)

/** A day as people write it: "30 september 2009", "30 September 2009". */
export function dayInWords(day: CalendarDate): Required<LocalText> {
  const date = new Date(`${day}T00:00:00Z`)
  return { sv: SWEDISH.format(date), en: ENGLISH.format(date) }
}
