import type { CalendarDate, FuzzyDate } from '@samordning/domain'
import { dayInWords, fuzzyInWords } from './date-words.ts'

/** A day that is known: "30 september 2009". */
export function CalendarDay({ date }: { date: CalendarDate | string }) {
  return <time dateTime={date}>{dayInWords(date)}</time>
}

/** A date as far as it is known: "hösten 2008". Marked up as a time where HTML has a form for it. */
export function FuzzyDay({ date }: { date: FuzzyDate | string }) {
  const isMachineReadable = /^\d{4}(-(0\d|1[0-2]))?(-\d{2})?$/.test(date)
  return isMachineReadable ? <time dateTime={date}>{fuzzyInWords(date)}</time> : fuzzyInWords(date)
}
