import { getLocale } from '@samordning/messages/runtime'

/**
 * When a line is open, as a form holds it: on which days of the week, and between which times. What is said in a way that the form
 * does not know stands as it is in `rule`.
 */
export type Opening = { days: string[]; opens: string; closes: string; rule: string }

/** The days of the week as RFC 5545 names them, Monday first. */
export const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

const WEEKLY = /^FREQ=WEEKLY;BYDAY=((?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:MO|TU|WE|TH|FR|SA|SU))*) (\d\d:\d\d)-(\d\d:\d\d)$/
const DAILY = /^FREQ=DAILY (\d\d:\d\d)-(\d\d:\d\d)$/

export const NEW_OPENING: Opening = { days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '09:00', closes: '16:00', rule: '' }

export function openingOf(rule: string): Opening {
  const weekly = WEEKLY.exec(rule)
  if (weekly) return { days: weekly[1]!.split(','), opens: weekly[2]!, closes: toField(weekly[3]!), rule: '' }
  const daily = DAILY.exec(rule)
  if (daily) return { days: [...WEEK], opens: daily[1]!, closes: toField(daily[2]!), rule: '' }
  return { days: [], opens: '', closes: '', rule }
}

/** The rule that says it: every day of the week is DAILY; midnight as an end is 24:00. */
export function ruleOf({ days, opens, closes, rule }: Opening): string {
  if (rule !== '') return rule
  const times = `${opens}-${closes === '00:00' ? '24:00' : closes}`
  if (days.length === WEEK.length) return `FREQ=DAILY ${times}`
  return `FREQ=WEEKLY;BYDAY=${WEEK.filter((day) => days.includes(day)).join(',')} ${times}`
}

/** A time of day in a field has no 24:00. */
function toField(time: string): string {
  return time === '24:00' ? '00:00' : time
}

/** "måndag" or "mån", in the language of the page. */
export function sayWeekday(day: (typeof WEEK)[number], length: 'long' | 'short' = 'short'): string {
  // The fifth of January 2026 is a Monday.
  const date = new Date(Date.UTC(2026, 0, 5 + WEEK.indexOf(day)))
  return new Intl.DateTimeFormat(getLocale(), { weekday: length, timeZone: 'UTC' }).format(date)
}

/** "mån, tis 09:00–16:30". */
export function sayOpening({ days, opens, closes, rule }: Opening): string {
  if (rule !== '') return rule
  const named = WEEK.filter((day) => days.includes(day)).map((day) => sayWeekday(day))
  return `${named.join(', ')} ${opens}–${closes === '00:00' ? '24:00' : closes}`
}
