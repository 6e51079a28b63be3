import { calendarDate, dayBefore, hasBegun, isCalendarDate, type CalendarDate, type Period } from '@samordning/domain'
import { m } from '@samordning/messages'
import { fuzzyInWords, periodInWords } from '../components/date-words.ts'

type Ends = { from: string | null; until: string | null }

/**
 * When something was true, as far as the sources show it. An end that is only a bound is told as the day it was last
 * known, never as if it still held: "från augusti 2016, senast känd december 2018", "känd 30 september 2009".
 */
export function seenInWords({ from, until }: Ends): string {
  const firstSeen = latestOf(from)
  const lastSeen = earliestOf(until)
  if (lastSeen === null) {
    if (from !== null && isBetween(from)) return began(from, until)
    if (firstSeen === null) return periodInWords({ from, until })
    const since = m.places_time_known_since({ date: words(firstSeen) })
    return until === null ? since : `${since}, ${periodInWords({ from: null, until })}`
  }
  // A source without a date: it may be from any day in between.
  if (firstSeen !== null && firstSeen > lastSeen) {
    return m.places_time_seen_between({ start: words(lastSeen), end: words(firstSeen) })
  }
  if (firstSeen !== null) return m.places_time_seen({ date: span(firstSeen, lastSeen) })
  const last = m.places_time_last_known({ date: words(lastSeen) })
  if (from === null || from === lastSeen) return last
  return `${isBetween(from) ? began(from, null) : m.places_from_day({ date: fuzzyInWords(from) })}, ${last}`
}

/** A period as it could be told on a day: that it ends, or was seen for the last time, came later. */
export function toldOn<T extends Period>(period: T, on: CalendarDate): T {
  return { ...period, until: hasBegun({ from: period.until }, on) ? period.until : null }
}

/** The day on which something was first seen, of one that began at the latest then. */
export function firstSeenInWords(from: string): string {
  return words(latestOf(from) ?? from)
}

/** When something began, as far as it is known, to stand by itself: "Mellan hösten 2008 och 30 september 2009". */
export function startInWords(from: string): string {
  return words(from).replace(/^\p{L}/u, (letter) => letter.toUpperCase())
}

/** The day on which something was last known to be so; null when its end is known, or it has none. */
export function lastKnownInWords({ until }: Pick<Ends, 'until'>): string | null {
  const last = earliestOf(until)
  return last === null ? null : words(last)
}

/** "mellan hösten 2008 och 30 september 2009" does not go after "från". */
const isBetween = (date: string) => date.includes('/') && !date.includes('..')

function began(from: string, until: string | null): string {
  const date = words(from)
  if (until === null) return m.places_time_began({ date })
  const last = isCalendarDate(until) ? dayBefore(calendarDate(until)) : until
  return m.places_time_began_until({ date, last: fuzzyInWords(last) })
}

const span = (first: string, last: string) =>
  words(first) === words(last) ? words(first) : `${words(first)} – ${words(last)}`

/** "../2009-09-30": true at the latest then, so seen then. */
const latestOf = (date: string | null) => (date?.startsWith('../') ? date.slice(3) : null)

/** "2009-10-01/..": over on that day at the earliest, so true on the day before. Of a month or a year, some day in it. */
function earliestOf(date: string | null) {
  const [start, end] = date?.split('/') ?? []
  if (end === undefined || start === undefined || start === '..') return null
  return isCalendarDate(start) ? dayBefore(calendarDate(start)) : start
}

/** A bound on the first or last day of a year only tells the year. */
const words = (date: string) => fuzzyInWords(date.replaceAll(/(\d{4})-(01-01|12-31)(?=\/|$)/g, '$1'))
