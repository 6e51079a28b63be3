import { civilTimeOf, type CalendarDate, type FuzzyDate, type Instant } from '@samordning/domain'
import { Fragment } from 'react'
import { dayInWords, fuzzyInWords } from './date-words.ts'

/** A day that is known: "30 september 2009". */
export function CalendarDay({ date }: { date: CalendarDate | string }) {
  return <time dateTime={date}>{dayInWords(date)}</time>
}

/** The day of a moment, in Sweden. */
export function DayOf({ moment }: { moment: Instant }) {
  return <time dateTime={moment}>{dayInWords(civilTimeOf(moment).day)}</time>
}

/** A date as far as it is known: "hösten 2008". Marked up as a time where HTML has a form for it. */
export function FuzzyDay({ date }: { date: FuzzyDate | string }) {
  const isMachineReadable = /^\d{4}(-(0\d|1[0-2]))?(-\d{2})?$/.test(date)
  return isMachineReadable ? <time dateTime={date}>{fuzzyInWords(date)}</time> : fuzzyInWords(date)
}

/** A sentence whose days are marked up as times: `<Dated text="Den 30 juni 2011 kunde …" days={['2011-06-30']} />`. */
export function Dated({ text, days }: { text: string; days: readonly CalendarDate[] }) {
  const [day, ...others] = days
  if (day === undefined) return text
  return text.split(dayInWords(day)).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <CalendarDay date={day} />}
      <Dated text={part} days={others} />
    </Fragment>
  ))
}
